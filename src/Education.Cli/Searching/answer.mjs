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
const asked = JSON.parse(await readFile(queries, "utf8"));
for (const query of asked) {
  fetched.clear();
  const cold = await SearchEngine.open(load, language);
  await cold.search(query, { limit: 1 });
  results.push({ files: [...fetched].sort() });
}

// An engine remembers what a word stands for. None is asked twice here, so that each search is timed with all its work: only the files
// are in memory, which an engine keeps by number.
const whole = await SearchEngine.open(load, language);
await whole.fetchAll();
const warm = () => {
  const engine = new SearchEngine(load, language, whole.root);
  whole.kept.forEach((file, key) => typeof key === "number" && engine.kept.set(key, file));
  return engine;
};
for (let i = 0; i < asked.length; i++) {
  const engine = warm();
  const from = performance.now();
  const { hits, pinnedHelp, repairs } = await engine.search(asked[i]);
  const milliseconds = performance.now() - from;
  Object.assign(results[i], { hits: hits.map(({ number, score }) => ({ number, score })), pinned: pinnedHelp ? `${pinnedHelp.number} ${pinnedHelp.title} ${pinnedHelp.url}` : "", repairs, milliseconds });
}
await writeFile(answers, JSON.stringify(results));
