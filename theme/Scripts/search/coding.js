// Reads the files of a search index: docs/search-format.md says how they are laid out.

const ONE = 65536;
const SPREAD = 0x9e3779b1;
const FORECASTS = 4;

/** The arithmetic code. Past the end of the bytes there are zeros; in a damaged file they might never end. */
export class BitReader {
  /** @param {Uint8Array} bytes */
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
    this.low = 0;
    this.high = 0xffffffff;
    this.code = 0;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  next() {
    // A writer leaves out 32 zeros at most, and the code is read four bytes ahead.
    if (this.at >= this.bytes.length + 36) throw new Error("version");
    return this.bytes[this.at++] || 0;
  }

  /** @param {number} chance that the bit is 1, in 65,536ths */
  bit(chance) {
    const middle = this.low + Math.floor(((this.high - this.low) * chance) / ONE);
    const bit = this.code <= middle ? 1 : 0;
    if (bit) this.high = middle;
    else this.low = middle + 1;
    while ((this.low ^ this.high) >>> 24 === 0) {
      this.low = (this.low << 8) >>> 0;
      this.high = ((this.high << 8) | 255) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  bits(count) {
    let value = 0;
    while (count--) value = (value << 1) | this.bit(ONE / 2);
    return value >>> 0;
  }
}

const clamp = (value, least, most) => (value < least ? least : value > most ? most : value);

/** Bits whose chances are learnt as they pass. */
export class AdaptiveBits {
  /** @param {number[]} first the chances, in 256ths, with which each group of so many begins, as if four bits had taught them */
  constructor(count, first = [], group = count) {
    this.chance = new Uint16Array(count).fill(ONE / 2);
    this.seen = new Uint8Array(count);
    first.forEach((chance, i) => {
      for (; i < count; i += group) [this.chance[i], this.seen[i]] = [chance << 8, 4];
    });
  }

  bit(reader, kind) {
    const bit = reader.bit(clamp(this.chance[kind], 32, ONE - 32));
    this.learn(kind, bit);
    return bit;
  }

  learn(kind, bit) {
    this.chance[kind] += ((bit * (ONE - 1) - this.chance[kind]) * 2 / (2 * this.seen[kind] + 3)) | 0;
    if (this.seen[kind] < 60) this.seen[kind]++;
  }

  symbol(reader, tree, width) {
    let node = 1;
    for (let i = 0; i < width; i++) node = (node << 1) | this.bit(reader, (tree << width) + node);
    return node - (1 << width);
  }
}

/** Whole numbers, small ones short. */
export class Numbers {
  constructor(kinds, first) {
    this.learnt = new AdaptiveBits(kinds * 64, first);
  }

  read(reader, kind) {
    let width = 0;
    while (width < 31 && this.learnt.bit(reader, kind * 64 + width)) width++;
    if (!width) return 0;
    const top = this.learnt.bit(reader, kind * 64 + 31 + width);
    return (2 + top) * 2 ** (width - 1) + reader.bits(width - 1) - 1;
  }
}

/** A model that knows what another does and learns for itself. */
export function copyOf(model) {
  if (ArrayBuffer.isView(model)) return model.slice();
  if (!(model instanceof Object)) return model;
  const copy = Object.create(Object.getPrototypeOf(model));
  for (const part in model) copy[part] = copyOf(model[part]);
  return copy;
}

/** How many documents are passed over before the next of a list that has so many still wanted among those left. */
export function gap(reader, wanted, left) {
  const chance = share => clamp(Math.floor(share * ONE), 32, ONE - 32);
  const pass = [1 - wanted / left];
  if (pass[0] <= 0) return 0;
  let width = 0;
  while (width < 30 && reader.bit(chance(pass[width]))) {
    pass.push(pass[width] * pass[width]);
    width++;
  }
  let plusOne = 1;
  while (width--) plusOne = (plusOne << 1) | reader.bit(chance(pass[width] / (1 + pass[width])));
  return plusOne - 1;
}

const CURVE = [1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094];

function logistic(odds) {
  if (odds > 2047) return 4095;
  if (odds < -2047) return 0;
  const part = odds & 127;
  const step = (odds >> 7) + 16;
  return (CURVE[step] * (128 - part) + CURVE[step + 1] * part + 64) >> 7;
}

const ODDS = new Int16Array(4096).fill(2047);
for (let i = -2047, next = 0; i <= 2047; i++) {
  for (const chance = logistic(i); next <= chance; next++) ODDS[next] = i;
}

/** Text, each bit foretold from the last bytes. */
export class Text extends AdaptiveBits {
  constructor(width) {
    super(1 << width);
    this.shift = 32 - width;
    this.weights = new Int32Array(FORECASTS * 256).fill(27000);
    this.odds = new Int32Array(FORECASTS);
    this.slots = new Int32Array(FORECASTS);
  }

  /**
   * @param {string} known the start of the text, read before
   * @param {number} hint what the word before has where this one goes on
   */
  read(reader, known = "", hint = 0) {
    this.hint = hint;
    const bytes = [...new TextEncoder().encode(known)];
    this.history = 0;
    for (const byte of bytes) this.history = (this.history << 8) | byte;
    for (let byte; (byte = this.byte(reader)); ) bytes.push(byte);
    return new TextDecoder().decode(new Uint8Array(bytes));
  }

  byte(reader) {
    const { history } = this;
    this.hashes = [0, history & 65535, history, Math.imul(this.hint, 77777) + (history & 255)]
      .map((past, i) => Math.imul(past + (i << 29), SPREAD));
    let node = 1;
    while (node < 256) node = (node << 1) | this.bit(reader, node);
    this.history = (history << 8) | (node & 255);
    this.hint = 999;
    return node & 255;
  }

  bit(reader, node) {
    let sum = 0;
    this.hashes.forEach((hash, i) => {
      const slot = Math.imul(hash ^ Math.imul(node, 0x2545f491), SPREAD) >>> this.shift;
      this.slots[i] = slot;
      this.odds[i] = this.seen[slot] ? ODDS[this.chance[slot] >> 4] : 0;
      sum += (this.odds[i] * this.weights[i * 256 + node]) >> 8;
    });
    const chance = clamp(logistic(sum >> 8), 1, 4094);
    const bit = reader.bit(chance << 4);
    const error = ((bit << 12) - chance) * 12;
    this.slots.forEach((slot, i) => {
      this.weights[i * 256 + node] += (this.odds[i] * error + 0x2000) >> 14;
      this.learn(slot, bit);
    });
    return bit;
  }
}

/** A sorted list of words, each as what it drops of the one before and what it puts there. */
export class FrontCoding {
  constructor(width) {
    this.text = new Text(width);
    this.dropped = new Numbers(30);
    this.last = "";
    this.shared = 0;
  }

  read(reader) {
    const { last } = this;
    const kind = Math.min(last.length - this.shared, 9) + 10 * Math.min(2, Math.floor(this.shared / 3));
    this.shared = Math.max(0, last.length - this.dropped.read(reader, kind));
    this.last = this.text.read(reader, last.slice(0, this.shared), this.shared < last.length ? last.charCodeAt(this.shared) : 1);
    return this.last;
  }
}
