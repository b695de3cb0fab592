package dev.hearsay.attribution;

import dev.hearsay.mention.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The cues we know, by lemma, and what each does; with a small lemmatiser for just these. */
final class CueLexicon {

  /**
   * An entry of the lexicon.
   *
   * @param lemmas in a row, at least one
   */
  record Entry(List<String> lemmas, Act act) {}

  private static final String VOWELS = "aeiou";

  private final Map<String, List<Entry>> entriesByFirstLemma = new HashMap<>();
  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> light;
  private final Set<String> refusal;
  private final Set<String> omission;
  private final Set<String> speaking;
  private final Set<String> negation;
  private final Set<String> fillers;
  private final Set<String> opinion;
  private final Set<String> records;
  private final Set<String> nounEnds;
  private final Set<String> words;
  private final Set<String> inverted;

  private CueLexicon(WordLists acts, WordLists lists) {
    light = lists.section("light");
    refusal = lists.section("refusal");
    omission = lists.section("omission");
    speaking = lists.section("speaking");
    negation = lists.section("negation");
    fillers = lists.section("fillers");
    opinion = lists.section("opinion");
    records = lists.section("records");
    nounEnds = lists.section("noun-ends");
    words = lists.section("words");
    inverted = lists.section("inverted");
    for (String pair : lists.section("irregular")) {
      int equals = pair.indexOf('=');
      irregular.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
    vocabulary.addAll(light);
    vocabulary.addAll(refusal);
    vocabulary.addAll(omission);
    vocabulary.addAll(records);
    vocabulary.addAll(words);
    vocabulary.addAll(inverted);
    for (Act act : Act.values()) {
      for (String phrase : acts.section(act.name().toLowerCase(Locale.ROOT))) {
        List<String> lemmas = List.of(phrase.split(" ", -1));
        vocabulary.addAll(lemmas);
        entriesByFirstLemma
            .computeIfAbsent(lemmas.get(0), first -> new ArrayList<>())
            .add(new Entry(lemmas, act));
      }
    }
    // The longest entry is tried first: "call for" before "call".
    entriesByFirstLemma
        .values()
        .forEach(list -> list.sort((a, b) -> b.lemmas().size() - a.lemmas().size()));
  }

  /** Whether a word is a finite form of a verb that may stand before its speaker. */
  boolean isInverted(String word) {
    String lemma = lemma(word);
    return inverted.contains(lemma) && !lemma.equals(word) && !word.endsWith("ing");
  }

  static CueLexicon standard() {
    return new CueLexicon(
        WordLists.read(CueLexicon.class, "acts.txt"),
        WordLists.read(CueLexicon.class, "cue-words.txt"));
  }

  /** The longest entry that begins at {@code at}; words that only fill are stepped over. */
  Optional<Entry> entryAt(List<String> lemmas, int at) {
    for (Entry entry : entriesByFirstLemma.getOrDefault(lemmas.get(at), List.of())) {
      if (matches(entry.lemmas(), lemmas, at)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  private boolean matches(List<String> entry, List<String> lemmas, int from) {
    int at = from;
    for (int i = 0; i < entry.size(); i++) {
      while (i > 0
          && at < lemmas.size()
          && !lemmas.get(at).equals(entry.get(i))
          && fills(lemmas.get(at))) {
        at++;
      }
      if (at >= lemmas.size() || !lemmas.get(at).equals(entry.get(i))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private boolean fills(String lemma) {
    return fillers.contains(lemma) || lemma.endsWith("ly");
  }

  boolean isLight(String lemma) {
    return light.contains(lemma);
  }

  boolean isRefusal(String lemma) {
    return refusal.contains(lemma);
  }

  /** Whether what follows the lemma isn't done, though not refused. */
  boolean isOmission(String lemma) {
    return omission.contains(lemma);
  }

  /** Whether who will not do it refuses to speak. */
  boolean isSpeaking(String lemma) {
    return speaking.contains(lemma);
  }

  boolean isNegation(String lemma) {
    return negation.contains(lemma);
  }

  /** Whether the lemma is a verb of holding for true: who refuses to believe doesn't believe. */
  boolean isOpinion(String lemma) {
    return opinion.contains(lemma);
  }

  /** Whether the lemma names something that was found out or recorded: a poll, footage. */
  boolean isRecord(String lemma) {
    return records.contains(lemma);
  }

  /** Whether a noun with its adjectives ends before this word. */
  boolean endsNoun(String word) {
    return word.equals(",") || nounEnds.contains(word);
  }

  /** Whether the lemma names something made of words: proof, advice, an opinion. */
  boolean isWords(String lemma) {
    return words.contains(lemma);
  }

  /**
   * The lemma of an inflected word, by irregular forms and regular endings; the word itself when no
   * form of it is in the lexicon.
   *
   * @param word in lower case
   */
  String lemma(String word) {
    String known = irregular.get(word);
    if (known != null) {
      return known;
    }
    if (vocabulary.contains(word)) {
      return word;
    }
    for (String candidate : candidates(word)) {
      if (vocabulary.contains(candidate)) {
        return candidate;
      }
    }
    return word;
  }

  private static List<String> candidates(String word) {
    List<String> candidates = new ArrayList<>(4);
    if (word.endsWith("ies") || word.endsWith("ied")) {
      candidates.add(word.substring(0, word.length() - 3) + "y");
    }
    if (word.endsWith("ying") && word.length() > 5) {
      candidates.add(word.substring(0, word.length() - 4) + "ie");
    }
    if (word.endsWith("ing") && word.length() > 4) {
      addStems(word.substring(0, word.length() - 3), candidates);
    } else if (word.endsWith("ed") && word.length() > 3) {
      addStems(word.substring(0, word.length() - 2), candidates);
    } else if (word.endsWith("es") && word.length() > 3) {
      candidates.add(word.substring(0, word.length() - 1));
      candidates.add(word.substring(0, word.length() - 2));
    } else if (word.endsWith("s") && word.length() > 2) {
      candidates.add(word.substring(0, word.length() - 1));
    }
    return candidates;
  }

  private static void addStems(String stem, List<String> candidates) {
    candidates.add(stem + "e");
    candidates.add(stem);
    int last = stem.length() - 1;
    if (last > 1
        && stem.charAt(last) == stem.charAt(last - 1)
        && VOWELS.indexOf(stem.charAt(last)) < 0) {
      candidates.add(stem.substring(0, last)); // admitted, quipped
    }
    if (stem.endsWith("ck")) {
      candidates.add(stem.substring(0, last)); // mimicked
    }
  }
}
