"""Writes texts that try a tokenizer: words, marks and scripts mixed at random, always the same, escaped as DumpTerms.java reads them."""
import random, sys
pools = [list("abcdefgstyXYZ"), list("0123456789"), list("'\u2019\u2018.,:;_\u00b7\u2027\"-/ \t"),
         list("éèüßñçøÅİıſŒ\u0301\u0308\u200d\u00ad\ufeff"), list("אבגד\"'"), list("абвДЖЯ"), list("ガカー漢字々仮ひらがな한국어"),
         list("กขคงไทยລາວမြန်"), ["😀", "👍", "🏽", "👩", "\u200d", "💻", "\ufe0f", "❤", "🇫", "🇷", "🇬", "#", "*", "1", "\u20e3", "©", "™", "ℹ", "Ⓜ", "🏴", "\U000e0067", "\U000e007f"],
         list("٠١٢ابتثλόγοςΣ５６Ａｂ＇＿"), ["\U0001d400", "\U00010400", "\u0600", "\u3031", "\u309b", "\ufffd"]]
words = ["patient's", "Patients\u2019", "dog\uff07S", "isn't", "rock'n'roll", "3.14", "1,000.50", "a.b.c", "foo_bar", "x-ray", "U.S.A.", "don\u2019t",
         "naïve", "The", "to", "AND", "generalizations", "sensitisation", "oscillators", "hopping", "agreed", "sky", "flies", "caresses", "ing", "eed", "y",
         "'s", "s's", "its'", "e.g.", "C++", "12th", "1st", "0x1F", "a" * 254 + "bcd", "pain" * 70, "ies", "ss", "ational", "bli", "logi", "controll"]
source = random.Random(7)
def text():
    parts = []
    for _ in range(source.randint(1, 9)):
        if source.random() < .35: parts.append(source.choice(words))
        else:
            chosen = source.sample(pools, source.randint(1, 3))
            parts.append("".join(source.choice(source.choice(chosen)) for _ in range(source.randint(1, 8))))
        if source.random() < .6: parts.append(" ")
    return "".join(parts)
def escaped(line):
    units = line.encode("utf-16-be", "surrogatepass")
    codes = [units[i] << 8 | units[i + 1] for i in range(0, len(units), 2)]
    return "".join(chr(c) if 32 <= c < 127 and c != 92 else "\\u%04x" % c for c in codes)
for _ in range(int(sys.argv[1])): print(escaped(text()))
