// From the first keystroke to the first result on a slow line, cold: the site's own search page beside Pagefind's own page over the same pages.
//   npm install && node slow3g.mjs SITE [WORDS]     SITE is the folder that `education build` made
// Both sites are sent as they are, gzipped where that makes them smaller.

import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";

const ROUND_TRIP_MS = 400;
const BYTES_PER_SECOND = 400_000 / 8;
const RUNS = 3;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json", ".wasm": "application/wasm", ".svg": "image/svg+xml" };
const PAGEFIND_PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pagefind</title>
<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script></head>
<body><div id="search"></div><script>new PagefindUI({ element: "#search" });</script></body></html>`;

// Counted where they are sent: a page's session does not see what its workers fetch, although the line is slow for them too.
let bytes = 0;

const serve = folder => new Promise(done => {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(request.url.split(/[?#]/)[0]));
    let file = join(folder, path);
    if (existsSync(file) && statSync(file).isDirectory()) file = join(file, "index.html");
    if (!existsSync(file)) return response.writeHead(404).end();
    const plain = readFileSync(file);
    const packed = gzipSync(plain);
    bytes += Math.min(packed.length, plain.length);
    const headers = { "Content-Type": TYPES[extname(file)] || "application/octet-stream", "Cache-Control": "max-age=3600" };
    packed.length < plain.length ? response.writeHead(200, { ...headers, "Content-Encoding": "gzip" }).end(packed) : response.writeHead(200, headers).end(plain);
  });
  server.listen(0, "127.0.0.1", () => done(server));
});

/** Milliseconds until the first result has a title, and bytes sent before the keystroke and after. */
const measure = async (browser, { address, field, result }, words) => {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  const line = await context.newCDPSession(page);
  await line.send("Network.enable");
  await line.send("Network.emulateNetworkConditions", { offline: false, latency: ROUND_TRIP_MS, downloadThroughput: BYTES_PER_SECOND, uploadThroughput: BYTES_PER_SECOND });
  bytes = 0;
  await page.goto(address, { waitUntil: "networkidle" });
  const before = bytes;
  // A reader who presses the key the moment the field has the focus: nothing can be fetched ahead.
  const taken = await page.evaluate(async ({ field, result, words }) => {
    const input = document.querySelector(field);
    const start = performance.now();
    input.focus();
    input.value = words;
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    while (![...document.querySelectorAll(result)].some(one => one.textContent.trim())) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  }, { field, result, words });
  await context.close();
  return { taken: Math.round(taken), bytes: bytes - before, page: before };
};

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const [site, words = "sleep"] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "slow3g-"));
cpSync(site, folder, { recursive: true });
const pagefind = join(dirname(fileURLToPath(import.meta.url)), "node_modules/.bin/pagefind");
execFileSync(pagefind, ["--site", folder, "--root-selector", "main"], { stdio: "ignore" });
mkdirSync(join(folder, "pagefind-page"));
writeFileSync(join(folder, "pagefind-page/index.html"), PAGEFIND_PAGE);
const server = await serve(folder);
const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
const contenders = [
  { name: "this search, search page", address: root + "en/search/", field: "main input[type=search]", result: "main .search-title" },
  { name: "this search, box of a lesson", address: root + "en/lessons/alarm-not-meter/", field: "header input[type=search]", result: "header .search-title" },
  { name: "Pagefind's own page", address: root + "pagefind-page/", field: ".pagefind-ui__search-input", result: ".pagefind-ui__result-link" },
];
const medians = [];
for (const one of contenders) {
  const runs = [];
  for (let run = 0; run < RUNS; run++) runs.push(await measure(browser, one, words));
  medians.push(median(runs.map(run => run.taken)));
  console.log(`${one.name}: ${runs.map(run => run.taken).join(", ")} ms, median ${medians.at(-1)} ms; ${runs[0].bytes} bytes after the keystroke, ${runs[0].page} before`);
}
console.log(`search page to Pagefind: ${(medians[0] / medians[2]).toFixed(2)}; box of a lesson to Pagefind: ${(medians[1] / medians[2]).toFixed(2)}`);
await browser.close();
server.close();
rmSync(folder, { recursive: true });
