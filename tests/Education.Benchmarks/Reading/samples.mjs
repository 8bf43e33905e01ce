// What the syllable counters of npm say of each word of the CMU dictionary, for samples.py.
//   npm install cmu-pronouncing-dictionary@3.0.0 syllable@5.0.1 syllabificate    (in a folder of your choice)
//   node samples.mjs FOLDER > counts.tsv && python3 samples.py counts.tsv /usr/share/dict/american-english-small
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(path.join(path.resolve(process.argv[2] ?? '.'), 'index.js'))
const load = async name => import(pathToFileURL(require.resolve(name)))
const { dictionary } = await load('cmu-pronouncing-dictionary')
const { syllable } = await load('syllable')
const { countSyllables } = await load('syllabificate')

// A vowel is a phone with a mark of stress; "word(1)" is another pronunciation of "word".
const pronunciations = new Map()
for (const [entry, phones] of Object.entries(dictionary)) {
  const word = entry.replace(/\(\d\)$/, '')
  pronunciations.set(word, [...pronunciations.get(word) ?? [], phones.match(/\d/g)?.length ?? 0])
}
for (const [word, counts] of pronunciations) console.log([word, counts.join(','), syllable(word), countSyllables(word)].join('\t'))
