// Each file of this folder is a block of its own, joined in order into one module.
{
  /**
   * What the reader chose to keep on this device; null when there is nothing or the browser forbids it.
   * @param {string} key
   */
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch (error) {
      return null;
    }
  };

  /**
   * Keeps a choice, or forgets it when the value is null. Called only after the reader pressed or chose something.
   * Gives false where the browser does not let it, as private windows may; the page works on without memory.
   * @param {string} key
   * @param {string | null} value
   */
  const keep = (key, value) => {
    try {
      value === null ? localStorage.removeItem(key) : localStorage.setItem(key, value);
      return true;
    } catch (error) {
      return false;
    }
  };

  /**
   * An element with attributes and children.
   * @param {string} name
   * @param {Record<string, string>} [attributes]
   * @param {...(Node | string)} children
   */
  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      element.setAttribute(key, value);
    }
    element.append(...children);
    return element;
  };

  /**
   * A button that does something.
   * @param {string} words
   * @param {() => void} press
   * @param {string} [look] class, such as "plain"
   */
  const button = (words, press, look = "") => {
    const element = make("button", { type: "button" }, words);
    if (look) element.className = look;
    element.addEventListener("click", press);
    return element;
  };

  /**
   * Says something to screen readers even when the words are the same as before.
   * @param {Element} status
   * @param {...(Node | string)} words
   */
  const say = (status, ...words) => {
    status.replaceChildren();
    setTimeout(() => status.replaceChildren(...words), 50);
  };

  const chosen = kept("theme");
  if (chosen) document.documentElement.dataset.theme = chosen;

  // The page is whole without scripts, so that an old browser does better to leave it as it came. Without what they share, further scripts stop too.
  if (!Element.prototype.replaceChildren) throw new Error("This browser shows the page without scripts.");

  globalThis.education = { kept, keep, make, button, say };
}
