// German words to index terms, as src/Education.Search/Analysis does.

import { bareOf } from "./letters.js";

function umlauts(word) {
  let plain = "";
  let [mayFollow, afterVowel] = [false, false];
  for (const c of word) {
    if (c === "e" && mayFollow) {
      [mayFollow, afterVowel] = [false, true];
      continue;
    }
    plain += c === "\u00df" ? "ss" : bareOf(c, "\u00e4\u00f6\u00fc");
    const opens = c === "a" || c === "o" || (c === "u" && !mayFollow && !afterVowel);
    [mayFollow, afterVowel] = [opens, !opens && "ueiqy\u00e4\u00f6\u00fc".includes(c)];
  }
  return plain;
}

function stem(word) {
  let stem = bareOf(umlauts(word), "\u00e0\u00e1\u00e2\u00f2\u00f3\u00f4\u00ef\u00ec\u00ed\u00ee\u00f9\u00fa\u00fb");
  if (stem.length > 5 && stem.endsWith("ern")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && /e[mnrs]$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /e$|[bdfghklmnt]s$/.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("est")) return stem.slice(0, -3);
  return stem.length > 4 && /e[rn]$|[bdfghklmnt]st$/.test(stem) ? stem.slice(0, -2) : stem;
}

export const language = { trim: word => word, fold: word => word, stem };
