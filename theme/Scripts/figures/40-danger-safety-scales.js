/**
 * One pan of the scales: its words on weights in the drawing, and as a list whose items can be taken away.
 */
class FigurePan {
  /**
   * @param {Element} weights the group of weights, lowest first
   * @param {{label: string, remove: string}} words
   * @param {function(string): void} changed told what has changed
   */
  constructor(weights, words, changed) {
    this.weights = weights;
    this.words = words;
    this.changed = changed;
    this.pattern = /** @type {Element} */ (weights.firstElementChild.cloneNode(true));
    this.items = Array.from(weights.children, weight => weight.textContent.trim());
    this.block = FigureControls.make("div", "figure-pan");
    this.list = FigureControls.make("ul");
    this.block.append(FigureControls.make("p", "figure-pan-name", words.label), this.list);
    this.show();
  }

  /** @param {string} word */
  add(word) {
    this.items.push(word);
    this.show();
  }

  show() {
    this.list.textContent = "";
    this.items.forEach((item, index) => this.list.append(this.entry(item, index)));
    this.stack();
  }

  /**
   * @param {string} item
   * @param {number} index
   * @returns {HTMLElement}
   */
  entry(item, index) {
    const entry = FigureControls.make("li", "", item + " ");
    const remove = FigureControls.make("button", "figure-remove", "×");
    remove.setAttribute("type", "button");
    remove.setAttribute("aria-label", figureSentence(this.words.remove, { word: item }));
    remove.addEventListener("click", () => {
      this.items.splice(index, 1);
      this.show();
      const next = /** @type {HTMLElement|null} */ (this.list.querySelector("button"));
      if (next) {
        next.focus();
      }
      this.changed(item);
    });
    entry.append(remove);
    return entry;
  }

  /** The drawing has room for four weights of 31 units and words of 12 letters. */
  stack() {
    const [x, floor] = this.pattern.getAttribute("transform").match(/-?[\d.]+/g).map(Number);
    const shown = this.items.length > 4 ? this.items.slice(0, 3).concat("+" + (this.items.length - 3)) : this.items;
    this.weights.textContent = "";
    shown.forEach((item, index) => {
      const weight = /** @type {Element} */ (this.pattern.cloneNode(true));
      weight.setAttribute("transform", `translate(${x} ${floor - 31 * index})`);
      weight.querySelector("text").textContent = item.length > 12 ? item.slice(0, 10).trim() + "…" : item;
      this.weights.append(weight);
    });
  }
}

/**
 * The reader adds and takes away words; the beam tips. The words stay in this page and are gone when it is closed.
 * @param {function(string): Element} part a moving part of the drawing, by the end of its id
 * @param {HTMLElement} element holds the words and takes the controls
 */
function moveDangerSafetyScales(part, element) {
  const words = figureWords(element, {
    danger: "Danger",
    safe: "Safety",
    own: "Your own word",
    addDanger: "Add to danger",
    addSafe: "Add to safety",
    remove: "Take away {word}",
    more: "The danger side is heavier: more pain.",
    less: "The safe side is heavier: less pain.",
    level: "Both sides are level.",
    note: "Your words stay on this page. They are gone when you close it.",
  });
  const [armX, pivotX, pivotY] = [95, 180, 128];
  const tip = degrees => {
    const angle = degrees * Math.PI / 180;
    const x = (armX - armX * Math.cos(angle)).toFixed(1);
    const y = armX * Math.sin(angle);
    part("beam").setAttribute("transform", `rotate(${(-degrees).toFixed(1)} ${pivotX} ${pivotY})`);
    part("pan-danger").setAttribute("transform", `translate(${x} ${y.toFixed(1)})`);
    part("pan-safe").setAttribute("transform", `translate(-${x} ${(-y).toFixed(1)})`);
  };
  const glider = new FigureGlider(10, tip);
  const controls = new FigureControls(element);
  const weigh = () => {
    const balance = danger.items.length - safe.items.length;
    glider.to(Math.max(-20, Math.min(20, balance * 10)));
    controls.say(balance > 0 ? words.more : balance < 0 ? words.less : words.level);
  };
  const danger = new FigurePan(part("weights-danger"), { label: words.danger, remove: words.remove }, weigh);
  const safe = new FigurePan(part("weights-safe"), { label: words.safe, remove: words.remove }, weigh);
  const pans = FigureControls.make("div", "figure-pans");
  pans.append(danger.block, safe.block);
  const label = FigureControls.make("label", "figure-own", words.own);
  const field = /** @type {HTMLInputElement} */ (FigureControls.make("input"));
  Object.assign(field, { type: "text", maxLength: 40, autocomplete: "off" });
  label.append(field);
  const addTo = pan => {
    const word = field.value.trim();
    if (word) {
      pan.add(word);
      field.value = "";
      weigh();
    }
    field.focus();
  };
  const buttons = FigureControls.make("div", "figure-buttons");
  buttons.append(controls.button(words.addDanger, () => addTo(danger)), controls.button(words.addSafe, () => addTo(safe)));
  [pans, label, buttons].forEach(block => controls.add(block));
  controls.note(words.note);
}
