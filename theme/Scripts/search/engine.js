// Answers searches from the files of an index, in the order in which Education.Search answers them.

import { BitReader } from "./coding.js";
import { isDanger } from "./danger-watch.js";
import { readCards, readDetails, readRoot, readShard, readWords } from "./layouts.js";
import { rank } from "./ranking.js";
import { repair } from "./repair.js";
import { plain, wordsOf } from "./word-breaker.js";

const CARDS = 32;
const DETAILS = 16;
const CERTAIN = 256;

const name = hash => hash.toString(16).padStart(8, "0") + ".bin";

export class SearchEngine {
  /**
   * @param {(name: string) => Promise<Uint8Array>} load gives a file of the index
   * @param {{trim: Function, fold: Function, stem: Function}} language words-en.js or its like
   */
  static async open(load, language) {
    return new SearchEngine(load, language, readRoot(await load("index.bin")));
  }

  constructor(load, language, root) {
    this.load = load;
    this.language = language;
    this.root = root;
    this.kept = new Map();
    this.terms = new Map();
  }

  /** Makes a thing once; one that could not be made for want of a network is tried again next time. */
  once(key, promise) {
    if (!this.kept.has(key)) {
      this.kept.set(key, promise());
      this.kept.get(key).catch(() => this.kept.delete(key));
    }
    return this.kept.get(key);
  }

  file(hash, read) {
    return this.once(hash, () => this.load(name(hash)).then(read));
  }

  /** Fetches everything, so that the search works without a network from then on. */
  fetchAll() {
    const { shards, blocks, details } = this.root;
    return Promise.all([
      this.words(),
      ...shards.map((_, i) => this.shard(i)),
      ...blocks.map((_, i) => this.block(i)),
      ...details.map((_, i) => this.detailBlock(i))
    ]);
  }

  words() {
    return this.file(this.root.words, readWords);
  }

  shard(number) {
    const { shards, documents, familiar } = this.root;
    return shards.length ? this.file(shards[number].hash, bytes => readShard(bytes, documents, familiar)) : new Map();
  }

  block(number) {
    const count = Math.min(CARDS, this.root.documents - number * CARDS);
    return this.file(this.root.blocks[number], bytes => readCards(new BitReader(bytes), count, this.root.labels));
  }

  detailBlock(number) {
    const count = Math.min(DETAILS, this.root.documents - number * DETAILS);
    return this.file(this.root.details[number], bytes => readDetails(bytes, count));
  }

