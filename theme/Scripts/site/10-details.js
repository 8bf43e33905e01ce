{
  // A link to a source or a word inside closed details opens them.
  const reveal = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let box = target && target.closest("details"); box; box = box.parentElement.closest("details")) {
      box.open = true;
    }
  };
  addEventListener("hashchange", reveal);
  reveal();

  // Paper cannot be opened: print everything but quiz choices, then close again what was closed.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("main details:not([open], .choice)")];
    opened.forEach((details) => (details.open = true));
  });
  addEventListener("afterprint", () => opened.forEach((details) => (details.open = false)));

  // The menu closes with Escape and by a press outside.
  const menu = document.querySelector(".menu");
  if (menu) {
    addEventListener("keydown", (event) => {
      if (event.key === "Escape" && menu.open) {
        menu.open = false;
        menu.firstElementChild.focus();
      }
    });
    addEventListener("pointerdown", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }
}
