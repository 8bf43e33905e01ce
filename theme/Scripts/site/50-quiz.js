{
  const { make, button, say, fields } = education;
  let count = 0;

  /** Makes a form of the question's own words. Tries are free and nothing is counted or kept. */
  customElements.define("quiz-question", class extends HTMLElement {
    connectedCallback() {
      if (this.querySelector("form")) return;
      const words = this.closest(".quiz").dataset;
      const kind = fields[this.dataset.kind](this, `answer-${++count}`, words);
      const reply = make("div", { class: "reply", role: "status" });
      const again = button(words.again, () => form.reset(), "plain");
      again.hidden = true;
      const form = make("form", {},
        make("fieldset", {}, this.legend(), ...kind.fields),
        make("div", { class: "buttons" }, make("button", { type: "submit" }, words.check), again),
        reply);
      const silence = () => reply.replaceChildren();
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const answer = kind.reply();
        reply.classList.toggle("fits", Boolean(answer) && answer.fits !== false);
        again.hidden = !answer;
        say(reply, ...this.words(answer, words));
      });
      form.addEventListener("change", silence);
      this.addEventListener("change", silence);
      form.addEventListener("reset", () => {
        silence();
        again.hidden = true;
        form.querySelector("input, select, button").focus();
      });
      // The form takes its place on the screen; pairs stay for paper, where lists to choose from are empty boxes.
      const replaced = this.querySelector(kind.replaces);
      replaced.before(form);
      if (!replaced.matches(".pairs")) replaced.remove();
      // After a rating the words come by themselves.
      if (this.dataset.kind === "scale") this.querySelector(".answer").hidden = true;
    }

    /** The question and what to do make the legend; a stem with drawings stays where it is. */
    legend() {
      const stem = this.querySelector(".stem");
      const task = this.querySelector(".task");
      const legend = make("legend");
      if (stem.children.length === 1 && stem.firstElementChild.matches("p")) {
        legend.append(...stem.firstElementChild.childNodes);
        stem.remove();
      } else {
        legend.append((this.querySelector("h3") || stem).textContent);
      }
      task.remove();
      legend.append(make("span", { class: "task" }, ` ${task.textContent}`));
      return legend;
    }

    /** @param {{fits?: boolean, told: Node[]} | null} answer @param {DOMStringMap} words */
    words(answer, words) {
      if (!answer) return [make("p", {}, words.choose)];
      if (answer.fits === undefined) return answer.told;
      return [make("p", { class: "label" }, answer.fits ? words.right : answer.partly ? words.more : words.notQuite), ...answer.told];
    }
  });
}
