"""Makes search collections from what stands on a Debian system: packages and their tags, programs, manual pages.
python3 make-collections.py FOLDER [--abstracts docs.jsonl queries.tsv qrels.tsv]
Needs the package lists (apt-get update) and manual pages; compare.mjs reads the docs.jsonl, queries.tsv and qrels.tsv of each."""
import glob, gzip, json, os, random, re, subprocess, sys
from collections import Counter, defaultdict

STOP = set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was "
           "will with from its your you can using use via".split())
TAG_KINDS = set("use works-with field game science biology hardware network web mail protocol security sound special admin devel "
                "office works-with-format educational junior accessibility".split())
folder = sys.argv[1]


def write(name, documents, questions):
    os.makedirs(f"{folder}/{name}", exist_ok=True)
    with open(f"{folder}/{name}/docs.jsonl", "w") as out:
        out.writelines(json.dumps({"id": i, "url": f"/{i}.html", "title": t, "body": b}) + "\n" for i, t, b in documents)
    with open(f"{folder}/{name}/queries.tsv", "w") as out:
        out.writelines(f"{i}\t{text}\n" for i, text, _ in questions)
    with open(f"{folder}/{name}/qrels.tsv", "w") as out:
        out.writelines(f"{i}\t{document}\t{gain}\n" for i, _, wanted in questions for document, gain in wanted)
    print(name, len(documents), len(questions))


def lists(pattern):
    return glob.glob("/var/lib/apt/lists/" + pattern)[0]


# Packages: whoever tagged them judged them. A question is a tag, or two of different kinds.
def tagged_packages():
    text = subprocess.run(["lz4", "-dc", lists("*_dists_*_main_binary-*_Packages.lz4")], capture_output=True).stdout.decode(errors="replace")
    for entry in text.split("\n\n"):
        name = re.search(r"^Package: (\S+)", entry, re.M)
        line = re.search(r"^Description: (.*)", entry, re.M)
        tags = re.search(r"^Tag: (.*(?:\n .*)*)", entry, re.M)
        if name and line and tags:
            tags = [tag.strip() for tag in tags[1].replace("\n", " ").split(",")]
            if not {"role::shared-lib", "role::dummy"} & set(tags) and not name[1].endswith(("-dev", "-data", "-dbg", "-doc")):
                yield name[1], line[1], tags


def by_tags(name, packages, text_of):
    have = defaultdict(set)
    for package, _, tags in packages:
        for tag in tags:
            if tag.split("::")[0] in TAG_KINDS and "TODO" not in tag:
                have[tag].add(package)
    words = lambda tag: re.sub(r"[-:_+]", " ", tag.split("::", 1)[1])
    wanted = [(words(tag), found) for tag, found in sorted(have.items()) if 3 <= len(found) <= 60]
    tags = sorted(tag for tag in have if len(have[tag]) >= 4)
    pairs = [(a, b) for a in tags for b in tags
             if a < b and a.split("::")[0] != b.split("::")[0] and 3 <= len(have[a] & have[b]) <= 25 and words(a) != words(b)
             and len(have[a] & have[b]) < 0.8 * min(len(have[a]), len(have[b]))]
    random.shuffle(pairs)
    wanted += [(f"{words(a)} {words(b)}", have[a] & have[b]) for a, b in pairs[:150]]
    write(name, [(package, *text_of(package, line)) for package, line, _ in packages],
          [(f"t{i}", text, [(one, 1) for one in sorted(found)]) for i, (text, found) in enumerate(wanted)])


def plain(block):
    """The untranslated value of a field of the software catalogue."""
    found = re.search(r"^  C: ?(.*(?:\n    .*|\n$)*)", block, re.M)
    text = re.sub(r"\s+", " ", re.sub(r"^>-?", "", found[1].strip()).strip()) if found else ""
    return re.sub(r"<[^>]*>", " ", text).strip("'\" ")


def programs():
    with gzip.open(lists("*dep11*Components*"), "rt") as catalogue:
        entries = catalogue.read().split("\n---\n")
    found = {}
    for entry in entries:
        field = lambda key: (re.search(rf"^{key}:\n((?:  .*\n?|\n)+)", entry, re.M) or ["", ""])[1]
        package, summary, text = re.search(r"^Package: (\S+)", entry, re.M), plain(field("Summary")), plain(field("Description"))
        keywords = re.search(r"^  C:\n((?:  - .*\n?)+)", field("Keywords"), re.M)
        if package and summary and len(text.split()) > 15:
            found.setdefault(package[1], (summary, text, [word.strip("' \"") for word in re.findall(r"- (.*)", keywords[1])] if keywords else []))
    return found


