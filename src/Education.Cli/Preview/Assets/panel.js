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

/** The text of an element with white space folded and citation numbers left out, and where each letter stands. */
const flatten = block => {
  let text = '';
  const places = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest('sup')) {
      continue;
    }
    [...node.data].forEach((letter, offset) => {
      const space = /\s/.test(letter);
      if (!space || !text.endsWith(' ')) {
        text += space ? ' ' : letter;
        places.push([node, offset]);
      }
    });
  }
  return { text, places };
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
      if (finding.suggestion) {
        item.append(element('em', ` Try: ${finding.suggestion}`));
      }
      list.append(item);
    }
    if (list.childElementCount) {
      box.append(list);
    }
    if (page.level) {
      box.append(this.levels(page.level));
      this.mark(page.level.hard);
    }
    if (page.elsewhere > 0) {
      box.append(element('p', `${page.elsewhere} errors on other pages. The terminal command “education validate” lists them.`));
    }
    this.replaceChildren(box);
  }

  /** The grade of each part, and the sentences to shorten first. */
  levels(level) {
    const box = document.createElement('details');
    box.append(element('summary', 'Grade of each part, hardest sentences'));
    const parts = document.createElement('ul');
    parts.append(...level.parts.map(part => element('li', `${part.grade.toFixed(1)}  ${part.heading}`)));
    box.append(parts);
    if (level.hard.length === 0) {
      box.append(element('p', 'No sentence stands out.'));
    } else {
      box.append(element('p', 'Marked on the page. Cut each in two, or swap its longest word:'));
      const list = document.createElement('ol');
      list.append(...level.hard.map(hard => element('li', `Line ${hard.line}, ${hard.words} words: ${hard.text}`)));
      box.append(list);
    }
    return box;
  }

  /** Marks sentences on the page without changing it, where the browser can. */
  mark(sentences) {
    if (!window.Highlight || !CSS.highlights) {
      return;
    }
    const ranges = [];
    for (const block of document.querySelectorAll('main p, main li, main td, main dd, main h2, main h3')) {
      const { text, places } = flatten(block);
      for (const { text: wanted } of sentences) {
        const start = text.indexOf(wanted);
        if (start >= 0) {
          const range = new Range();
          range.setStart(...places[start]);
          const [node, offset] = places[start + wanted.length - 1];
          range.setEnd(node, offset + 1);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('author-hard', new Highlight(...ranges));
  }
}

customElements.define('author-panel', AuthorPanel);
