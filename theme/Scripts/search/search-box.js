// The search box: <site-search> makes the form inside it answer while one types. docs/search.md shows the HTML.

import { SearchEngine } from "./engine.js";
import { wordsOf } from "./word-breaker.js";
import { language } from "./words-en.js";

const set = (element, attributes) => {
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name]);
  return element;
};
const make = (tag, name, text = "") => {
  const element = set(document.createElement(tag), name ? { class: "search-" + name } : {});
  element.textContent = text;
  return element;
};

const Base = typeof HTMLElement === "undefined" ? Object : HTMLElement;

class SiteSearch extends Base {
  connectedCallback() {
    this.form = this.querySelector("form");
    this.input = this.form.querySelector("input");
    const id = this.input.id + "-list";
    this.status = set(make("p", "status"), { role: "status" });
    this.list = set(make("div", "list"), { id, role: "listbox", "aria-label": this.form.querySelector("label").textContent });
    set(this.input, { role: "combobox", "aria-autocomplete": "list", "aria-controls": id });
    this.expand(false);
    this.results = this.querySelector(".results");
    this.results.append(this.status, this.list);
    this.turn = 0;
    this.input.onfocus = () => this.answer();
    // From the filters too.
    this.form.oninput = () => this.answer();
    this.input.onkeydown = event => this.key(event);
    this.form.onsubmit = event => this.submit(event);
    // A press on the results must not take the focus: they would close before the click arrives.
    this.results.onmousedown = event => event.preventDefault();
    this.addEventListener("focusout", event => this.isResultPage || this.contains(event.relatedTarget) || this.close());
    // What was typed on another page comes in the name of the window, which is neither sent nor kept, as an address would be.
    const asked = /^q=([^]*)/.exec(window.name);
    if (asked && this.isResultPage) {
      window.name = "";
      this.input.value = asked[1];
      this.input.focus();
    }
    // The script may come after the reader has begun to type.
    if (document.activeElement === this.input) this.answer();
  }

  expand(open) {
    this.list.hidden = !open;
    set(this.input, { "aria-expanded": open });
  }

  close() {
    this.turn++;
    this.expand(false);
    this.choose(-1);
    this.results.hidden = true;
  }

  get isResultPage() {
    return location.href.startsWith(this.form.action);
  }

  /** The page brings the words of its language. */
  text(name, value) {
    return (this.dataset[name] || "").replace("*", value);
  }

  /** The engine, from the first moment that someone shows an interest. */
  open() {
    if (!this.engine) {
      const folder = `${this.dataset.root}${this.dataset.language}/search/data/`;
      const load = async name => {
        const response = await fetch(folder + name);
        if (!response.ok) throw new Error(name);
        return new Uint8Array(await response.arrayBuffer());
      };
      this.engine = SearchEngine.open(load, language);
      // The whole index once the first answers have had the line to themselves, so that the search works offline, unless the reader saves data.
      const later = engine => (navigator.connection || "").saveData || setTimeout(() => engine.fetchAll().catch(() => {}), 3000);
      this.engine.then(later, () => (this.engine = null));
    }
    return this.engine;
  }

  async answer() {
    const turn = ++this.turn;
    const query = this.input.value;
    const filters = Array.from(this.form.querySelectorAll("select"), one => one.value);
    this.results.hidden = false;
    try {
      const engine = await this.open();
      // On a large site ten results come from ten files: the first one does not wait for the others.
      for (const limit of engine.root.blocks.length ? [1, 10] : [10]) {
        const results = await engine.search(query, { limit, labels: filters, mostMinutes: filters.find(one => one > 0) });
        if (turn === this.turn) this.show(engine, query, results, limit > 1);
      }
    } catch (fault) {
      if (turn !== this.turn) return;
      // Without the index the form still leads to the list of all lessons, and nobody can tell whether the words mean danger.
      this.expand(false);
      set(this.results, { "data-danger": true });
      this.status.textContent = this.text("offline");
    }
  }

