/**
 * Glides a number from one value to another, or jumps when the reader asks for less motion.
 * @param {number} from
 * @param {number} to
 * @param {function(number): void} draw called with each value on the way; last with `to`
 * @returns {function(): void} stops the glide where it is
 */
function figureGlide(from, to, draw) {
  const milliseconds = 500;
  if (from === to || matchMedia("(prefers-reduced-motion: reduce)").matches) {
    draw(to);
    return () => {};
  }
  let frame = 0;
  let start = 0;
  const step = now => {
    start = start || now;
    const part = Math.min(1, (now - start) / milliseconds);
    const eased = part * part * (3 - 2 * part);
    draw(part === 1 ? to : from + (to - from) * eased);
    if (part < 1) {
      frame = requestAnimationFrame(step);
    }
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** A number that glides to each new value from wherever it is. */
class FigureGlider {
  /**
   * @param {number} value where the still picture stands
   * @param {function(number): void} draw
   */
  constructor(value, draw) {
    this.value = value;
    this.draw = draw;
    this.stop = () => {};
  }

  /** @param {number} value */
  to(value) {
    this.stop();
    this.stop = figureGlide(this.value, value, now => {
      this.value = now;
      this.draw(now);
    });
  }
}
