// The search comes when someone wants it, so that a lesson stays light.
{
  const { kept, keep, make } = education;
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
      bring(box);
    }
    // Until the search is there, and takes over.
    form.onsubmit = () => carry(field.value);
    document.addEventListener("keydown", (event) => {
      const { target } = event;
      if (event.key !== "/" || kept("search-key") === "off" || event.ctrlKey || event.metaKey || target.isContentEditable || target.matches("input, textarea, select")) return;
      event.preventDefault();
      // Where there is no room for the field, a page of its own has it.
      if (field.offsetParent) return field.focus();
      carry("");
      location.assign(form.action);
    });
  }

  /** Whether a key alone leads to the search: who speaks to the device, or whose hands shake, may want none (WCAG 2.1.4). */
  customElements.define("search-key", class extends HTMLElement {
    connectedCallback() {
      const input = make("input", { type: "checkbox" });
      input.checked = kept("search-key") !== "off";
      input.addEventListener("change", () => keep("search-key", input.checked ? null : "off"));
      this.replaceChildren(make("label", {}, input, this.dataset.label));
    }
  });

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
