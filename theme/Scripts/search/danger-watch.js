// Sees whether words may mean danger: docs/search-format.md, section 9.

import { distance } from "./repair.js";
import { plain } from "./word-breaker.js";

/**
 * @param {{normal: string, term: string, known: boolean}[]} words of the query
 * @param {string[][][][]} signs parts of wordings of words
 * @param {(word: string) => string} termOf
 */
export function isDanger(words, signs, termOf) {
  const meant = (typed, word) => {
    const typedPlain = plain(typed.normal);
    const term = termOf(word);
    return typedPlain === word || (term && term === typed.term) || (!typed.known && word.length > 3 && typedPlain.length > 2 &&
      typedPlain[0] === word[0] && distance(typedPlain, word, 2) <= (word.length > 7 ? 2 : 1));
  };
  const follows = (wording, start) => {
    let at = start;
    return wording.every((word, i) => {
      const end = i ? Math.min(words.length, at + 3) : start + 1;
      while (at < end && !meant(words[at], word)) at++;
      return at++ < end;
    });
  };
  return signs.some(parts => parts.every(part => part.some(wording => words.some((_, start) => follows(wording, start)))));
}
