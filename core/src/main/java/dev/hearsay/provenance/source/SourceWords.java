package dev.hearsay.provenance.source;

import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.WordLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists that this package and the rules read sources with. */
public final class SourceWords {

  private final NounLexicon nouns = NounLexicon.standard();
  private final WordLists lists = WordLists.read(SourceWords.class, "source-words.txt");
  private final Set<String> outletWords = outletWords();
  private final Map<String, String> demonyms = pairs("demonym");
  private final Map<String, String> functions = pairs("function");

  private SourceWords() {}

  /** The lists that ship with Hearsay. */
  public static SourceWords standard() {
    return new SourceWords();
  }

  /** The entries under a heading of {@code source-words.txt}. */
  public Set<String> list(String heading) {
    return lists.section(heading);
  }

  /** Whether a list has an entry. */
  public boolean is(String heading, String entry) {
    return lists.section(heading).contains(entry);
  }

  /** Whether a word in a publisher's name tells that it is an outlet: "gazette", "radio". */
  boolean isOutletWord(String lower) {
    return outletWords.contains(lower)
        || noun(lower).filter(noun -> noun.is(Noun.Kind.OUTLET)).isPresent();
  }

  private static Set<String> outletWords() {
    WordLists outlets = WordLists.read(NounLexicon.class, "outlets.txt");
    Set<String> found = new HashSet<>();
    for (String section : List.of("heads", "openers")) {
      outlets.section(section).forEach(word -> found.add(word.toLowerCase(Locale.ROOT)));
    }
    return found;
  }

  Optional<Noun> noun(String lower) {
    return nouns.noun(lower);
  }

  /** Whether a word can stand for a paper, a recording or another thing that says something. */
  public boolean isDocument(String lower) {
    return noun(lower).filter(noun -> noun.is(Noun.Kind.DOCUMENT)).isPresent()
        || is("document", lower);
  }

  /** Whether a word stands for persons. */
  public boolean isPerson(String lower) {
    return noun(lower).filter(noun -> noun.is(Noun.Kind.PERSON)).isPresent();
  }

  /** A word in the singular, where the lexicon knows it. */
  public String lemma(String lower) {
    String lemma = noun(lower).map(Noun::lemma).orElse(lower);
    boolean plural = noun(lower).filter(Noun::plural).isPresent() && lemma.endsWith("s");
    return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** What parts of a state a phrase names. */
  Set<String> functions(Phrase phrase) {
    Set<String> found = new HashSet<>();
    functions.forEach(
        (entry, function) -> {
          if (phrase.has(entry)) {
            found.add(function);
          }
        });
    return found;
  }

  /** A place's name for one of its names or adjectives, as far as it is irregular. */
  String place(String lower) {
    return demonyms.getOrDefault(lower, lower);
  }

  private Map<String, String> pairs(String heading) {
    Map<String, String> pairs = new HashMap<>();
    for (String entry : lists.section(heading)) {
      int sign = entry.indexOf('=');
      pairs.put(entry.substring(0, sign), entry.substring(sign + 1));
    }
    return pairs;
  }
}
