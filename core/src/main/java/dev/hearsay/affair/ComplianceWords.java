package dev.hearsay.affair;

import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.mention.WordLists;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Words that tell what became of an order, from {@code compliance.txt}. */
final class ComplianceWords {

  private static final int BEFORE = 3;

  /** So many words from one the word for an order can stand. */
  private static final int REACH = 14;

  private final List<Phrase> phrases = new ArrayList<>();
  private final Set<String> needsOrder;
  private final Set<String> orders;
  private final Set<String> not;
  private final Set<String> open;
  private final Set<String> ends;
  private final Set<String> courts;

  private record Phrase(String text, List<String> words, Compliance compliance) {}

  /** What a stretch of words says became of an order. */
  record Said(Compliance compliance, Span words) {}

  ComplianceWords() {
    WordLists lists = WordLists.read(ComplianceWords.class, "compliance.txt");
    for (Compliance compliance : Compliance.values()) {
      String section = compliance.label();
      if (compliance != Compliance.UNKNOWN) {
        for (String name : List.of(section, section + "-phrase")) {
          for (String text : lists.section(name)) {
            phrases.add(new Phrase(text, List.of(text.split(" ", -1)), compliance));
          }
        }
      }
    }
    phrases.sort(Comparator.comparingInt(phrase -> -phrase.words().size()));
    needsOrder = lists.section("needs-order");
    orders = lists.section("order");
    not = lists.section("not");
    open = lists.section("open");
    ends = lists.section("ends-order");
    courts = lists.section("court");
  }

  /** Whether a verb ends an order or holds it up, or says that it stands. */
  boolean ends(String lemma) {
    return ends.contains(lemma);
  }

  /** Whether a verb says that an order stands. */
  boolean upholds(String lemma) {
    return Set.of("uphold", "affirm", "confirm").contains(lemma);
  }

  /** What a sentence says, in text order. */
  List<Said> in(Sentence sentence) {
    List<String> lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      Optional<Phrase> phrase = at(lower, i);
      if (phrase.isPresent()) {
        int length = phrase.get().words().size();
        Span span =
            new Span(sentence.tokens().get(i).start(), sentence.tokens().get(i + length - 1).end());
        add(said, phrase.get(), lower.subList(Math.max(0, i - BEFORE), i), span);
        i += length - 1;
      }
    }
    return said;
  }

  /** The longest that stands at a place. */
  private Optional<Phrase> at(List<String> lower, int at) {
    if (isCourt(lower, at)) {
      return Optional.empty();
    }
    return phrases.stream()
        .filter(phrase -> at + phrase.words().size() <= lower.size())
        .filter(phrase -> lower.subList(at, at + phrase.words().size()).equals(phrase.words()))
        .filter(phrase -> !needsOrder.contains(phrase.text()) || isByOrder(lower, at, phrase))
        .findFirst();
  }

  private boolean isByOrder(List<String> lower, int at, Phrase phrase) {
    int end = at + phrase.words().size();
    return IntStream.range(Math.max(0, at - REACH), Math.min(lower.size(), end + REACH))
        .filter(i -> i < at || i >= end)
        .anyMatch(i -> orders.contains(lower.get(i)));
  }

  /** "An appeals court", "the court of appeal": who decides, nothing that was done. */
  private boolean isCourt(List<String> lower, int at) {
    return (at + 1 < lower.size() && courts.contains(lower.get(at + 1)))
        || (at > 1 && lower.get(at - 1).equals("of") && courts.contains(lower.get(at - 2)));
  }

  private void add(List<Said> said, Phrase phrase, List<String> before, Span span) {
    boolean whole = phrase.words().size() > 1;
    boolean denied = before.stream().anyMatch(not::contains);
    boolean undecided = before.stream().anyMatch(open::contains);
    Compliance compliance = phrase.compliance();
    if (compliance == Compliance.DEFIED && whole) {
      said.add(new Said(compliance, span)); // "did not comply": the phrase says all
    } else if (denied) {
      if (compliance == Compliance.OBEYED) {
        said.add(new Said(Compliance.DEFIED, span));
      }
    } else if (!undecided) {
      said.add(new Said(compliance, span));
    }
  }
}
