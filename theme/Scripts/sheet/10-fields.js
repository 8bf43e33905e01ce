{
  const { make } = education;

  /** @param {HTMLInputElement | HTMLTextAreaElement} field */
  const ticks = (field) => field.type === "radio" || field.type === "checkbox";

  /** What the reader put there: words, 1 for a tick, or nothing. @param {HTMLInputElement | HTMLTextAreaElement} field */
  const answer = (field) => (ticks(field) ? (field.checked ? 1 : "") : field.value);

  /** The question as the reader sees it, so that its answer can still be read when the sheet asks something else. @param {HTMLInputElement | HTMLTextAreaElement} field */
  const question = (field) => {
    const whole = field.closest(".part").querySelector("legend, caption, label").textContent.trim();
    const own = field.getAttribute("aria-label") || field.labels[0].textContent.trim();
    return whole === own ? own : `${whole} – ${own}`;
  };

  /** Whether an answer is of the kind that the field takes. @param {HTMLInputElement | HTMLTextAreaElement} field */
  const takes = (field, given) => (typeof given === "string") !== ticks(field);

  /**
   * Puts an answer into a field that has none; what was written or chosen since stays.
   * @param {HTMLInputElement | HTMLTextAreaElement} field
   * @param {string | 1} given
   * @param {HTMLInputElement[]} fields all of the sheet
   */
  const fill = (field, given, fields) => {
    if (!ticks(field)) {
      field.value = field.value || given;
    } else if (field.type === "checkbox" || !fields.some((other) => other.name === field.name && other.checked)) {
      field.checked = true;
    }
    grow(field);
  };

  /** @param {HTMLInputElement | HTMLTextAreaElement} field */
  const empty = (field) => {
    ticks(field) ? (field.checked = false) : (field.value = "");
    grow(field);
  };

  /** Shows all that is written. @param {HTMLInputElement | HTMLTextAreaElement} field */
  const grow = (field) => {
    if (ticks(field)) return;
    field.style.blockSize = "";
    const more = field.scrollHeight - field.clientHeight;
    if (more > 0) field.style.blockSize = `${field.offsetHeight + more}px`;
  };

  /** On paper lines break at other places than on the screen, so there words stand in place of fields. @param {HTMLElement} sheet */
  const printing = (sheet) => {
    let shown = [];
    addEventListener("beforeprint", () => {
      shown = [...sheet.querySelectorAll("textarea")]
        .filter((field) => field.value)
        .map((field) => [field, make("div", { class: "written" }, field.value)]);
      shown.forEach(([field, words]) => {
        field.hidden = true;
        field.after(words);
      });
    });
    addEventListener("afterprint", () => shown.forEach(([field, words]) => {
      field.hidden = false;
      words.remove();
    }));
  };

  /**
   * Answers that fit no field of the sheet any more, as fields of their own: they can be read, copied and emptied.
   * @param {[string, [string, string | 1]][]} answers
   * @param {DOMStringMap} words
   */
  const older = (answers, words) => make("section", { class: "older" },
    make("h2", {}, words.older),
    make("p", {}, words.olderText),
    ...answers.map(([id, [label, given]]) => given === 1
      ? make("div", { class: "part checks" }, make("label", {}, make("input", { type: "checkbox", id }), make("span", {}, label)))
      : make("div", { class: "part" }, make("label", { for: id }, label), make("textarea", { id, rows: "1", autocomplete: "off" }))));

  education.sheet = { answer, question, takes, fill, empty, grow, printing, older };
}
