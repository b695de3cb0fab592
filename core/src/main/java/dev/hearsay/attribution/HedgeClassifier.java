package dev.hearsay.attribution;

import dev.hearsay.mention.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far the text stands back from what it passes on, by hedging words in and close to the cue
 * and, where content isn't quoted, in its first clause. The strongest wins: alleged, reported,
 * uncertain.
 */
final class HedgeClassifier {

  /**
   * What the hedge of one attribution is decided on; all words in lower case.
   *
   * @param source words of the source
   * @param cue words of the cue
   * @param around the few words of the sentence before and after the cue that belong neither to the
   *     source nor to the content
   * @param firstClause the unquoted words at the start of the content
   */
  record Evidence(
      List<String> source, List<String> cue, List<String> around, List<String> firstClause) {

    Evidence {
      source = List.copyOf(source);
      cue = List.copyOf(cue);
      around = List.copyOf(around);
      firstClause = List.copyOf(firstClause);
    }
  }

  private static final Set<String> HEARSAY = Set.of("reports", "rumors", "rumours", "speculation");
  private static final Set<String> ALLEGING = Set.of("alleged", "alleges", "allege", "alleging");

  private final Map<String, List<List<String>>> alleged;
  private final Map<String, List<List<String>>> reported;
  private final Map<String, List<List<String>>> uncertain;
  private final Set<String> modal;

  private HedgeClassifier(WordLists lists) {
    alleged = phrases(lists.section("alleged"));
    reported = phrases(lists.section("reported"));
    uncertain = phrases(lists.section("uncertain"));
    modal = lists.section("modal");
  }

  static HedgeClassifier standard() {
    return new HedgeClassifier(WordLists.read(HedgeClassifier.class, "hedges.txt"));
  }

  Hedge classify(Evidence evidence) {
    List<String> attributing = new ArrayList<>(evidence.around());
    // A mark between keeps a phrase from running over from the one into the other.
    attributing.add("|");
    attributing.addAll(evidence.cue());
    attributing.add("|");
    attributing.addAll(evidence.cue());
    attributing.addAll(evidence.source());
    attributing.add("|");
    attributing.addAll(evidence.source());
    attributing.addAll(evidence.cue());
    if (occurs(alleged, attributing)
        || evidence.cue().stream().anyMatch(ALLEGING::contains)
        || evidence.firstClause().contains("allegedly")) {
      return Hedge.ALLEGED;
    }
    if (occurs(reported, attributing)
        || evidence.firstClause().contains("reportedly")
        || isHearsay(evidence.source())) {
      return Hedge.REPORTED;
    }
    List<String> asserting = new ArrayList<>(evidence.around());
    asserting.add("|");
    asserting.addAll(evidence.cue());
    boolean doubtful =
        occurs(uncertain, asserting) || evidence.firstClause().stream().anyMatch(modal::contains);
    return doubtful ? Hedge.UNCERTAIN : Hedge.NONE;
  }

  /** A source that is nothing but reports: "rumors", "media reports". */
  private static boolean isHearsay(List<String> source) {
    return !source.isEmpty()
        && source.size() <= 3
        && HEARSAY.contains(source.get(source.size() - 1));
  }

  private static Map<String, List<List<String>>> phrases(Set<String> entries) {
    Map<String, List<List<String>>> phrases = new HashMap<>();
    for (String entry : entries) {
      List<String> words = List.of(entry.split(" ", -1));
      phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>()).add(words);
    }
    return phrases;
  }

  private static boolean occurs(Map<String, List<List<String>>> phrases, List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      for (List<String> phrase : phrases.getOrDefault(words.get(i), List.of())) {
        if (i + phrase.size() <= words.size()
            && words.subList(i, i + phrase.size()).equals(phrase)) {
          return true;
        }
      }
    }
    return false;
  }
}
