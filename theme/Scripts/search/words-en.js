// English words to index terms, as src/Education.Search/Analysis does.

import { bare } from "./repair.js";

const trim = word => word.replace(/['\u2019\uff07]s$/i, "");

/** Makes spelling variants alike. */
function fold(word) {
  word = bare(word);
  if (word.length < 4) return word;
  return word
    .replace(/['\u2019]/g, "")
    .replace(/([iy])z(e[drs]?|ers?|ing|ations?|able)$/, "$1s$2")
    .replace(/([aeiou][a-z]+)our(s|ed|ing|al|able|ful|less|ite|ites|ly)?$/, "$1or$2")
    .replace(/(..[bt])re(s?)$/, "$1er$2")
    .replace(/ae(?![rl])/g, "e")
    .replace(/^oe(?=[ds])|oe(?=a)/g, "e")
    .replace(/(am)me(s?)$|(log)ue(s?)$/, "$1$2$3$4")
    .replace(/^grey/, "gray");
}

const shape = word => {
  let shape = "";
  for (let i = 0; i < word.length; i++) {
    shape += "aeiou".includes(word[i]) || (word[i] === "y" && i && shape[i - 1] === "c") ? "v" : "c";
  }
  return shape;
};
const measure = word => (shape(word).match(/vc/g) || []).length;
const isShort = word => /cvc$/.test(shape(word)) && !/[wxy]$/.test(word);

const DOUBLE = ("ational:ate tional:tion enci:ence anci:ance izer:ize bli:ble alli:al entli:ent eli:e ousli:ous ization:ize " +
  "ation:ate ator:ate alism:al iveness:ive fulness:ful ousness:ous aliti:al iviti:ive biliti:ble logi:log").split(" ");
const LONG = "icate:ic ative: alize:al iciti:ic ical:ic ful: ness:".split(" ");
const LAST = "al ance ence er ic able ible ant ement ment ent ion ou ism ate iti ous ive ize".split(" ");

function replace(word, rules, least) {
  for (const rule of rules) {
    const [suffix, by] = rule.split(":");
    if (word.endsWith(suffix)) {
      const stem = word.slice(0, -suffix.length);
      return measure(stem) > least && (suffix !== "ion" || /[st]$/.test(stem)) ? stem + (by || "") : word;
    }
  }
  return word;
}

function pastOrOngoing(word) {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) ? word.slice(0, -1) : word;
  const stem = word.replace(/(ed|ing)$/, "");
  if (stem === word || !shape(stem).includes("v")) return word;
  if (/(at|bl|iz)$/.test(stem)) return stem + "e";
  if (/([^])\1$/.test(stem) && shape(stem).endsWith("c")) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && isShort(stem) ? stem + "e" : stem;
}

/** The stem by Porter's algorithm. */
function stem(word) {
  if (word.length < 3) return word;
  word = word.replace(/(ss|i)es$|([^s])s$/, "$1$2");
  word = pastOrOngoing(word);
  if (word.endsWith("y") && shape(word.slice(0, -1)).includes("v")) word = word.slice(0, -1) + "i";
  word = replace(replace(replace(word, DOUBLE, 0), LONG, 0), LAST, 1);
  if (word.endsWith("e")) {
    const start = word.slice(0, -1);
    const size = measure(start);
    if (size > 1 || (size === 1 && !isShort(start))) word = start;
  }
  return word.endsWith("ll") && measure(word.slice(0, -1)) > 1 ? word.slice(0, -1) : word;
}

export const language = { trim, fold, stem };
