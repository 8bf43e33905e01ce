{
  const { make } = education;

  /** Meanings by word, from the list of words on the page. */
  const meanings = new Map([...document.querySelectorAll("[data-word]")].map((entry) => [entry.dataset.word, entry]));

  let open = null;
  let pinned = false;
  let timer = 0;

  const close = () => {
    clearTimeout(timer);
    if (open) {
      open.panel.remove();
      open.link.setAttribute("aria-expanded", "false");
    }
    open = null;
    pinned = false;
  };

  const show = (link) => {
    if (open && open.link === link) return;
    close();
    const entry = meanings.get(link.dataset.term);
    const panel = make("span", { class: "gloss", role: "status" });
    link.after(panel);
    // Under its word, inside the column.
    const room = panel.offsetParent.clientWidth - panel.offsetWidth;
    panel.style.inset = `auto auto auto ${Math.max(0, Math.min(link.offsetLeft, room))}px`;
    link.setAttribute("aria-expanded", "true");
    open = { link, panel };
    // A status is read out when its words arrive after it.
    setTimeout(() => panel.replaceChildren(make("b", {}, entry.querySelector("dt").textContent), entry.querySelector("dd").textContent), 20);
  };

  /** @param {Event} event the word that it happened on, if the page explains it */
  const wordOf = (event) => event.target instanceof Element && event.target.closest("a.term[aria-expanded]");

  for (const link of document.querySelectorAll("a.term")) {
    if (meanings.has(link.dataset.term)) {
      link.setAttribute("role", "button");
      link.setAttribute("aria-expanded", "false");
    }
  }

  // Quizzes show copies of words, so that the page listens and not each word.
  addEventListener("click", (event) => {
    const link = wordOf(event);
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    if (open && open.link === link && pinned) {
      close();
    } else {
      show(link);
      pinned = true;
    }
  });
  addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    if (event.key === " " && wordOf(event)) {
      event.preventDefault();
      event.target.click();
    }
  });
  addEventListener("pointerdown", (event) => {
    if (open && !open.panel.contains(event.target) && wordOf(event) !== open.link) close();
  });

  // The pointer may wander from the word to its meaning without losing it.
  addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse" || pinned) return;
    const link = wordOf(event);
    clearTimeout(timer);
    if (link) {
      timer = setTimeout(() => show(link), 250);
    } else if (open && !open.panel.contains(event.target)) {
      timer = setTimeout(close, 300);
    }
  });
}
