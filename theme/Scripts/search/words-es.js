// Spanish words to index terms, as src/Education.Search/Analysis does.

import { bareOf } from "./letters.js";

const stem = word => (word.length < 5
  ? word
  : bareOf(word, "\u00e0\u00e1\u00e2\u00e4\u00f2\u00f3\u00f4\u00f6\u00e8\u00e9\u00ea\u00eb\u00f9\u00fa\u00fb\u00fc\u00ec\u00ed\u00ee\u00ef")
    .replace(/ces$/, "z")
    .replace(/(es)es$|[oae]s?$/, "$1"));

export const language = { trim: word => word, fold: word => word, stem };
