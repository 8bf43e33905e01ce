// What an unknown word may have been meant to be.

/** A word without accents. */
export const bare = word => word.replace(/[^\0-\x7f]/g, letter => {
  const apart = letter.normalize("NFD");
  const rest = apart.replace(/[\u0300-\u036f]/g, "");
  return rest === apart ? letter : rest.normalize("NFC");
});

/** Slips of the keyboard between two words, not counted beyond most; a half-typed word may go on. */
export function distance(typed, word, most, halfTyped) {
  let before = [];
  let last = [...Array(word.length + 1).keys()];
  for (let i = 1; i <= typed.length; i++) {
    const now = [i];
    let least = i;
    for (let j = 1; j <= word.length; j++) {
      now[j] = Math.min(last[j - 1] + (typed[i - 1] === word[j - 1] ? 0 : 1), last[j] + 1, now[j - 1] + 1);
      if (i > 1 && j > 1 && typed[i - 1] === word[j - 2] && typed[i - 2] === word[j - 1]) now[j] = Math.min(now[j], before[j - 2] + 1);
      least = Math.min(least, now[j]);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  return halfTyped ? Math.min(...last) : last[word.length];
}

/** Whether one slip at most lies between two words. */
function isNear(typed, word) {
  const shorter = Math.min(typed.length, word.length);
  if (Math.max(typed.length, word.length) - shorter > 1) return false;
  let [start, end] = [0, 0];
  while (start < shorter && typed[start] === word[start]) start++;
  while (end < shorter - start && typed[typed.length - 1 - end] === word[word.length - 1 - end]) end++;
  const [left, right] = [typed.length - start - end, word.length - start - end];
  return (left < 2 && right < 2) ||
    (left === 2 && right === 2 && typed[start] === word[start + 1] && typed[start + 1] === word[start]);
}

/** What a word sounds like. */
export function sound(word) {
  const key = word
    .replace(/gh|^k(?=n)|^w(?=r)|^p(?=[ns])|h(?=[^aeiouy]|$)/g, "")
    .replace(/ph/g, "f")
    .replace(/s?c(?=[eiy])/g, "s")
    .replace(/c[kq]?|q/g, "k")
    .replace(/x/g, "ks")
    .replace(/z/g, "s")
    .replace(/[aeiouyw]+/g, "a");
  return (key.slice(0, 1) + key.slice(1).replace(/a/g, "")).replace(/([^])\1+/g, "$1");
}

/**
 * Words of the site for an unknown one: one slip or the same sound, two slips in a long word, two words in one.
 * @param {[string, number, string][]} site words, the logarithms of their frequencies, and what they sound like
 * @returns {{word: string, likelihood: number}[]} best first; both words of a split are certain
 */
export function repair(typed, site, halfTyped) {
  if (!/^[^0-9]{3,40}$/.test(typed)) return [];
  const key = sound(typed);
  let found = site.filter(([word, , other]) => isNear(typed, word) || (key.length > 1 && other === key && distance(typed, word, 3) < 4));
  if (!found.length && typed.length > 7) found = site.filter(([word]) => distance(typed, word, 2) < 3);
  if (!found.length && halfTyped && typed.length > 3) found = site.filter(([word]) => distance(typed, word, 1, true) < 2);
  if (!found.length) return split(typed, site);
  return found
    .map(([word, frequency, other]) => {
      const start = word[0] === typed[0] || (key && other[0] === key[0]);
      return { word, likelihood: Math.sqrt(1 << frequency) * (other === key ? 3 : 1) * (start ? 2 : 1) };
    })
    .sort((a, b) => b.likelihood - a.likelihood || (a.word < b.word ? -1 : 1))
    .slice(0, 8);
}

function split(typed, site) {
  const frequency = new Map(site);
  let best = -1;
  let parts = [];
  for (let at = 2; at <= typed.length - 2; at++) {
    const [left, right] = [typed.slice(0, at), typed.slice(at)];
    const rarer = frequency.has(left) && frequency.has(right) ? Math.min(frequency.get(left), frequency.get(right)) : -1;
    if (rarer > best) {
      best = rarer;
      parts = [left, right];
    }
  }
  return parts.map(word => ({ word, likelihood: 1, shown: parts.join(" ") }));
}
