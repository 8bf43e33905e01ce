/**
 * The words that the moving figures show. A data- attribute on the element replaces a word:
 * `data-play` replaces `play`. A list is written with a bar between its items.
 * @param {HTMLElement} element
 * @param {Object<string, string>} english
 * @returns {Object<string, string>}
 */
function figureWords(element, english) {
  const words = Object.assign({}, english);
  for (const key of Object.keys(words)) {
    if (element.dataset[key] !== undefined) {
      words[key] = element.dataset[key];
    }
  }
  return words;
}

/**
 * @param {string} words items with a bar between them
 * @returns {string[]}
 */
function figureList(words) {
  return words.split("|").map(item => item.trim()).filter(item => item.length > 0);
}

/**
 * Puts values in the places of a sentence: `{week}` takes `values.week`.
 * @param {string} sentence
 * @param {Object<string, string|number>} values
 * @returns {string}
 */
function figureSentence(sentence, values) {
  return sentence.replace(/\{(\w+)\}/g, (place, name) => name in values ? String(values[name]) : place);
}
