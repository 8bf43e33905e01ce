// Answers searches with the script that a browser runs, from files on disk.
// node answer.mjs <script> <index folder> <queries.json> <answers.json>
// Each search is answered twice: by an engine that has fetched nothing yet, for what it fetches, and by one that has everything.
import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [script, folder, queries, answers] = process.argv.slice(2);
const { SearchEngine, language } = await import(pathToFileURL(script));

const fetched = new Set();
const load = async name => {
  fetched.add(name);
  return new Uint8Array(await readFile(`${folder}/${name}`));
};

const results = [];
const warm = await SearchEngine.open(load, language);
const asked = JSON.parse(await readFile(queries, "utf8"));
for (const query of asked) {
  fetched.clear();
  const cold = await SearchEngine.open(load, language);
  await cold.search(query, { limit: 1 });
  const files = [...fetched];
  const { hits, pinnedHelp, repairs } = await warm.search(query);
  results.push({ hits: hits.map(({ number, score }) => ({ number, score })), pinned: pinnedHelp ? `${pinnedHelp.number} ${pinnedHelp.title} ${pinnedHelp.url}` : "", repairs, files });
}
// Each search once more, now that every file it needs is in memory.
for (let i = 0; i < asked.length; i++) {
  const from = performance.now();
  await warm.search(asked[i]);
  results[i].milliseconds = performance.now() - from;
}
await writeFile(answers, JSON.stringify(results));
