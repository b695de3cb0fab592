package dev.hearsay.claim.comparison;

import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.ResourceLines;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that stand beside this package; words are compared by their stems. */
final class WordLists {

  private static final Set<String> NEGATIONS = section("negation.txt", "not", false);
  private static final Set<String> DENIALS = section("negation.txt", "without", true);
  private static final Set<String> REFUTATIONS = section("negation.txt", "refuting", true);
  private static final Map<String, Set<String>> ANTONYMS = antonyms();

  /** The number of the kind of modality that leaves what is said to others. */
  static final int ALLEGED = 4;

  private static final List<Set<String>> MODALITIES =
      List.of(
          section("modality.txt", "promised", true),
          section("modality.txt", "ordered", true),
          section("modality.txt", "requested", true),
          section("modality.txt", "conditional", true),
          section("modality.txt", "alleged", true));

  private WordLists() {}

  /** How many kinds of modality there are words for. */
  static int modalities() {
    return MODALITIES.size();
  }

  /** Whether a word belongs to the kind of modality of that number. */
  static boolean isOfModality(int kind, String stem) {
    return MODALITIES.get(kind).contains(stem);
  }

  /** Whether a word in lower case negates. */
  static boolean negates(String lower) {
    return NEGATIONS.contains(lower);
  }

  /** Whether a word says that something is not so, or was not done. */
  static boolean denies(String stem) {
    return DENIALS.contains(stem);
  }

  /** Whether a word tells that what others say is not so. */
  static boolean refutes(String stem) {
    return REFUTATIONS.contains(stem);
  }

  /** Whether a word has an opposite in the list. */
  static boolean hasAntonyms(String stem) {
    return ANTONYMS.containsKey(stem);
  }

  static boolean areAntonyms(String oneStem, String otherStem) {
    return ANTONYMS.getOrDefault(oneStem, Set.of()).contains(otherStem);
  }

  private static Map<String, Set<String>> antonyms() {
    Map<String, Set<String>> opposites = new HashMap<>();
    for (String line : ResourceLines.of(WordLists.class, "antonyms.txt")) {
      List<String> sides = List.of(line.split("\\|", -1));
      for (String one : sides.get(0).split(" ", -1)) {
        for (String other : sides.get(1).split(" ", -1)) {
          String oneStem = Stemmer.stem(one);
          String otherStem = Stemmer.stem(other);
          opposites.computeIfAbsent(oneStem, key -> new HashSet<>()).add(otherStem);
          opposites.computeIfAbsent(otherStem, key -> new HashSet<>()).add(oneStem);
        }
      }
    }
    return opposites;
  }

  private static Set<String> section(String resource, String name, boolean stemmed) {
    Set<String> words = new HashSet<>();
    boolean inside = false;
    for (String line : ResourceLines.of(WordLists.class, resource)) {
      if (line.startsWith("[")) {
        inside = line.equals("[" + name + "]");
      } else if (inside) {
        for (String word : line.split(" ", -1)) {
          words.add(stemmed ? Stemmer.stem(word) : word);
        }
      }
    }
    return Set.copyOf(words);
  }
}