  shardOf(term) {
    const { shards } = this.root;
    let low = 0;
    for (let high = shards.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (shards[middle].first <= term) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  async postings(term) {
    return (await this.shard(this.shardOf(term))).get(term);
  }

  normal(word) {
    return Array.from(this.language.trim(word), c => (c === "\u0130" ? "i" : c.toLowerCase())).join("");
  }

  /** Kept, for each key pressed compares every word with every sign of danger. */
  term(normal) {
    const { terms, root, language } = this;
    if (!terms.has(normal)) terms.set(normal, root.stop.has(normal) ? "" : language.stem(language.fold(normal)));
    return terms.get(normal);
  }

  /** Whether a word only holds a question together, such as "why" and "don't". */
  isLight(normal) {
    return this.root.light.has(plain(normal));
  }

  /** The terms of a text that tell its subject. */
  termsOf(text) {
    const terms = new Set(wordsOf(text).map(word => this.normal(word)).map(word => this.isLight(word) ? "" : this.term(word)));
    terms.delete("");
    return terms;
  }

  /** The words of a query as typed. */
  split(query) {
    // An accent or a space may stand for the apostrophe of "can't".
    const text = query.slice(0, 2000).replace(/n[ `\u00b4]t\b/gi, "n't");
    return { text, typed: wordsOf(text) };
  }

  /** The words of a query in order, each with what it may stand for: light words for nothing, unless no other stands for anything. */
  async read({ text, typed }) {
    const read = whole => Promise.all(typed.map((one, i) => {
      const normal = this.normal(one);
      // What follows is looked at for signs of danger alone.
      return i < 40 ? this.keep(normal, i === typed.length - 1 && text.endsWith(one), !whole && this.isLight(normal))
        : { normal, term: this.term(normal), known: true, choices: [] };
    }));
    const words = await read();
    return words.some(word => word.choices.length && !word.light) ? words : read(true);
  }

  /** The pairs of neighbours that the site has as phrases; stop words are no neighbours. */
  async phrases({ typed }) {
    const terms = typed.slice(0, 40).map(one => this.term(this.normal(one))).filter(term => term);
    const found = await Promise.all(terms.slice(1).map((term, i) => this.postings(terms[i] + " " + term)));
    return found.filter(postings => postings).map(postings => ({ choices: [{ certainty: CERTAIN / 4, postings }] }));
  }

  /** What a word may stand for. While someone types, only the last word is new. */
  keep(normal, halfTyped, light) {
    return this.once([normal, halfTyped, light].join(), () => this.readWord(normal, halfTyped, light));
  }

  async readWord(normal, halfTyped, light) {
    const word = { normal, light, term: this.term(normal), known: true, choices: [], repaired: "" };
    if (!word.term || (light && !halfTyped)) return word;
    const [postings, completions] = await Promise.all([
      !light && this.postings(word.term),
      halfTyped ? this.complete(this.language.fold(normal), word.term) : []
    ]);
    word.known = !!(light || postings);
    if (postings) word.choices.push({ certainty: CERTAIN, postings });
    else if (halfTyped && !light && !completions.length) await this.addStems(this.language.fold(normal), completions);
    const most = Math.max(...completions.map(one => one.ids.length));
    for (const one of completions) {
      word.choices.push({ certainty: Math.floor((word.known ? CERTAIN / 4 : CERTAIN) * Math.sqrt(one.ids.length / most)), postings: one });
    }
    if (!light && !word.choices.length) await this.repairWord(word, halfTyped);
    return word;
  }

  async complete(typed, term) {
    if (typed.length < 2) return [];
    const first = this.shardOf(typed);
    const { shards } = this.root;
    const wanted = shards.slice(first, first + 4).filter((shard, i) => !i || shard.first.startsWith(typed));
    const found = [];
    for (const shard of await Promise.all(wanted.map((_, i) => this.shard(first + i)))) {
      shard.forEach((postings, one) => {
        if (one !== term && one.startsWith(typed) && !one.includes(" ")) found.push(postings);
      });
    }
    return found;
  }

  /** The stems of words that go on from what was typed. */
  async addStems(typed, found) {
    if (typed.length < 2) return;
    const terms = new Set((await this.words()).filter(([word]) => word.startsWith(typed)).map(([word]) => this.term(word)));
    terms.delete("");
    found.push(...await Promise.all(Array.from(terms, term => this.postings(term))));
  }

  async repairWord(word, halfTyped) {
    const found = repair(word.normal, await this.words(), halfTyped);
    if (!found.length) return;
    word.repaired = found[0].shown || found[0].word;
    const terms = new Map();
    for (const { word: other, likelihood } of found) {
      const term = this.term(other);
      if (term && !terms.has(term)) terms.set(term, Math.floor((CERTAIN * likelihood) / found[0].likelihood));
    }
    const choices = Array.from(terms, async ([term, certainty]) => ({ certainty, postings: await this.postings(term) }));
    word.choices = (await Promise.all(choices)).filter(choice => choice.postings);
  }

  async hit(found) {
    const { blocks, cards } = this.root;
    const { number } = found;
    return Object.assign(found, blocks.length ? (await this.block(Math.floor(number / CARDS)))[number % CARDS] : cards[number]);
  }

  /**
   * @param {string} query as typed; a word at its very end counts as half typed when the site does not know it
   * @param {{limit?: number, labels?: string[], mostMinutes?: number}} options
   * @returns {Promise<{hits: object[], pinnedHelp: object|null, repairs: {typed: string, shown: string}[]}>}
   */
  async search(query, { limit = 10, labels = [], mostMinutes = 0 } = {}) {
    const asked = this.split(query);
    const [words, phrases] = await Promise.all([this.read(asked), this.phrases(asked)]);
    const wanted = labels.filter(one => this.root.labels.includes(one));
    const kind = label => label.split(":")[0];
    const passes = hit => (!mostMinutes || (hit.minutes > 0 && hit.minutes <= mostMinutes)) &&
      wanted.every(one => hit.labels.some(other => kind(other) === kind(one) && wanted.includes(other)));
    const ranked = rank(words.concat(phrases), this.root.documents);
    const hits = [];
    while (ranked.length && hits.length < limit) {
      const some = await Promise.all(ranked.splice(0, limit).map(one => this.hit(one)));
      hits.push(...some.filter(passes));
    }
    return {
      hits: hits.slice(0, limit),
      pinnedHelp: isDanger(words, this.root.signs, word => this.term(word)) ? await this.help() : null,
      repairs: words.filter(word => word.repaired).map(word => ({ typed: word.normal, shown: word.repaired }))
    };
  }

  /** The help page. Sites put it first, so that it is in the first block that is looked at. */
  async help() {
    const { help, documents } = this.root;
    for (let number = 0; number < documents; number++) {
      const hit = await this.hit({ number, score: 0 });
      if (hit.url === help) return hit;
    }
    return { number: -1, score: 0, url: help, title: "", labels: [] };
  }

  /** What a hit shows beyond title and link. */
  async details(hit) {
    if (!this.root.details.length || hit.number < 0) return { summary: "", headings: [] };
    return (await this.detailBlock(Math.floor(hit.number / DETAILS)))[hit.number % DETAILS];
  }
}
