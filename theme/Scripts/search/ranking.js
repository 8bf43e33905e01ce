// Orders documents by what the words of a query say of them.

const rarity = (df, all) => Math.max(1, Math.floor(Math.log(1 + (all - df + 0.5) / (df + 0.5)) * 64 + 0.5));

/**
 * All documents that answer to any word, best first.
 * @param {{choices: {certainty: number, postings: {ids: number[], impacts: number[]}}[]}[]} words
 * @param {number} all how many documents there are
 */
export function rank(words, all) {
  const sums = new Float64Array(all);
  const covered = new Float64Array(all);
  let whole = 0;
  for (const { choices } of words) {
    const best = new Int32Array(all);
    let weight = 0;
    for (const { certainty, postings } of choices) {
      const rare = rarity(postings.ids.length, all) * certainty;
      weight = Math.max(weight, rare >> 8);
      postings.ids.forEach((id, i) => {
        const level = postings.impacts[i];
        best[id] = Math.max(best[id], (rare * level * (40 - level)) >> 8);
      });
    }
    whole += weight;
    best.forEach((sum, id) => {
      sums[id] += sum;
      if (sum) covered[id] += weight;
    });
  }
  // A word that only doubtful words of all documents stand for weighs nothing.
  whole = whole || 1;
  const found = [];
  sums.forEach((sum, number) => {
    if (sum) found.push({ number, score: Math.floor((sum * (whole + covered[number])) / whole) });
  });
  return found.sort((a, b) => b.score - a.score || a.number - b.number);
}
