{
  const { make } = education;

  /** Meanings by word, from the list of words on the page. */
  const meanings = new Map([...document.querySelectorAll("[data-word]")].map((entry) => [entry.dataset.word, entry]));

  let open = null;
  let pinned = false;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    if (!open) return;
    open.panel.remove();
    open.link.setAttribute("aria-expanded", "false");
    open = null;
    pinned = false;
  };

  const show = (link) => {
    if (open && open.link === link) return;
    close();
    const entry = meanings.get(link.dataset.term);
    const panel = make("span", { class: "gloss", role: "status" });
    link.after(panel);
    link.setAttribute("aria-expanded", "true");
    open = { link, panel };
    // A status is read out when its words arrive after it.
    setTimeout(() => panel.replaceChildren(make("b", {}, entry.querySelector("dt").textContent), entry.querySelector("dd").textContent), 20);
    panel.addEventListener("pointerenter", () => clearTimeout(timer));
    panel.addEventListener("pointerleave", later);
  };

  /** The pointer may wander from the word to its meaning without losing it. */
  const later = () => {
    clearTimeout(timer);
    if (!pinned) timer = setTimeout(close, 300);
  };

  for (const link of document.querySelectorAll("a.term")) {
    if (!meanings.has(link.dataset.term)) continue;
    link.setAttribute("role", "button");
    link.setAttribute("aria-expanded", "false");
    link.addEventListener("click", (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (open && open.link === link && pinned) {
        close();
      } else {
        show(link);
        pinned = true;
      }
    });
    link.addEventListener("keydown", (event) => {
      if (event.key === " ") {
        event.preventDefault();
        link.click();
      }
    });
    link.addEventListener("pointerenter", (event) => {
      clearTimeout(timer);
      if (event.pointerType === "mouse" && !pinned) timer = setTimeout(() => show(link), 250);
    });
    link.addEventListener("pointerleave", later);
  }

  addEventListener("keydown", (event) => event.key === "Escape" && close());
  addEventListener("pointerdown", (event) => open && !open.panel.contains(event.target) && event.target !== open.link && close());
}
