// French words to index terms, as src/Education.Search/Analysis does.

import { bareOf } from "./letters.js";

const ENDINGS = ("9 issement ir," +
  "8 issant ir," +
  "6 ivement if," +
  "6 ement e," +
  "11 ficatrice fier," +
  "10 ficateur fier," +
  "9 catrice quer," +
  "8 cateur quer," +
  "8 atrice er," +
  "7 ateur er," +
  "6 trice teur+," +
  "5 ième," +
  "7 teuse ter," +
  "6 teur ter," +
  "5 euse eu," +
  "8 ère er," +
  "7 ive if," +
  "4 folle fou," +
  "4 molle mou," +
  "9 nnelle n," +
  "9 nnel n," +
  "4 ète et+," +
  "8 ique +," +
  "8 esse e," +
  "7 inage in," +
  "12 ualisation uel," +
  "9 isation," +
  "9 isateur," +
  "8 ation," +
  "8 ition").split(",");

function stem(word) {
  let stem = word;
  if (stem.length > 5 && stem.endsWith("x")) stem = /[^e]aux$/.test(stem) ? stem.slice(0, -2) + "l" : stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith("x")) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith("s")) stem = stem.slice(0, -1);
  for (const rule of ENDINGS) {
    const [longerThan, ending, by = ""] = rule.split(" ");
    if (stem.length > longerThan && stem.endsWith(ending)) {
      stem = stem.slice(0, -ending.length) + by.replace("+", "");
      if (!by.endsWith("+")) break;
    }
  }
  if (stem.length < 5) return stem;
  stem = bareOf(stem, "\u00e0\u00e1\u00e2\u00f4\u00e8\u00e9\u00ea\u00f9\u00fb\u00ee\u00e7").replace(/(\p{L})\1+/gu, "$1");
  if (stem.length > 4 && stem.endsWith("ie")) stem = stem.slice(0, -2);
  return stem.length < 5 ? stem : stem.replace(/r$/, "").replace(/e$/, "").replace(/e$/, "").replace(/(\p{L})\1$/u, "$1");
}

export const language = {
  trim: word => word.replace(/^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['\u2019]/i, ""),
 
  fold: word => word,
  stem
};
