"""Writes made-up words of a language (de, es, fr) with its letters and endings, always the same, ten a line, escaped as DumpTerms.java reads them."""
import random, sys
LETTERS = {"de": ("aeiouäöüyqß", "bdfghklmnprstvwz"), "es": ("aeiouáéíóúüñ", "bcdfghjlmnpqrstvz"), "fr": ("aeiouàâéèêëîôùûç", "bcdfghjlmnpqrstvx")}
ENDINGS = {
    "de": "e en em es er ern est st s ens heit ung ungen lich isch en erin ien ue ae oe eue aue quelle".split(),
    "es": "o a e os as es eses ces iones ción mente ar er ir idad ñas ías s ses".split(),
    "fr": "issement issant ement ivement ficatrice ficateur catrice cateur atrice ateur trice ième teuse teur euse ère ive folle molle nnelle nnel ète ique esse inage isation ualisation isateur ation ition aux eaux x s es ie er ée ées elle tte".split()}
language, source = sys.argv[1], random.Random(11)
vowels, consonants = LETTERS[language]
def word():
    stem = "".join(source.choice(consonants if (i + source.randint(0, 4) // 4) % 2 == 0 else vowels) for i in range(source.randint(1, 8)))
    text = stem + (source.choice(ENDINGS[language]) if source.random() < .8 else "")
    if language == "fr" and source.random() < .15: text = source.choice(["l'", "d\u2019", "qu'", "Jusqu'", "s'"]) + text
    return text.capitalize() if source.random() < .1 else text
def escaped(line): return "".join(c if 32 <= ord(c) < 127 else "\\u%04x" % ord(c) for c in line)
for _ in range(int(sys.argv[2])): print(escaped(" ".join(word() for _ in range(10))))
