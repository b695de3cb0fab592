"""Counts what words are used as, from silver tags: parts_of_speech.py OUT TAGGED...

TAGGED is what training/linear/train leaves in training/linear/target/tagged.tsv (PolNeAR's training part with the tags of
CoreNLP), and other files like it. OUT is core/src/main/resources/dev/hearsay/quantity/parts-of-speech.txt.
"""

import collections
import fileinput
import sys

LETTERS = {
    "NN": "N", "NNS": "S", "NNP": "M", "NNPS": "M", "JJ": "J", "JJR": "J", "JJS": "J", "VBD": "F", "VBZ": "F", "VBP": "F", "MD": "F",
    "VB": "B", "VBN": "P", "VBG": "G", "RB": "R", "RBR": "R", "RBS": "R", "RP": "R", "CD": "C", "DT": "D", "PDT": "D", "PRP$": "D",
    "WP$": "D", "IN": "I", "TO": "I", "CC": "A", "PRP": "O", "EX": "O", "WP": "O", "WDT": "O", "WRB": "O", "POS": "X",
}
OPEN = set("NSMJFBPGR")
RARE = 10  # words seen no more often than this teach endings
LONGEST_ENDING = 4
FEWEST_FOR_WORD = 2
FEWEST_FOR_ENDING = 8

# Words of British English that American news lacks.
SUPPLEMENT = {"whilst": "I", "amidst": "I", "amongst": "I", "unto": "I"}

HEADER = """\
# Parts of speech: counts for words, for endings of rare words (~) and of rare capitalised words (^), and for what follows two
# parts of speech (>). Counted in the news of PolNeAR's training part (Newell, Margolin and Ruths 2018) and of the training part of
# the Microsoft Research Paraphrase Corpus (Dolan and Brockett 2005), tagged by CoreNLP's tagger, which is no part of Hearsay. Made
# by training/quantities/train. Licence: Apache-2.0.
"""


def main(out, *tagged):
    words = collections.defaultdict(collections.Counter)
    capitals = collections.Counter()
    following = collections.defaultdict(collections.Counter)
    spellings = collections.defaultdict(collections.Counter)
    second, first = ".", "."
    for line in fileinput.input(tagged, encoding="utf-8"):
        line = line.rstrip("\n")
        if not line:
            second, first = ".", "."
            continue
        word, tag = line.split("\t")
        letter = LETTERS.get(tag, "." if not any(c.isalnum() for c in word) else "N")
        if any(c.isdigit() for c in word[:1]):
            letter = "C"
        following[second + first][letter] += 1
        if letter != "." and not word[0].isdigit() and (word[0].isalpha() or word[0] in "'’"):
            words[word.lower()][letter] += 1
            if word[0].isupper() and first != ".":
                spellings[word.lower()][letter] += 1
        second, first = first, letter
        if word in (".", "?", "!"):
            second, first = ".", "."
    for word, letter in SUPPLEMENT.items():
        words[word][letter] += FEWEST_FOR_WORD
    endings = collections.defaultdict(collections.Counter)
    for word, counts in words.items():
        if sum(counts.values()) > RARE or not word.isalpha():
            continue
        for sign, of in (("~", counts - spellings[word]), ("^", spellings[word])):
            for length in range(0, min(LONGEST_ENDING, len(word) - 1) + 1):
                for letter, count in of.items():
                    if letter in OPEN:
                        endings[sign + word[len(word) - length:]][letter] += count
    with open(out, "w", encoding="utf-8") as file:
        file.write(HEADER)
        for key, counts in sorted(following.items()):
            write(file, ">" + key, counts)
        for key, counts in sorted(endings.items()):
            if sum(counts.values()) >= FEWEST_FOR_ENDING or len(key) == 1:
                write(file, key, counts)
        for word, counts in sorted(words.items()):
            if sum(counts.values()) >= FEWEST_FOR_WORD and " " not in word:
                write(file, word, counts)


def write(file, key, counts):
    file.write(key + "".join(f" {letter}{count}" for letter, count in counts.most_common() if count) + "\n")


main(*sys.argv[1:])
