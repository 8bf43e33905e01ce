{
  const { kept, keep, make, button, say } = education;

  /** A sheet to fill in. It is kept on this device only when the reader presses Save, and one press clears it. */
  customElements.define("fill-sheet", class extends HTMLElement {
    connectedCallback() {
      const { sheet, save, saved, clear, cleared, print, note } = this.dataset;
      const key = `sheet:${sheet}`;
      const inputs = [...this.querySelectorAll("input, textarea")];
      const ticks = (input) => input.type === "radio" || input.type === "checkbox";
      const before = JSON.parse(kept(key) || "{}");
      for (const input of inputs) {
        if (input.id in before) ticks(input) ? (input.checked = true) : (input.value = before[input.id]);
      }
      const status = make("span", { role: "status" });
      const buttons = make("div", { class: "buttons" },
        button(print, () => window.print()),
        button(save, () => {
          const filled = inputs.filter((input) => (ticks(input) ? input.checked : input.value !== ""));
          keep(key, JSON.stringify(Object.fromEntries(filled.map((input) => [input.id, ticks(input) ? 1 : input.value]))));
          say(status, saved);
        }, "plain"),
        button(clear, () => {
          inputs.forEach((input) => (ticks(input) ? (input.checked = false) : (input.value = "")));
          keep(key, null);
          say(status, cleared);
        }, "plain"),
        status);
      this.append(make("p", { class: "quiet" }, note), buttons);
    }
  });
}
