// The same lessons through npm retext with the readability packages it uses: words a second for all scores.
//   npm install retext-english unified retext-stringify syllable automated-readability coleman-liau dale-chall dale-chall-formula
//               flesch gunning-fog smog-formula spache spache-formula retext-readability    (in a folder of your choice)
//   node compare.mjs FOLDER-OF-node_modules
// Run it right after the benchmark, on the same machine, one core each.
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

const require = createRequire(path.join(path.resolve(process.argv[2] ?? '.'), 'index.js'))
const load = async name => import(pathToFileURL(require.resolve(name)))
const { unified } = await load('unified')
const { default: retextEnglish } = await load('retext-english')
const { default: retextReadability } = await load('retext-readability')
const { default: retextStringify } = await load('retext-stringify')

const root = path.resolve(import.meta.dirname, '../../../content/en')
const lessons = fs.readdirSync(root, { recursive: true }).filter(file => file.endsWith('.md')).sort().map(file => {
  const text = fs.readFileSync(path.join(root, file), 'utf8')
  const end = text.indexOf('\n---', 4)
  return (end < 0 ? text : text.slice(end + 4)).replace(/<!--.*?-->|[*_`]|\]\([^)]*\)|\[/gs, '')
})
const words = lessons.reduce((sum, text) => sum + (text.match(/\p{L}[\p{L}'’]*/gu) ?? []).length, 0)
const processor = unified().use(retextEnglish).use(retextReadability, { age: 12, minWords: 1 }).use(retextStringify)

for (let round = 0; round < 4; round++) {
  const start = performance.now()
  let messages = 0
  for (const text of lessons) messages += (await processor.process(text)).messages.length
  const seconds = (performance.now() - start) / 1000
  console.log(`${lessons.length} lessons, ${words} words, ${messages} messages, ${Math.round(words / seconds).toLocaleString('en')} words a second`)
}
