{
  const { kept, keep, make, button, say } = education;

  /** Light or dark: follows the device until the reader chooses. */
  customElements.define("theme-choice", class extends HTMLElement {
    connectedCallback() {
      const { label, auto, light, dark } = this.dataset;
      const now = kept("theme") || "auto";
      const options = [["auto", auto], ["light", light], ["dark", dark]].map(([value, words]) => {
        const input = make("input", { type: "radio", name: "theme", value });
        input.checked = value === now;
        return make("label", {}, input, words);
      });
      const set = make("fieldset", {}, make("legend", {}, label), ...options);
      set.addEventListener("change", (event) => {
        const { value } = event.target;
        keep("theme", value === "auto" ? null : value);
        value === "auto" ? delete document.documentElement.dataset.theme : (document.documentElement.dataset.theme = value);
      });
      this.replaceChildren(set);
    }
  });

  /** Print, and copy the link without the part after the number sign. */
  customElements.define("page-actions", class extends HTMLElement {
    connectedCallback() {
      const { print, share, copied } = this.dataset;
      const status = make("span", { role: "status" });
      const buttons = [button(print, () => window.print(), "plain")];
      if (share && navigator.clipboard) {
        buttons.push(button(share, () => navigator.clipboard.writeText(location.href.split("#")[0]).then(() => say(status, copied)), "plain"));
      }
      this.replaceChildren(...buttons, status);
    }
  });

  /** The list of countries becomes a choice. It is kept once the reader has made it. */
  customElements.define("country-choice", class extends HTMLElement {
    connectedCallback() {
      const countries = [...this.querySelectorAll(".country")];
      const select = make("select", { id: "country" }, make("option", { value: "" }, this.dataset.all),
        ...countries.map((country) => make("option", { value: country.id }, country.querySelector("summary").textContent)));
      const show = () => countries.forEach((country) => {
        country.hidden = select.value !== "" && country.id !== select.value;
        country.open = country.id === select.value;
      });
      select.addEventListener("change", () => {
        keep("country", select.value || null);
        show();
      });
      const before = kept("country");
      if (countries.some((country) => country.id === before)) {
        select.value = before;
        show();
      }
      this.prepend(make("label", { for: "country" }, this.dataset.label), select);
    }
  });
}
