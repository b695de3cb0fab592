"""Compiles more-nouns.txt from WordNet: more_nouns.py WORDNET WORDS OUT

WORDNET: folder with index.noun, data.noun and index.sense (Debian's packages wordnet-base and wordnet-sense-index);
WORDS: words-en.txt of core, whose rare words are left out. A noun is listed when six in ten of its uses in WordNet's
counts stand for a person, for people or for an organisation, and it isn't an adjective more often.
"""

import collections
import re
import sys

PERSON, GROUP = 18, 14
LINE = 190


def counts(path):
    """How often each sense was seen, and each lemma as a noun and as an adjective."""
    senses, nouns, adjectives = (collections.Counter() for _ in range(3))
    with open(path) as lines:
        for line in lines:
            key, offset, _, count = line.split()
            lemma, kind = key.split("%")[0], key.split("%")[1][0]
            if kind == "1":
                senses[lemma, offset] += int(count)
                nouns[lemma] += int(count) + 1
            elif kind in "35":
                adjectives[lemma] += int(count) + 1
    return senses, nouns, adjectives


def data(path):
    """Of each sense its file, what it is a kind of, and whether it is one of a kind."""
    files, above, single = {}, {}, set()
    with open(path) as lines:
        for line in lines:
            if line.startswith("  "):
                continue
            fields = line.split(" | ")[0].split(" ")
            offset, words = fields[0], int(fields[3], 16)
            files[offset] = int(fields[1])
            rest = fields[4 + 2 * words:]
            pointers = [rest[1 + 4 * i:3 + 4 * i] for i in range(int(rest[0]))]
            above[offset] = [other for kind, other in pointers if kind in ("@", "@i")]
            if any(kind == "@i" for kind, _ in pointers):
                single.add(offset)
    return files, above, single


def closure(offset, above, known):
    if offset not in known:
        known[offset] = {offset}.union(*(closure(other, above, known) for other in above[offset]))
    return known[offset]


def senses_of(path):
    with open(path) as lines:
        for line in lines:
            if not line.startswith("  "):
                fields = line.split()
                yield fields[0], fields[-int(fields[2]):]


def wrapped(words):
    lines, current = [], ""
    for word in words:
        if len(current) + len(word) > LINE:
            lines.append(current.rstrip())
            current = ""
        current += word + ", "
    return "\n".join(lines + [current.rstrip(", ")])


def main(wordnet, words, out):
    counted, nouns, adjectives = counts(wordnet + "/index.sense")
    files, above, single = data(wordnet + "/data.noun")
    senses = dict(senses_of(wordnet + "/index.noun"))
    people = {senses["gathering"][0], senses["people"][0]}
    organisations = {senses["organization"][0], senses["social_group"][0]}
    with open(words) as lines:
        used = {line.split()[0] for line in lines if not line.startswith("#") and not line.startswith(" ")
                and line.split()[-1] != "000"}
    known, found = {}, collections.defaultdict(list)
    for lemma, offsets in senses.items():
        if lemma not in used or not re.fullmatch(r"[a-z]+(-[a-z]+)*", lemma) or len(lemma) < 3:
            continue
        kinds = collections.Counter()
        for place, offset in enumerate(offsets):
            weight = counted[lemma, offset] + 1 / (place + 1)
            ancestors = closure(offset, above, known)
            kind = ""
            if offset not in single and files[offset] == PERSON:
                kind = "person"
            elif offset not in single and files[offset] == GROUP and ancestors & people:
                kind = "people"
            elif offset not in single and files[offset] == GROUP and ancestors & organisations:
                kind = "organisation"
            kinds[kind] += weight
        kind, weight = kinds.most_common(1)[0]
        if kind and weight >= 0.6 * sum(kinds.values()) and nouns[lemma] >= adjectives[lemma]:
            found[kind].append(lemma)
    with open(out, "w") as file:
        file.write("# Common nouns by what they stand for in most of their uses, where nouns.txt doesn't say: singular forms.\n"
                   "# Compiled from WordNet 3.0 (Princeton University; WordNet licence, META-INF/licenses/WordNet.txt)"
                   " by training/coreference/more_nouns.py.\n")
        for kind in ("person", "people", "organisation"):
            file.write("\n[" + kind + "]\n" + wrapped(sorted(found[kind])) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
