// Measures this search beside Lunr, MiniSearch, Pagefind and Lucene on one collection, in one run.
// node compare.mjs <docs.jsonl> <queries.tsv> <qrels.tsv> <education command…>
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import lunr from "lunr";
import MiniSearch from "minisearch";
import * as pagefind from "pagefind";

const [docsPath, queriesPath, qrelsPath, ...education] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), "education-compare-"));
const docs = readFileSync(docsPath, "utf8").trim().split("\n").map(line => JSON.parse(line));
const queries = readFileSync(queriesPath, "utf8").trim().split("\n").map(line => line.split("\t"));
const qrels = new Map();
for (const [query, doc, gain] of readFileSync(qrelsPath, "utf8").trim().split("\n").map(line => line.split("\t"))) {
  qrels.set(query, (qrels.get(query) || new Map()).set(doc, Number(gain)));
}

const discount = rank => 1 / Math.log2(rank + 2);
const ndcg = (query, ids) => {
  const wanted = qrels.get(query) || new Map();
  const gain = ids.slice(0, 10).reduce((sum, id, i) => sum + (2 ** (wanted.get(id) || 0) - 1) * discount(i), 0);
  const best = [...wanted.values()].sort((a, b) => b - a).slice(0, 10).reduce((sum, g, i) => sum + (2 ** g - 1) * discount(i), 0);
  return best ? gain / best : 0;
};

// One slip in every word of five letters or more, always the same one.
const slip = (word, at) => {
  if (word.length < 5 || !/^[a-z]+$/i.test(word)) return word;
  let hash = 2166136261 + at * 104729;
  for (const c of word) hash = Math.imul(hash ^ c.charCodeAt(0), 16777619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0x5bd1e995) >>> 0;
  const p = 1 + (hash % (word.length - 2));
  const letter = String.fromCharCode(97 + ((hash >>> 8) % 26));
  return [word.slice(0, p) + word.slice(p + 1), word.slice(0, p) + letter + word.slice(p), word.slice(0, p) + letter + word.slice(p + 1),
    word.slice(0, p) + word[p + 1] + word[p] + word.slice(p + 2)][(hash >>> 16) % 4];
};
const half = text => {
  const words = text.replace(/[ .]+$/, "").split(" ");
  const last = words.pop();
  return [...words, last.length < 4 ? last : last.slice(0, Math.ceil(last.length / 2))].join(" ");
};
const variants = { clean: text => text, typos: text => text.split(" ").map(slip).join(" "), half };
const packed = bytes => brotliCompressSync(bytes).length;
const p95 = times => times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)];
const table = [];

async function measure(name, answer, sizes) {
  const row = { engine: name };
  const times = [];
  for (const [variant, change] of Object.entries(variants)) {
    let sum = 0;
    for (const [id, text] of queries) {
      const from = performance.now();
      const ids = await answer(change(text), id, variant);
      times.push(performance.now() - from);
      sum += ndcg(id, ids);
    }
    row[variant] = (sum / queries.length).toFixed(4);
  }
  table.push(Object.assign(row, { p95_ms: p95(times).toFixed(2) }, sizes));
}

async function measureOurs() {
  const runs = {};
  let stats;
  for (const [variant, change] of Object.entries(variants)) {
    const asked = join(work, `${variant}.tsv`);
    const [run, folder, statsPath] = [join(work, `${variant}.run`), join(work, "ours"), join(work, `${variant}.json`)];
    writeFileSync(asked, queries.map(([id, text]) => `${id}\t${change(text)}\n`).join(""));
    execFileSync(education[0], [...education.slice(1), "search-bench", "--docs", docsPath, "--queries", asked, "--out", run, "--workdir", folder, "--stats", statsPath]);
    runs[variant] = new Map();
    for (const line of readFileSync(run, "utf8").trim().split("\n")) {
      const [query, doc] = line.split("\t");
      runs[variant].set(query, (runs[variant].get(query) || []).concat(doc));
    }
    const told = JSON.parse(readFileSync(statsPath, "utf8"));
    stats = stats || told;
    stats.all = (stats.all || []).concat(told.query_ms);
  }
  const size = file => packed(readFileSync(join(work, "ours", file)));
  const sum = files => files.reduce((total, file) => total + size(file), 0);
  const perQuery = Object.values(stats.per_query).map(sum).sort((a, b) => a - b);
  const median = perQuery[Math.floor(perQuery.length / 2)];
  await measure("ours", (text, id, variant) => runs[variant].get(id) || [], {
    total: sum(stats.total), code: sum(stats.code), data_first: sum(stats.always) + median, cold: sum(stats.code) + sum(stats.always) + median,
    requests: "script, root; then shards"
  });
  table[table.length - 1].p95_ms = p95(stats.all).toFixed(2);
}

