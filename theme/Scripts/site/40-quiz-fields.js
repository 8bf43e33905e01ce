{
  const { make, button } = education;

  /** @param {Element} element copies of what stands in it */
  const copy = (element) => [...element.cloneNode(true).childNodes];

  /**
   * What is told of an answer, under its words, so that it is clear which one is meant.
   * @param {Element} words
   * @param {Element} told
   */
  const about = (words, told) => [make("p", { class: "label" }, ...copy(words)), ...copy(told)];

  /**
   * The same things in another order.
   * @template T
   * @param {T[]} things
   */
  const mixed = (things) => {
    const all = [...things];
    for (let i = all.length - 1; i > 0; i--) {
      const j = Math.floor(Math.random() * (i + 1));
      [all[i], all[j]] = [all[j], all[i]];
    }
    return all;
  };

  /**
   * One or several to pick. A reply holds whether the answer fits, at least as far as it goes, and what to tell; null means that nothing was chosen.
   * @param {HTMLElement} question
   * @param {string} name
   */
  const pick = (question, name) => {
    const type = question.dataset.kind === "many" ? "checkbox" : "radio";
    const choices = [...question.querySelectorAll(".choice")].map((details) => {
      const input = make("input", { type, name });
      return { input, fits: "fits" in details.dataset, words: details.firstElementChild, told: details.lastElementChild, label: make("label", { class: "option" }, input, make("span", {}, ...copy(details.firstElementChild))) };
    });
    const shown = "shuffle" in question.dataset ? mixed(choices) : choices;
    return {
      replaces: ".choices",
      fields: shown.map((choice) => choice.label),
      reply: () => {
        const chosen = shown.filter((choice) => choice.input.checked);
        return chosen.length === 0 ? null : {
          fits: choices.every((choice) => choice.input.checked === choice.fits),
          partly: chosen.every((choice) => choice.fits),
          told: chosen.flatMap((choice) => (type === "radio" ? copy(choice.told) : about(choice.words, choice.told))),
        };
      },
    };
  };

  /** Steps to put in order with buttons; nothing needs to be dragged. @param {HTMLElement} question @param {string} name @param {DOMStringMap} words */
  const order = (question, name, words) => {
    const right = [...question.querySelectorAll(".right > li")];
    const list = make("ol", { class: "order" });
    const refresh = () => [...list.children].forEach((item, i, all) => {
      const [up, down] = item.querySelectorAll("button");
      up.disabled = i === 0;
      down.disabled = i === all.length - 1;
    });
    const items = new Map(right.map((step) => {
      const text = step.querySelector(".step").textContent;
      const item = make("li", {}, make("span", {}, text));
      const move = (sign, label, go) => {
        const control = button(sign, () => {
          go();
          refresh();
          (control.disabled ? item.querySelector("button:not(:disabled)") : control).focus();
          question.dispatchEvent(new Event("change"));
        }, "plain");
        control.setAttribute("aria-label", `${label}: ${text}`);
        return control;
      };
      item.append(
        move("\u2191", words.up, () => item.previousElementSibling.before(item)),
        move("\u2193", words.down, () => item.nextElementSibling.after(item)));
      return [item, step];
    }));
    let start = mixed([...items.keys()]);
    if (start.every((item, i) => items.get(item) === right[i])) start = [...start.slice(1), start[0]];
    list.append(...start);
    refresh();
    return {
      replaces: ".steps",
      fields: [list],
      reply: () => {
        const astray = [...list.children].map((item) => items.get(item)).find((step, i) => step !== right[i]);
        return { fits: !astray, told: astray ? about(astray.querySelector(".step"), astray.querySelector(".told")) : [] };
      },
    };
  };

  /** Things to pair, each with a list to choose from. @param {HTMLElement} question @param {string} name */
  const match = (question, name) => {
    const pairs = [...question.querySelectorAll(".right > li")].map((item) => ({
      left: item.querySelector(".left"),
      partner: item.querySelector(".partner").textContent,
      told: item.querySelector(".told"),
    }));
    const partners = mixed(pairs.map((pair) => pair.partner));
    const fields = pairs.map((pair) => {
      pair.select = make("select", {}, make("option", { value: "" }, "\u2026"), ...partners.map((partner) => make("option", {}, partner)));
      return make("label", { class: "pair" }, make("span", {}, ...copy(pair.left)), pair.select);
    });
    return {
      replaces: ".pairs",
      fields,
      reply: () => {
        if (pairs.some((pair) => pair.select.value === "")) return null;
        const astray = pairs.filter((pair) => pair.select.value !== pair.partner);
        return { fits: astray.length === 0, told: (astray.length ? astray.slice(0, 1) : pairs).flatMap((pair) => about(pair.left, pair.told)) };
      },
    };
  };

  /** A number from 0 to 10. Every number is fine. @param {HTMLElement} question @param {string} name */
  const scale = (question, name) => {
    const inputs = [...Array(11).keys()].map((value) => make("input", { type: "radio", name, value: `${value}` }));
    const told = question.querySelector(".answer > div");
    const ends = question.querySelector(".scale-ends").cloneNode(true);
    return {
      replaces: ".scale-ends",
      fields: [make("div", { class: "numbers" }, ...inputs.map((input) => make("label", {}, input, make("span", {}, input.value)))), ends],
      reply: () => (inputs.some((input) => input.checked) ? { told: copy(told) } : null),
    };
  };

  education.fields = { one: pick, many: pick, order, match, scale };
}
