// For languages that keep some of their accents.

import { bare } from "./repair.js";

/** A word with these letters, and no others, without their accents. */
export const bareOf = (word, letters) => word.replace(/[^\0-\x7f]/g, letter => (letters.includes(letter) ? bare(letter) : letter));