function measureLunr() {
  const index = lunr(function () {
    this.ref("id");
    this.field("title", { boost: 2 });
    this.field("body");
    docs.forEach(doc => this.add(doc));
  });
  const data = packed(JSON.stringify(index)) + packed(JSON.stringify(docs.map(({ id, url, title }) => [id, url, title])));
  const code = packed(readFileSync(new URL("node_modules/lunr/lunr.min.js", import.meta.url)));
  return measure("Lunr", text => index.query(q => {
    lunr.tokenizer(text).forEach(token => q.term(token.toString().replace(/^\W+|\W+$/g, ""), {}));
  }).slice(0, 10).map(hit => hit.ref), { total: data, code, data_first: data, cold: data + code });
}

function measureMiniSearch() {
  const index = new MiniSearch({ fields: ["title", "body"], storeFields: ["url", "title"], searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true } });
  index.addAll(docs);
  const data = packed(JSON.stringify(index));
  const folder = new URL("node_modules/minisearch/dist/umd/", import.meta.url);
  const code = packed(readFileSync(new URL("index.js", folder)));
  return measure("MiniSearch, fuzzy and prefix", text => index.search(text).slice(0, 10).map(hit => hit.id), { total: data, code, data_first: data, cold: data + code });
}

async function measurePagefind() {
  const { index } = await pagefind.createIndex();
  for (const { id, title, body } of docs) {
    const safe = text => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
    await index.addHTMLFile({ url: `/${id}.html`, content: `<html lang="en"><head><title>${safe(title)}</title></head><body><h1>${safe(title)}</h1><p>${safe(body)}</p></body></html>` });
  }
  const folder = join(work, "pagefind");
  await index.writeFiles({ outputPath: folder });
  let fetched = 0;
  const server = createServer((request, response) => {
    const path = join(folder, decodeURIComponent(request.url.split("?")[0]));
    if (!existsSync(path)) return response.writeHead(404).end();
    const bytes = readFileSync(path);
    fetched += packed(bytes);
    response.writeHead(200, { "content-type": path.endsWith(".wasm") ? "application/wasm" : "application/octet-stream" }).end(bytes);
  });
  await new Promise(ready => server.listen(0, "127.0.0.1", ready));
  globalThis.window = globalThis;
  globalThis.location = new URL(`http://127.0.0.1:${server.address().port}/`);
  const plainFetch = fetch;
  const again = async (url, options, left) => plainFetch(new URL(url, location.href), options).catch(fault => (left ? again(url, options, left - 1) : Promise.reject(fault)));
  globalThis.fetch = (url, options) => again(url, options, 5);
  globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
  const script = join(folder, "pagefind.mjs");
  writeFileSync(script, readFileSync(join(folder, "pagefind.js")));
  const client = await import(script);
  await client.options({ basePath: `${location.href}` });
  const answer = async text => {
    const found = await client.search(text);
    const first = await Promise.all(found.results.slice(0, 10).map(result => result.data()));
    return first.map(result => /([^/]+)\.html/.exec(result.url)[1]);
  };
  fetched = 0;
  await client.search(queries[0][1]).then(found => found.results[0] && found.results[0].data());
  const cold = fetched + packed(readFileSync(join(folder, "pagefind.js")));
  const files = readdirSync(folder, { recursive: true }).map(name => join(folder, name)).filter(path => statSync(path).isFile() && !/pagefind.*\.(m?js|css)$|ui/.test(path));
  await measure("Pagefind", answer, { total: files.reduce((sum, path) => sum + packed(readFileSync(path)), 0), cold });
  server.close();
  await pagefind.close();
}

function measureLucene() {
  if (!existsSync("/usr/share/java/lucene-core-8.7.0.jar")) return null;
  const jars = ["core", "analyzers-common", "queries"].map(name => `/usr/share/java/lucene-${name}-8.7.0.jar`).join(":");
  mkdirSync(join(work, "java"));
  execFileSync("javac", ["-cp", jars, "-d", join(work, "java"), new URL("LuceneRun.java", import.meta.url).pathname]);
  writeFileSync(join(work, "docs.tsv"), docs.map(({ id, title, body }) => `${id}\t${(title + " " + body).replace(/\s+/g, " ")}\n`).join(""));
  const runs = {};
  for (const variant of Object.keys(variants)) {
    runs[variant] = new Map();
    const out = execFileSync("java", ["-cp", `${jars}:${join(work, "java")}`, "LuceneRun", join(work, "docs.tsv"), join(work, `${variant}.tsv`)], { encoding: "utf8" });
    for (const line of out.trim().split("\n")) {
      const [query, doc] = line.split("\t");
      runs[variant].set(query, (runs[variant].get(query) || []).concat(doc));
    }
  }
  return measure("Lucene 8.7 BM25", (text, id, variant) => runs[variant].get(id) || [], {});
}

try {
  await measureOurs();
  await measureLunr();
  await measureMiniSearch();
  await measurePagefind().catch(fault => table.push({ engine: `Pagefind: ${fault.message}` }));
  await measureLucene();
  console.table(table);
} finally {
  rmSync(work, { recursive: true, force: true });
}
