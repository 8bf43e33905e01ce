// Reads the files of an index, as src/Education.Search/Format writes them.

import { AdaptiveBits, BitReader, FrontCoding, Numbers, Text, copyOf, gap } from "./coding.js";
import { sound } from "./repair.js";
import { plain } from "./word-breaker.js";

// What a shard begins with, in 256ths, for it is too short to learn it: src/Education.Search/Coding/FirstChances.cs says what they are.
const DOCUMENTS = [186, 194, 168, 134, 133, 119];
const LEVELS = [128, 11, 46, 40, 100, 81, 77, 80, 255, 108, 93, 107, 102, 102, 94, 162];

function readList(reader, numbers, kind, item) {
  const list = [];
  for (let count = numbers.read(reader, kind); count > 0; count--) list.push(item());
  return list;
}

export function readCards(reader, count, labels) {
  const [urls, titles, numbers] = [new FrontCoding(16), new Text(16), new Numbers(3)];
  const cards = [];
  while (cards.length < count) {
    cards.push({
      url: urls.read(reader),
      title: titles.read(reader),
      minutes: numbers.read(reader, 0),
      labels: readList(reader, numbers, 1, () => labels[numbers.read(reader, 2)])
    });
  }
  return cards;
}

export function readRoot(bytes) {
  const reader = new BitReader(bytes);
  const [text, words, numbers] = [new Text(16), new FrontCoding(16), new Numbers(8)];
  if (reader.bits(8) !== 4) throw new Error("version");
  // The language comes first.
  text.read(reader);
  const list = kind => new Set(readList(reader, numbers, kind, () => words.read(reader)));
  const root = { help: text.read(reader), stop: list(6), light: list(7), documents: numbers.read(reader, 0) };
  root.familiar = Object.assign(copyOf(words), { last: "", shared: 0 });
  root.labels = readList(reader, numbers, 1, () => text.read(reader));
  root.signs = readList(reader, numbers, 2, () =>
    text.read(reader).split("+").map(part => part.split("|").map(wording => plain(wording.trim()).split(" "))));
  root.shards = readList(reader, numbers, 3, () => ({ first: words.read(reader), hash: reader.bits(32) }));
  root.words = reader.bits(32);
  root.details = readList(reader, numbers, 4, () => reader.bits(32));
  root.blocks = readList(reader, numbers, 5, () => reader.bits(32));
  root.cards = readCards(reader, root.blocks.length ? 0 : root.documents, root.labels);
  return root;
}

/**
 * @param {FrontCoding} familiar has read the words of the root
 * @returns {Map<string, {ids: number[], impacts: number[]}>}
 */
export function readShard(bytes, documents, familiar) {
  const reader = new BitReader(bytes);
  const [words, counts, impacts, more] = [copyOf(familiar), new Numbers(1, DOCUMENTS), new AdaptiveBits(128, LEVELS, 16), new AdaptiveBits(1, [244])];
  const terms = new Map();
  while (more.bit(reader, 0)) {
    const term = words.read(reader);
    const count = counts.read(reader, 0) + 1;
    const kind = Math.min(7, 31 - Math.clz32(count));
    const postings = { ids: [], impacts: [] };
    for (let i = 0, next = 0; i < Math.min(count, documents); i++) {
      next += gap(reader, Math.min(count, documents) - i, documents - next);
      postings.impacts[i] = impacts.symbol(reader, kind, 4);
      postings.ids[i] = Math.min(next++, documents - 1);
    }
    terms.set(term, postings);
  }
  return terms;
}

export function readWords(bytes) {
  const reader = new BitReader(bytes);
  const [text, frequencies] = [new FrontCoding(20), new AdaptiveBits(128)];
  return readList(reader, new Numbers(1), 0, () => {
    const word = text.read(reader);
    return [word, frequencies.symbol(reader, Math.min(7, word.length >> 1), 4), sound(word)];
  });
}

export function readDetails(bytes, count) {
  const reader = new BitReader(bytes);
  const [text, numbers] = [new Text(16), new Numbers(1)];
  return Array.from({ length: count }, () => ({
    summary: text.read(reader),
    headings: readList(reader, numbers, 0, () => {
      const words = text.read(reader);
      return { text: words, anchor: text.read(reader) || words.toLowerCase().replace(/[^\w -]/g, "").replace(/ /g, "-") };
    })
  }));
}
