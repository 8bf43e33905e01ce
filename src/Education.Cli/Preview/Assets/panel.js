// The author's panel: findings and reading level of the page on show, and a reload when a file was saved.

/** @param {string} tag @param {string} text @param {string} [className] @returns {HTMLElement} */
const element = (tag, text, className) => {
  const node = document.createElement(tag);
  node.textContent = text;
  if (className) {
    node.className = className;
  }
  return node;
};

class AuthorPanel extends HTMLElement {
  async connectedCallback() {
    const answer = await fetch(`/_preview/page.json?path=${encodeURIComponent(location.pathname)}`);
    this.show(await answer.json());
    const events = new EventSource('/_preview/events');
    events.onmessage = () => location.reload();
    // A server that was started again has new content as well.
    events.onerror = () => setTimeout(() => fetch('/_preview/page.json').then(() => events.readyState === 2 && location.reload(), () => {}), 1000);
  }

  show(page) {
    const box = document.createElement('details');
    box.open = page.findings.some(f => f.severity === 'Error');
    const counts = page.findings.length === 0 ? 'Nothing to mend on this page' : `${page.findings.length} to look at on this page`;
    box.append(element('summary', page.level ? `Grade ${page.level.fleschKincaid} · ${counts}` : counts));
    if (page.source) {
      box.append(element('p', page.source, 'author-panel-file'));
    }
    if (page.level) {
      const words = page.level.sentences ? (page.level.words / page.level.sentences).toFixed(1) : '0';
      box.append(element('p', `Flesch-Kincaid ${page.level.fleschKincaid}, SMOG ${page.level.smog}, ${page.level.words} words, ${words} words a sentence`));
    }
    const list = document.createElement('ul');
    for (const finding of page.findings) {
      const item = document.createElement('li');
      item.append(element('strong', `${finding.severity} ${finding.rule}, line ${finding.line}: `), element('span', finding.message));
      list.append(item);
    }
    if (list.childElementCount) {
      box.append(list);
    }
    if (page.elsewhere > 0) {
      box.append(element('p', `${page.elsewhere} errors on other pages. The terminal command “education validate” lists them.`));
    }
    this.replaceChildren(box);
  }
}

customElements.define('author-panel', AuthorPanel);