# Manual pages: a question is the page's one-line description, without the words of its name.
INLINE = set("B I BR IR RB RI BI IB SS IP Nm Nd Fl Ar Xr Ss Sx Em Sy Cm Pa".split())


def bare(text):
    text = re.sub(r"\\s[-+]?\d", "", re.sub(r"\\f(\[[^\]]*\]|\(..|.)", "", text))
    for mark, by in (("\\-", "-"), ("\\&", ""), ("\\(aq", "'"), ("\\(em", " - "), ("\\(co", ""), ("\\e", "\\"), ("\\ ", " "), ("\\|", "")):
        text = text.replace(mark, by)
    return re.sub(r"\\.", "", re.sub(r"\\\*?(\(..|\[[^\]]*\])", "", text))


def sections(path):
    with gzip.open(path, "rt", errors="replace") as page:
        raw = page.read()
    found, current, in_macro = {}, "", False
    for line in [] if raw.startswith(".so ") else raw.split("\n"):
        heading, macro = re.match(r"\.\s*(SH|Sh)\s+(.*)", line), re.match(r"[.']\s*(\w+)\s*(.*)", line)
        if line.startswith(('.\\"', "'\\\"")):
            continue
        if heading:
            current = bare(heading[2]).strip('" ').upper()
            found.setdefault(current, [])
        elif re.match(r"[.']\s*(de|ig|am)\b", line):
            in_macro = True
        elif in_macro:
            in_macro = not line.startswith("..")
        elif macro:
            if macro[1] in INLINE:
                text = " - " + macro[2] if macro[1] == "Nd" else macro[2]
                text = text.replace(" ", "", 1) if macro[1] in ("BR", "IR", "RB", "RI") and re.search(r"\(\d", text) else text
                found.setdefault(current, []).append(bare(text).replace('"', ""))
        else:
            found.setdefault(current, []).append(bare(line))
    return {name: re.sub(r"\s+", " ", " ".join(lines)).strip() for name, lines in found.items()}


def manual():
    left_out = {"NAME", "SEE ALSO", "", "AUTHOR", "AUTHORS", "COPYRIGHT", "BUGS", "REPORTING BUGS"}
    for path in (path for section in "1234578" for path in sorted(glob.glob(f"/usr/share/man/man{section}/*.gz"))):
        page = {} if os.path.basename(path).startswith("gcloud") or os.path.islink(path) else sections(path)
        name = re.match(r"(.*?)\s+-+\s+(.*)", page.get("NAME", ""))
        if name:
            near = [f"{one}.{number}" for one, number in sorted(set(re.findall(r"([\w.+:-]+)\s*\((\d\w*)\)", page.get("SEE ALSO", ""))))]
            yield os.path.basename(path)[:-3], {"name": name[1], "line": name[2], "near": near,
                                                "body": " ".join(text for section, text in page.items() if section not in left_out)}


def question(page):
    own = set(re.findall(r"\w+", page["name"].lower()))
    words = [word for word in re.findall(r"[A-Za-z][A-Za-z'-]+", page["line"]) if word.lower() not in STOP | own]
    return words if len(words) >= 2 else []


def cut(text, words):
    return " ".join(text.split()[:words])


def by_own_words(name, pages, ids, length, most):
    asked = [(one, question(pages[one])) for one in ids if question(pages[one])][:most]
    write(name, [(one, pages[one]["name"], cut(pages[one]["body"], length)) for one in ids],
          [(f"m{i}", " ".join(words[:3]), [(one, 1)]) for i, (one, words) in enumerate(asked)])


