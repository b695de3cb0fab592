package dev.hearsay.claim;

import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.ResourceLines;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that decide how a clause stands to the facts, by lemma. */
public final class ModalWords {

  private static final String RESOURCE = "modal-words.txt";
  private static final Map<String, Set<String>> SECTIONS = read();

  private static final Map<Modality, Set<String>> STEMS =
      Arrays.stream(Modality.values())
          .collect(
              Collectors.toUnmodifiableMap(
                  modality -> modality,
                  modality ->
                      SECTIONS.getOrDefault(modality.label(), Set.of()).stream()
                          .map(Stemmer::stem)
                          .collect(Collectors.toUnmodifiableSet())));

  private ModalWords() {}

  /** Whether a word with that stem can promise, order or ask, wherever it stands. */
  static boolean isStemOf(Modality modality, String stem) {
    return STEMS.getOrDefault(modality, Set.of()).contains(stem);
  }

  /** What a verb or noun makes of the clause that it governs: "promise", "order". */
  public static Optional<Modality> ofGovernor(String lemma) {
    for (Modality modality : Modality.values()) {
      if (isIn(modality.label(), lemma)) {
        return Optional.of(modality);
      }
    }
    return Optional.empty();
  }

  /** What an auxiliary makes of its verb: "will", "must". */
  public static Optional<Modality> ofAuxiliary(String lemma) {
    for (Modality modality : Modality.values()) {
      if (isIn("auxiliary-" + modality.label(), lemma)) {
        return Optional.of(modality);
      }
    }
    return Optional.empty();
  }

  /** Whether a verb says that what it governs was not done: "refuse", "fail". */
  public static boolean negates(String lemma) {
    return isIn("not-done", lemma);
  }

  /** Whether a verb of promise or order can have a deed's name for its object. */
  public static boolean takesDeed(String lemma) {
    return isIn("takes-deed", lemma);
  }

  /** Whether a verb promises, orders or asks even where no verb tells what. */
  static boolean needsNoDeed(String lemma) {
    return isIn("no-deed", lemma);
  }

  /** Whether a verb says no more than that what its object names was done: "make", "issue". */
  public static boolean isLight(String lemma) {
    return isIn("light", lemma);
  }

  /** Whether a word says that a clause isn't true. */
  static boolean saysUntrue(String lemma) {
    return isIn("untrue", lemma);
  }

  /** Whether a verb has a hearer: "tell", "inform". */
  static boolean hasHearer(String lemma) {
    return isIn("hearer", lemma);
  }

  /** Whether a word makes a condition of its clause: "if". */
  public static boolean isCondition(String word) {
    return isIn("condition", word.toLowerCase(Locale.ROOT));
  }

  /** Whether an adverb says that it is alleged: "allegedly". */
  public static boolean alleges(String word) {
    return isIn("alleging-adverb", word.toLowerCase(Locale.ROOT));
  }

  private static boolean isIn(String section, String lemma) {
    return SECTIONS.getOrDefault(section, Set.of()).contains(lemma);
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> section = new HashSet<>();
    for (String line : ResourceLines.of(ModalWords.class, RESOURCE)) {
      if (line.startsWith("[")) {
        section = new HashSet<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else {
        section.addAll(Set.of(line.split(" ", -1)));
      }
    }
    return sections;
  }
}
