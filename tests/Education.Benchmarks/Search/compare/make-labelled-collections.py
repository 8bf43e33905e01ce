"""Makes search collections of things that people put labels on: packages in lists of a field of work, parts of an editor and
modules with keywords. A question is a label, wanted is everything that has it.
python3 make-labelled-collections.py FOLDER LISTS EDITOR MODULES
LISTS: package lists with their long descriptions (apt-get update -o Acquire::Languages=en -o Dir::State::lists=LISTS);
EDITOR: the Debian package emacs-el, unpacked; MODULES: one JSON list a line, [name, description, [keywords], readme], of modules
from npm. Nothing of these texts belongs into the repository."""
import glob, gzip, json, os, random, re, subprocess, sys
from collections import defaultdict

FIELDS = ("med-", "science-", "games-", "gis-", "hamradio-", "junior-", "multimedia-", "astro-", "debichem-", "lingua-")
NAMES = re.compile(r"\b(debian med|debian science|debian gis|debichem|debian games|debian jr\.?|debian|packages?|metapackage|jr)\b", re.I)
folder, lists, editor, modules = sys.argv[1:5]


def write(name, documents, questions):
    os.makedirs(f"{folder}/{name}", exist_ok=True)
    ids = {document for document, _, _ in documents}
    with open(f"{folder}/{name}/docs.jsonl", "w") as out:
        out.writelines(json.dumps({"id": i, "url": f"/{i}.html", "title": t, "body": b}) + "\n" for i, t, b in documents)
    with open(f"{folder}/{name}/queries.tsv", "w") as queries, open(f"{folder}/{name}/qrels.tsv", "w") as judged:
        for number, (text, wanted) in enumerate(questions):
            queries.write(f"q{number}\t{text}\n")
            judged.writelines(f"q{number}\t{one}\t1\n" for one in sorted(wanted & ids))
    print(name, len(documents), "documents,", len(questions), "questions")


def entries(pattern):
    packed = max(glob.glob(f"{lists}/{pattern}"), key=os.path.getsize)
    return subprocess.run(["lz4", "-dc", packed], capture_output=True, check=True).stdout.decode(errors="replace").split("\n\n")


def packages():
    """Lists of packages for a field: the name of the list is the question."""
    told = {}
    for entry in entries("*_main_i18n_Translation-en.lz4"):
        name, text = re.search(r"^Package: (\S+)", entry, re.M), re.search(r"^Description-en: (.*)((?:\n .*)*)", entry, re.M)
        if name and text:
            told[name[1]] = (text[1], re.sub(r"\s+", " ", re.sub(r"^ \.$", "", text[2], flags=re.M)).strip())
    long = {name for name, (_, text) in told.items() if len(text.split()) >= 30}
    questions = []
    for entry in entries("*_main_binary-*_Packages.lz4"):
        fields = dict(re.findall(r"^(\w[\w-]*): (.*)", entry, re.M))
        name = fields.get("Package", "")
        if name.startswith(FIELDS) and fields.get("Section", "").endswith("metapackages"):
            named = re.findall(r"[a-z0-9][a-z0-9+.-]+", re.sub(r"\([^)]*\)", "", " ".join(fields.get(key, "") for key in ("Depends", "Recommends", "Suggests"))))
            wanted = {one for one in named if one in long and not one.startswith(FIELDS)}
            text = NAMES.sub("", told.get(name, ("",))[0]).strip(" -:")
            if text and 3 <= len(wanted) <= 80:
                questions.append((text, wanted))
    wanted = set().union(*(found for _, found in questions))
    others = [name for name in sorted(long - wanted) if not re.search(r"^lib|-(dev|doc|dbg|data)$", name)]
    chosen = sorted(wanted | set(random.sample(others, max(0, 3200 - len(wanted)))))
    documents = [(name, *told[name]) for name in chosen]
    write("field-packages", documents, questions)
    for draw in range(4):
        random.shuffle(documents)
        pages, where = [], {}
        for page in range(120):
            some = documents[page * 12:page * 12 + 12]
            pages.append((f"p{page}", some[0][1], " ".join(f"{title}. {body}" for _, title, body in some)))
            where.update({name: f"p{page}" for name, _, _ in some})
        joined = [(text, {where[one] for one in found if one in where}) for text, found in questions]
        write(f"field120-{draw}", pages, [one for one in joined if 1 <= len(one[1]) <= 20])


def editor_files():
    documents, have = [], defaultdict(set)
    for path in sorted(glob.glob(f"{editor}/usr/share/emacs/*/lisp/**/*.el.gz", recursive=True)):
        text = gzip.open(path, "rt", errors="replace").read()
        title = re.match(r";;; *\S+ --+ *(.*?)(?:-\*-.*)?$", text.split("\n")[0])
        told = re.search(r"^;;; Commentary:?\s*\n(.*?)^;;; (?:Code|Change|History|Todo)", text, re.M | re.S | re.I)
        body = re.sub(r"\s+", " ", re.sub(r"^;+", "", told[1], flags=re.M)).strip() if told else ""
        if title and len(body.split()) >= 20:
            documents.append((f"{os.path.basename(path)[:-6]}-{len(documents)}", title[1].strip(), body))
            keywords = re.search(r"^;; Keywords: *(.*)", text, re.M)
            for word in re.findall(r"(?<![^,\s])[a-z-]{3,}(?![^,\s])", keywords[1].lower() if keywords else ""):
                have[word].add(documents[-1][0])
    write("editor-files", documents, [(word.replace("-", " "), found) for word, found in sorted(have.items()) if 3 <= len(found) <= 60])


def prose(readme):
    readme = re.sub(r"(?s)```.*?```", " ", readme)
    readme = re.sub(r"<[^>]*>|https?://\S+", " ", re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", readme))
    return re.sub(r"\s+", " ", re.sub(r"[#*`|_>=-]+", " ", readme)).strip()


def labels(documents, least, most):
    have = defaultdict(set)
    for name, _, _, keywords in documents:
        for word in {keyword.lower().strip() for keyword in keywords}:
            if re.fullmatch(r"[a-z][a-z -]{2,30}", word):
                have[word].add(name)
    common = [word for word in sorted(have) if len(have[word]) >= least]
    pairs = [(f"{a} {b}", have[a] & have[b]) for i, a in enumerate(common) for b in common[i + 1:]
             if least <= len(have[a] & have[b]) <= 20 and len(have[a] & have[b]) < 0.8 * min(len(have[a]), len(have[b]))]
    random.shuffle(pairs)
    single = [(word, have[word]) for word in common if len(have[word]) <= most]
    return [(text.replace("-", " "), found) for text, found in single + pairs[:150]]


def module_files():
    with open(modules) as file:
        read = [(name, f"{name}: {told or name}", prose(readme), keywords) for name, told, keywords, readme in map(json.loads, file)]
    known = [one for one in read if len(one[2].split()) >= 40 and len(re.findall(r"[^\x00-\x7f]", one[2])) <= 0.1 * len(one[2])]
    write("module-keywords", [one[:3] for one in known], labels(known, 3, 60))
    long = [one for one in known if 250 <= len(one[2].split()) <= 2500]
    for draw in range(4):
        some = random.sample(long, 120)
        write(f"module120-{draw}", [one[:3] for one in some], labels(some, 2, 20))


random.seed(1)
packages()
editor_files()
module_files()
