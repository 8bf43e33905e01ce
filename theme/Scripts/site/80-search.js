// The search comes when someone wants it, so that a lesson stays light.
{
  const { kept, make } = education;
  const box = document.querySelector("site-search");

  /** @param {Element} box */
  const bring = (box) => {
    let asked;
    const load = () => {
      asked = asked || import(new URL(box.dataset.script, document.baseURI).href).catch(() => {
        // Without it the form still leads to the search page; the next visit to the field asks again.
        asked = undefined;
      });
    };
    box.addEventListener("focusin", load);
    if (box.contains(document.activeElement)) load();
  };

  /** The name of the window carries words to the search page: unlike an address it is neither sent nor kept in the history. @param {string} words */
  const carry = (words) => {
    window.name = `q=${words}`;
  };

  if (box) {
    const [form, field] = [box.querySelector("form"), box.querySelector("input")];
    if (box.dataset.script) {
      // Words for a search page that never came, or that the reader came back from, must not wait there.
      addEventListener("pageshow", () => {
        if (/^q=/.test(window.name)) window.name = "";
      });
      // Until the search is there, and brings the same.
      form.onsubmit = () => carry(field.value);
      bring(box);
    }
    document.addEventListener("keydown", (event) => {
      const { target } = event;
      if (event.key !== "/" || event.ctrlKey || event.metaKey || target.isContentEditable || target.matches("input, textarea, select")) return;
      event.preventDefault();
      // Where there is no room for the field, a page of its own has it.
      if (field.offsetParent) return field.focus();
      carry("");
      location.assign(form.action);
    });
  }

  /** The number of the country that the reader chose on the help page; empty when none is kept. */
  customElements.define("emergency-number", class extends HTMLElement {
    connectedCallback() {
      const country = kept("country");
      const entry = country && this.dataset.numbers.split(";").find((one) => one.startsWith(`${country.replace("country-", "")}=`));
      if (!entry) return;
      const parts = entry.slice(entry.indexOf("=") + 1).split(/(\d+)/);
      this.replaceChildren(`${this.dataset.label}: `, ...parts.map((part, i) => i % 2 ? make("a", { class: "dial", href: `tel:${part}` }, part) : part));
    }
  });
}
