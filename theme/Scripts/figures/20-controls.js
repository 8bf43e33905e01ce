/**
 * The panel of buttons and sliders under a moving figure, with one place that tells changes politely.
 */
class FigureControls {
  /** @param {HTMLElement} host the element that the panel ends */
  constructor(host) {
    this.panel = FigureControls.make("div", "figure-controls");
    this.status = FigureControls.make("p", "figure-status");
    this.status.setAttribute("role", "status");
    this.panel.append(this.status);
    host.append(this.panel);
  }

  /**
   * @param {string} name of the element
   * @param {string} [kind] its class
   * @param {string} [text]
   * @returns {HTMLElement}
   */
  static make(name, kind, text) {
    const element = document.createElement(name);
    if (kind) {
      element.className = kind;
    }
    if (text) {
      element.textContent = text;
    }
    return element;
  }

  /** @param {string} text what has just changed */
  say(text) {
    if (this.status.textContent !== text) {
      this.status.textContent = text;
    }
  }

  /** @param {HTMLElement} part to stand above the status line */
  add(part) {
    this.panel.insertBefore(part, this.status);
  }

  /** @param {string} text a remark under the panel */
  note(text) {
    this.panel.append(FigureControls.make("p", "figure-note", text));
  }

  /**
   * @param {string} text
   * @param {function(): void} pressed
   * @returns {HTMLButtonElement}
   */
  button(text, pressed) {
    const button = /** @type {HTMLButtonElement} */ (FigureControls.make("button", "", text));
    button.type = "button";
    button.addEventListener("click", pressed);
    return button;
  }

  /**
   * A slider of whole steps with a button that plays them from the first to the last.
   * @param {{label: string, play: string, first: number, last: number, value: number, text: function(number): string}} steps
   * @param {function(number): void} moved
   */
  steps(steps, moved) {
    const label = FigureControls.make("label", "figure-slider", steps.label);
    const slider = /** @type {HTMLInputElement} */ (FigureControls.make("input"));
    Object.assign(slider, { type: "range", min: steps.first, max: steps.last, step: 1, value: steps.value });
    let timer = 0;
    const show = value => {
      slider.value = String(value);
      moved(value);
      this.say(steps.text(value));
    };
    const play = value => {
      show(value);
      timer = value < steps.last ? setTimeout(play, 2200, value + 1) : 0;
    };
    slider.addEventListener("input", () => {
      clearTimeout(timer);
      show(Number(slider.value));
    });
    label.append(slider);
    this.add(label);
    this.add(this.button(steps.play, () => {
      clearTimeout(timer);
      play(steps.first);
    }));
  }

  /**
   * Boxes to tick, in a group with a name.
   * @param {{label: string, items: string[], ticked: string[]}} group
   * @param {function(): void} changed
   * @returns {function(): number} how many are ticked
   */
  ticks(group, changed) {
    const set = FigureControls.make("fieldset");
    set.append(FigureControls.make("legend", "", group.label));
    const boxes = group.items.map(item => {
      const label = FigureControls.make("label", "figure-tick");
      const box = /** @type {HTMLInputElement} */ (FigureControls.make("input"));
      box.type = "checkbox";
      box.checked = group.ticked.includes(item);
      box.addEventListener("change", changed);
      label.append(box, " " + item);
      set.append(label);
      return box;
    });
    this.add(set);
    return () => boxes.filter(box => box.checked).length;
  }
}
