package dev.hearsay.affair;

import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.mention.WordLists;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words that tell what became of an order, from {@code compliance.txt}. */
final class ComplianceWords {

  private static final int BEFORE = 3;

  private final Map<Compliance, Set<String>> words = new EnumMap<>(Compliance.class);
  private final Map<Compliance, Set<String>> phrases = new EnumMap<>(Compliance.class);
  private final Set<String> not;
  private final Set<String> open;
  private final Set<String> ends;
  private final Set<String> courts;

  /** What a stretch of words says became of an order. */
  record Said(Compliance compliance, Span words) {}

  ComplianceWords() {
    WordLists lists = WordLists.read(ComplianceWords.class, "compliance.txt");
    words.put(Compliance.OBEYED, lists.section("obeyed"));
    words.put(Compliance.DEFIED, lists.section("defied"));
    words.put(Compliance.STAYED, lists.section("stayed"));
    words.put(Compliance.APPEALED, lists.section("appealed"));
    phrases.put(Compliance.DEFIED, lists.section("defied-phrase"));
    phrases.put(Compliance.STAYED, lists.section("stayed-phrase"));
    not = lists.section("not");
    open = lists.section("open");
    ends = lists.section("ends-order");
    courts = lists.section("court");
  }

  /** Whether a verb ends an order or holds it up, or says that it stands. */
  boolean ends(String lemma) {
    return ends.contains(lemma);
  }

  /** What a sentence says, in text order. */
  List<Said> in(Sentence sentence) {
    List<String> lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      for (Compliance compliance : words.keySet()) {
        int length = length(lower, i, compliance);
        if (length > 0 && !isCourt(lower, i)) {
          Span span =
              new Span(
                  sentence.tokens().get(i).start(), sentence.tokens().get(i + length - 1).end());
          add(said, compliance, lower.subList(Math.max(0, i - BEFORE), i), span, length > 1);
        }
      }
    }
    return said;
  }

  /** "An appeals court", "the court of appeal": who decides, nothing that was done. */
  private boolean isCourt(List<String> lower, int at) {
    return (at + 1 < lower.size() && courts.contains(lower.get(at + 1)))
        || (at > 1 && lower.get(at - 1).equals("of") && courts.contains(lower.get(at - 2)));
  }

  private int length(List<String> lower, int at, Compliance compliance) {
    for (String phrase : phrases.getOrDefault(compliance, Set.of())) {
      List<String> row = List.of(phrase.split(" ", -1));
      if (at + row.size() <= lower.size() && lower.subList(at, at + row.size()).equals(row)) {
        return row.size();
      }
    }
    return words.get(compliance).contains(lower.get(at)) ? 1 : 0;
  }

  private void add(
      List<Said> said, Compliance compliance, List<String> before, Span span, boolean phrase) {
    boolean denied = before.stream().anyMatch(not::contains);
    boolean undecided = before.stream().anyMatch(open::contains);
    if (denied && !phrase) {
      if (compliance == Compliance.OBEYED) {
        said.add(new Said(Compliance.DEFIED, span));
      }
    } else if (!undecided || phrase) {
      said.add(new Said(compliance, span));
    }
  }
}
