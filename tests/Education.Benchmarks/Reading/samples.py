"""How three counters that never saw the CMU dictionary fare on parts of it: which part a published figure was measured on.

Needs pyphen (Debian: python3-pyphen and hyphen-en-us); samples.mjs says how to call it. Prints, for each part, the number of words and
the percentage right by the first listed pronunciation and by any listed one.
"""
import sys

import pyphen

counts, ordinary = sys.argv[1:3]
ordinary = {line.strip() for line in open(ordinary, encoding='utf-8')}
hyphens = pyphen.Pyphen(lang='en_US')
rows = []
for line in open(counts, encoding='utf-8'):
    word, right, syllable, syllabificate = line.rstrip('\n').split('\t')
    # A hyphenation counts as textstat counts it: a syllable more than there are places to break.
    rows.append((word, [int(r) for r in right.split(',')], int(syllable), int(syllabificate), len(hyphens.positions(word)) + 1))
parts = {
    'all': lambda word, right: True,
    'of letters': lambda word, right: word.isalpha(),
    'of letters, one pronunciation': lambda word, right: word.isalpha() and len(right) == 1,
    'of letters, in the word list': lambda word, right: word.isalpha() and word in ordinary,
    'of letters, in the word list, one pronunciation': lambda word, right: word.isalpha() and word in ordinary and len(right) == 1,
}
print(f'{"words":48}{"":>8}  syllable      syllabificate pyphen')
for name, belongs in parts.items():
    part = [row for row in rows if belongs(row[0], row[1])]
    shares = [(100 * sum(row[i] == row[1][0] for row in part) / len(part), 100 * sum(row[i] in row[1] for row in part) / len(part)) for i in (2, 3, 4)]
    print(f'{name:48}{len(part):8}', *(f'{first:6.2f} {listed:6.2f}' for first, listed in shares))
