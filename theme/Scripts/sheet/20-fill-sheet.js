{
  const { kept, keep, make, button, say, sheet } = education;

  /**
   * What was saved, by the id of its field: the question and the answer.
   * Sheets saved long ago held answers by number (`f4-1`), without their questions.
   * @param {string | null} text
   * @param {string} unknown stands for a question that is not known
   * @returns {Record<string, [string, string | 1]>}
   */
  const read = (text, unknown) => {
    try {
      return Object.fromEntries(Object.entries(JSON.parse(text) || {}).map(([id, entry]) =>
        [id, Array.isArray(entry) ? entry : [`${unknown} ${id.slice(1).replace(/-/g, ".")}`, entry]]));
    } catch (error) {
      return {};
    }
  };

  /** A sheet to fill in. It is kept on this device only when the reader presses Save; one press clears it, and one more brings it back. */
  customElements.define("fill-sheet", class extends HTMLElement {
    connectedCallback() {
      const words = this.dataset;
      const key = `sheet:${words.sheet}`;
      const older = this.open(read(kept(key), words.answer), words);
      const status = [make("span", { role: "status" }), make("span", { role: "status" })];
      // What is not lost by leaving the page.
      let safe = this.text();
      // What Undo brings back. The copy on the device stays as long as it can be pressed.
      let cleared = null;

      const stay = (event) => {
        if (this.text() !== safe) {
          event.preventDefault();
          event.returnValue = true;
        }
      };
      const forget = () => cleared && keep(key, null);
      const tell = (place, ...told) => {
        status.forEach((one) => one.replaceChildren());
        say(place, ...told);
      };

      const save = (place) => button(words.save, () => {
        const text = this.text();
        const done = keep(key, text);
        if (done) {
          safe = text;
          cleared = null;
          removeEventListener("beforeunload", stay);
        }
        tell(place, done ? words.saved : words.notSaved);
      }, "plain");

      const clear = button(words.clear, () => {
        cleared = cleared || { answers: {}, safe, stored: kept(key) };
        Object.assign(cleared.answers, this.answers());
        this.fields.forEach(sheet.empty);
        older.hidden = true;
        safe = this.text();
        tell(status[1], `${words.cleared} `, button(words.undo, undo, "plain"));
      }, "plain");
      const undo = () => {
        this.fill(cleared.answers);
        older.hidden = false;
        safe = cleared.safe;
        // Meanwhile the page may have been out of sight.
        if (cleared.stored) keep(key, cleared.stored);
        cleared = null;
        clear.focus();
        tell(status[1], words.undone);
      };

      this.addEventListener("input", (event) => {
        sheet.grow(event.target);
        addEventListener("beforeunload", stay);
      });
      addEventListener("pagehide", forget);
      // On a phone this may be the last that a page hears.
      document.addEventListener("visibilitychange", () => document.hidden && forget());
      sheet.printing(this);
      const note = () => make("p", { class: "quiet" }, words.note);
      this.prepend(note(), make("div", { class: "buttons" }, save(status[0]), status[0]));
      this.append(note(), make("div", { class: "buttons" }, button(words.print, () => window.print()), save(status[1]), clear, status[1]));
    }

    /** Shows what was saved; what fits no field comes last, apart. @param {Record<string, [string, string | 1]>} saved @param {DOMStringMap} words */
    open(saved, words) {
      const own = new Map([...this.querySelectorAll("input, textarea")].map((field) => [field.id, field]));
      const fits = ([id, [, given]]) => own.has(id) && sheet.takes(own.get(id), given);
      // A field of this id may be of another kind now.
      const rest = Object.entries(saved).filter((entry) => !fits(entry)).map(([id, entry]) => [own.has(id) ? `${id}-_-` : id, entry]);
      const older = sheet.older(rest, words);
      if (rest.length > 0) this.append(older);
      this.fields = [...this.querySelectorAll("input, textarea")];
      this.fill(Object.assign(Object.fromEntries(rest), saved));
      return older;
    }

    /** @param {Record<string, [string, string | 1]>} answers */
    fill(answers) {
      for (const field of this.fields) {
        const [, given] = answers[field.id] || [];
        if (given && sheet.takes(field, given)) sheet.fill(field, given, this.fields);
      }
    }

    /** What is filled in, by the id of its field: the question and the answer. */
    answers() {
      return Object.fromEntries(this.fields.filter(sheet.answer).map((field) => [field.id, [sheet.question(field), sheet.answer(field)]]));
    }

    text() {
      return JSON.stringify(this.answers());
    }
  });
}