  show(engine, query, { hits, pinnedHelp, repairs }, complete) {
    const repaired = repairs.map(one => one.shown).join(" ");
    const shown = pinnedHelp ? [pinnedHelp].concat(hits.filter(hit => hit.url !== pinnedHelp.url)) : hits;
    this.list.textContent = "";
    this.list.append(...shown.map((hit, i) => this.option(engine, query + " " + repaired, hit, i)));
    set(this.results, { "data-danger": !!pinnedHelp });
    if (pinnedHelp) this.list.firstChild.prepend(make("strong", "alert", this.text("alert")), " ");
    this.choose(-1);
    this.expand(shown.length > 0);
    const count = this.text(["none", "one"][shown.length] || "many", shown.length);
    const told = query.trim() && (repaired && this.text("shown", repaired) + " ") + count;
    // Screen readers would say the same again at every key.
    if (complete && this.status.textContent !== told) this.status.textContent = told;
  }

  option(engine, query, hit, i) {
    const option = set(make("a", "hit"), { href: this.dataset.root + hit.url, id: this.list.id + i, role: "option", tabindex: -1 });
    option.append(this.mark(engine, query, hit.title, "title"));
    if (hit.minutes) option.append(" ", make("span", "minutes", this.text("minutes", hit.minutes)));
    // The menu names the paths.
    const path = document.querySelector(["", ...hit.labels].map(label => `.menu [href$="/${label.replace(":", "s/")}/"]`));
    if (path) option.append(" ", make("span", "path", path.textContent));
    this.describe(engine, query, hit, option);
    return option;
  }

  /** Adds the sentence under a title, and the heading to jump to. */
  async describe(engine, query, hit, option) {
    const { summary, headings } = await engine.details(hit);
    if (summary) option.append(" ", this.mark(engine, query, summary, "summary"));
    const terms = engine.termsOf(query);
    let most = 0;
    let best;
    for (const heading of headings) {
      const fits = [...engine.termsOf(heading.text)].filter(term => terms.has(term)).length;
      if (fits > most) [most, best] = [fits, heading];
    }
    if (best && hit.score) {
      option.hash = best.anchor;
      option.append(" ", make("span", "heading", best.text));
    }
  }

  /** A text with the words of the query marked. */
  mark(engine, query, text, name) {
    const terms = engine.termsOf(query);
    const marked = make("span", name);
    let from = 0;
    for (const word of wordsOf(text)) {
      const at = text.indexOf(word, from);
      marked.append(text.slice(from, at), terms.has(engine.term(engine.normal(word))) ? make("mark", "", word) : word);
      from = at + word.length;
    }
    marked.append(text.slice(from));
    return marked;
  }

  choose(number) {
    const options = this.list.children;
    const chosen = options[(this.chosen = number)];
    for (const option of options) set(option, { "aria-selected": option === chosen });
    set(this.input, { "aria-activedescendant": chosen ? chosen.id : "" });
    if (chosen) chosen.scrollIntoView({ block: "nearest" });
  }

  key(event) {
    const { key, isComposing } = event;
    const count = this.list.hidden ? 0 : this.list.children.length;
    const act = {
      ArrowDown: () => count ? this.choose((this.chosen + 1) % count) : this.answer(),
      ArrowUp: count && (() => this.choose((this.chosen < 1 ? count : this.chosen) - 1)),
      // Browsers would clear the field too: that is for the next Escape.
      Escape: !this.results.hidden && (() => this.close()),
      Enter: this.chosen >= 0 && (() => this.list.children[this.chosen].click())
    }[key];
    // Not while an input method chooses among letters.
    if (act && !isComposing) {
      event.preventDefault();
      act();
    }
  }

  submit(event) {
    if (this.isResultPage) {
      event.preventDefault();
      this.answer();
    } else {
      window.name = "q=" + this.input.value;
    }
  }
}

// Outside a browser there is the engine alone.
Base === Object || customElements.define("site-search", SiteSearch);
