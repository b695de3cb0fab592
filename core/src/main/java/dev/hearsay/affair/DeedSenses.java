package dev.hearsay.affair;

import dev.hearsay.mention.WordLists;
import dev.hearsay.reuse.Stemmer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which verbs and nouns tell one deed, and which its contrary, from {@code deeds.txt}: who "wired"
 * a sum has paid it, who "withheld" it hasn't.
 */
final class DeedSenses {

  private static final String CONTRARY = "/NOT";

  /** By stem, the deeds that it can tell. */
  private final Map<String, Set<String>> tells = new HashMap<>();

  /** By stem, the deeds of which it can tell the contrary. */
  private final Map<String, Set<String>> denies = new HashMap<>();

  /** By deed, the stems of all words for it and for its contrary. */
  private final Map<String, Set<String>> stems = new HashMap<>();

  private static final class Standard {
    private static final DeedSenses INSTANCE = new DeedSenses();
  }

  /** The lists that ship, read once. */
  static DeedSenses standard() {
    return Standard.INSTANCE;
  }

  private DeedSenses() {
    WordLists lists = WordLists.read(DeedSenses.class, "deeds.txt");
    for (String name : lists.names()) {
      boolean contrary = name.endsWith(CONTRARY);
      String deed = contrary ? name.substring(0, name.length() - CONTRARY.length()) : name;
      for (String word : lists.section(name)) {
        String stem = Stemmer.stem(word);
        (contrary ? denies : tells).computeIfAbsent(stem, none -> new HashSet<>()).add(deed);
        stems.computeIfAbsent(deed, none -> new HashSet<>()).add(stem);
      }
    }
  }

  /** Whether two words can tell one deed, by their stems. */
  boolean areOne(String stem, String other) {
    return stem.equals(other) || share(tells, stem, tells, other);
  }

  /** Whether one word can tell the contrary of what the other tells. */
  boolean areContrary(String owed, String told) {
    return !areOne(owed, told) && share(tells, owed, denies, told);
  }

  /** Whether a word tells what lasts: "hold", "keep". */
  boolean isState(String stem) {
    return tells.getOrDefault(stem, Set.of()).contains("hold")
        || denies.getOrDefault(stem, Set.of()).contains("withdraw");
  }

  /** Whether a word tells that money is given, and can tell nothing else: "pay", "remit". */
  boolean isPayment(String stem) {
    return tells.getOrDefault(stem, Set.of()).contains("money");
  }

  /** Whether a word can tell that money is given: "transfer". */
  boolean canPay(String stem) {
    return tells.getOrDefault(stem, Set.of()).contains("pay");
  }

  /** The stems of all words that can tell what a word tells, or its contrary. */
  Set<String> around(String stem) {
    Set<String> around = new HashSet<>(Set.of(stem));
    tells.getOrDefault(stem, Set.of()).forEach(deed -> around.addAll(stems.get(deed)));
    return around;
  }

  private static boolean share(
      Map<String, Set<String>> of, String one, Map<String, Set<String>> among, String other) {
    Set<String> deeds = among.getOrDefault(other, Set.of());
    return of.getOrDefault(one, Set.of()).stream().anyMatch(deeds::contains);
  }
}