def by_see_also(name, pages, ids, length, title, words, own_gain, most):
    inside, near = set(ids), defaultdict(set)
    for one in ids:
        for other in set(pages[one]["near"]) & inside - {one}:
            near[one].add(other)
            near[other].add(one)
    asked = [one for one in ids if len(near[one]) >= 3]
    random.shuffle(asked)
    asked = [one for one in asked if question(pages[one])][:most]
    write(name, [(one, pages[one][title], cut(pages[one]["body"], length)) for one in ids],
          [(f"s{i}", " ".join(question(pages[one])[:words]), [(other, 1) for other in sorted(near[one])] + ([(one, own_gain)] if own_gain else []))
           for i, one in enumerate(asked)])


def neighbourhood(pages, linked):
    """120 pages with something to say, from one on along what each refers to."""
    seen, at = [random.choice(linked)], 0
    while len(seen) < 120:
        following = pages[seen[at]]["near"] if at < len(seen) else [random.choice([one for one in linked if one not in seen])]
        for one in following:
            if one in pages and one not in seen and len(seen) < 120 and (at >= len(seen) or len(pages[one]["body"].split()) > 250):
                seen.append(one)
        at += at < len(seen)
    return seen


def joined(documents, questions, judgements, draw):
    """Abstracts joined to 120 pages of a thousand words; the three rarest words of each question."""
    frequency = Counter(word for one in documents for word in set(re.findall(r"[a-z]+", f"{one['title']} {one['body']}".lower())))
    pages, page_of, current = [], {}, []
    for one in documents:
        current.append(one)
        if sum(len(f"{part['title']} {part['body']}".split()) for part in current) >= 1000 and len(pages) < 120:
            page_of.update((part["id"], f"g{len(pages)}") for part in current)
            pages.append((f"g{len(pages)}", current[0]["title"], " ".join([current[0]["body"]] + [f"{part['title']} {part['body']}" for part in current[1:]])))
            current = []
    asked = []
    for number, text in questions:
        words = [word for word in dict.fromkeys(re.findall(r"[a-z]+", text.lower())) if word not in STOP and frequency[word] and len(word) > 3]
        rare = sorted(words, key=lambda word: (frequency[word], word))[:3]
        wanted = Counter()
        for document, gain in judgements[number].items():
            if gain > 0 and document in page_of:
                wanted[page_of[document]] = max(wanted[page_of[document]], gain)
        if len(rare) == 3 and wanted:
            asked.append((number, " ".join(word for word in words if word in rare), sorted(wanted.items())))
    write(f"joined120-{draw}", pages, asked)


def main():
    random.seed(7)
    packages = list(tagged_packages())
    by_tags("package-tags", random.sample(packages, 3000), lambda package, line: (line, ""))
    catalogue = programs()
    by_tags("program-tags", [one for one in packages if one[0] in catalogue], lambda package, line: catalogue[package][:2])
    keyed = [name for name in sorted(catalogue) if len(catalogue[name][2]) >= 3][:600]
    write("program-keywords", [(name, *catalogue[name][:2]) for name in sorted(catalogue)],
          [(f"k{i}", " ".join(catalogue[name][2][:4]), [(name, 1)]) for i, name in enumerate(keyed)])

    pages = dict(manual())
    linked = [one for one in sorted(pages) if sum(other in pages for other in pages[one]["near"]) >= 2]
    random.shuffle(linked)
    by_see_also("manual-near-name", pages, linked[:3000], 120, "name", 6, 2, 200)
    by_see_also("manual-near-line", pages, linked[:3000], 200, "line", 3, 0, 200)
    full = [one for one in sorted(pages) if len(pages[one]["body"].split()) > 60]
    random.shuffle(full)
    by_own_words("manual-own", pages, full[:3000], 200, 300)
    long = [one for one in full if len(pages[one]["body"].split()) >= 500]
    for draw in range(6):
        by_own_words(f"manual120-own-{draw}", pages, long[draw * 120:(draw + 1) * 120], 1000, 120)
    for draw in range(4):
        by_see_also(f"manual120-near-{draw}", pages, neighbourhood(pages, linked), 1000, "name", 3, 2, 120)

    if len(sys.argv) == 6:
        documents = [json.loads(line) for line in open(sys.argv[3])]
        questions = [line.rstrip("\n").split("\t") for line in open(sys.argv[4])]
        judgements = defaultdict(dict)
        for number, document, gain in (line.split() for line in open(sys.argv[5])):
            judgements[number][document] = int(gain)
        for draw in range(5):
            joined(documents, questions, judgements, draw)
            random.shuffle(documents)


main()
