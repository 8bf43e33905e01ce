// Cuts texts into words.

// Words as Unicode cuts them, in scripts with alphabets. A browser that does not know these classes (before 2020) fails here,
// and the form without the script stays.
const WORD = (() => {
  // A space without width ends a word.
  const mark = "(?:(?!\u200b)[\\p{M}\\p{Cf}])*";
  const letter = `(?:(?!\\p{Script=Han}|\\p{Script=Hiragana})\\p{Alphabetic}${mark})`;
  const digit = `(?:\\p{Nd}${mark})`;
  return new RegExp(`(?:${letter}(?:[.:'\u00b7\u2018\u2019\uff07]?${letter})*|${digit}(?:[.,;'\u2018\u2019\uff07]?${digit})*|_)+|\\p{Alphabetic}`, "gu");
})();

/** The words of a text as they stand there. */
export const wordsOf = text => [].concat(...(text.match(WORD) || []).filter(word => /[^_]/.test(word)).map(word => word.match(/[^]{1,255}/g)));


/** A word without its apostrophes. */
export const plain = word => word.replace(/['\u2019]/g, "");
