"""Says how much better than Lucene this search ranks the collections of a folder, draws of one collection together.
python3 gains.py FOLDER COMMAND...   COMMAND is how the program is started: dotnet .../education.dll. Needs liblucene8-java and a JDK."""
import json, math, os, re, statistics, subprocess, sys, tempfile
from collections import defaultdict

folder, command = sys.argv[1], sys.argv[2:]
here = os.path.dirname(os.path.abspath(__file__))
jars = ":".join(f"/usr/share/java/lucene-{name}-8.7.0.jar" for name in ("core", "analyzers-common", "queries"))


def lines(path):
    with open(path) as file:
        return [line.rstrip("\n").split("\t") for line in file]


def gains(collection, run):
    wanted, found = defaultdict(dict), defaultdict(list)
    for question, document, gain in lines(f"{collection}/qrels.tsv"):
        wanted[question][document] = 2 ** int(gain) - 1
    for question, document, *_ in run:
        found[question].append(document)
    total = lambda worth: sum(gain / math.log2(rank + 2) for rank, gain in enumerate(worth[:10]))
    for question, _ in lines(f"{collection}/queries.tsv"):
        best = total(sorted(wanted[question].values(), reverse=True))
        yield total([wanted[question].get(one, 0) for one in found[question]]) / best if best else 0


def ours(collection, work):
    run, stats, data = f"{work}/run.tsv", f"{work}/stats.json", f"{work}/data"
    subprocess.run([*command, "search-bench", "--docs", f"{collection}/docs.jsonl", "--queries", f"{collection}/queries.tsv",
                    "--out", run, "--workdir", data, "--stats", stats], check=True, stdout=subprocess.DEVNULL)
    with open(stats) as file:
        told = json.load(file)
    size = lambda names: sum(os.path.getsize(f"{data}/{name}") for name in names)
    return lines(run), size(told["total"]), size(told["always"]) + statistics.median(map(size, told["per_query"].values()))


def lucene(collection, work):
    with open(f"{collection}/docs.jsonl") as file, open(f"{work}/docs.tsv", "w") as out:
        for one in map(json.loads, file):
            out.write(f"{one['id']}\t" + re.sub(r"\s+", " ", f"{one['title']} {one['body']}") + "\n")
    told = subprocess.run(["java", "-cp", f"{jars}:{work}/java", "LuceneRun", f"{work}/docs.tsv", f"{collection}/queries.tsv"], check=True, capture_output=True, text=True)
    return [line.split("\t") for line in told.stdout.splitlines()]


def main():
    rows = defaultdict(lambda: ([], [], [], []))
    with tempfile.TemporaryDirectory() as java:
        subprocess.run(["javac", "-cp", jars, "-d", f"{java}/java", f"{here}/LuceneRun.java"], check=True)
        for name in sorted(os.listdir(folder)):
            collection = f"{folder}/{name}"
            with tempfile.TemporaryDirectory() as work:
                os.symlink(f"{java}/java", f"{work}/java")
                run, whole, first = ours(collection, work)
                row = rows[re.sub(r"-\d+$", "", name)]
                row[0].extend(gains(collection, run))
                row[1].extend(gains(collection, lucene(collection, work)))
                row[2].append(whole)
                row[3].append(first)
    for name, (mine, theirs, whole, first) in rows.items():
        a, b = statistics.mean(mine), statistics.mean(theirs)
        print(f"{name:20} {len(mine):5} questions  {a:.4f}  Lucene {b:.4f}  {100 * (a / b - 1):+5.1f} %  "
              f"index {max(whole):7} bytes at most, to the first result {max(first):6.0f}", flush=True)


main()
