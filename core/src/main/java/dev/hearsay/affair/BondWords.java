package dev.hearsay.affair;

import dev.hearsay.mention.WordLists;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Words that say whether who is bound by a deal kept it, from {@code compliance.txt}. */
final class BondWords {

  private static final int BEFORE = 4;

  /** So many words from "kept" the word for a deal can stand. */
  private static final int REACH = 6;

  /** "Its side of the deal". */
  private static final Set<String> SHARES = Set.of("part", "side", "end");

  private final Set<String> bonds;
  private final Set<String> not;
  private final Set<String> open;
  private final List<Phrase> phrases;

  private record Phrase(List<String> words, boolean kept) {}

  /**
   * What a stretch of words says.
   *
   * @param words from the verb to the word for what is kept or broken, whichever is first
   * @param kept whether it was
   * @param passive whether the word for what is kept stands before the verb
   */
  record Said(Span words, boolean kept, boolean passive) {}

  private static final class Standard {
    private static final BondWords INSTANCE = new BondWords();
  }

  /** The lists that ship, read once. */
  static BondWords standard() {
    return Standard.INSTANCE;
  }

  private BondWords() {
    WordLists lists = WordLists.read(BondWords.class, "compliance.txt");
    bonds = lists.section("bond");
    not = lists.section("not");
    open = lists.section("open");
    phrases =
        Stream.of("broken-phrase", "kept-phrase", "broken", "kept")
            .flatMap(
                section ->
                    lists.section(section).stream()
                        .map(
                            row ->
                                new Phrase(
                                    List.of(row.split(" ", -1)), section.startsWith("kept"))))
            .toList();
  }

  /** What a sentence says, in text order. */
  List<Said> in(Sentence sentence) {
    List<String> lower =
        sentence.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
    List<Said> said = new ArrayList<>();
    for (int i = 0; i < lower.size(); i++) {
      Optional<Phrase> phrase = at(lower, i);
      if (phrase.isPresent()) {
        int end = i + phrase.get().words().size();
        said(sentence, lower, i, end, phrase.get().kept()).ifPresent(said::add);
        i = end - 1;
      }
    }
    return said;
  }

  private Optional<Phrase> at(List<String> lower, int at) {
    return phrases.stream()
        .filter(phrase -> at + phrase.words().size() <= lower.size())
        .filter(phrase -> lower.subList(at, at + phrase.words().size()).equals(phrase.words()))
        .findFirst();
  }

  private Optional<Said> said(
      Sentence sentence, List<String> lower, int start, int end, boolean kept) {
    int object = bond(lower, end, Math.min(lower.size(), end + REACH));
    int subject = object < 0 ? bond(lower, Math.max(0, start - REACH), start) : -1;
    if (object < 0 && subject < 0) {
      return Optional.empty();
    }
    int far = subject < 0 ? start - BEFORE : subject - REACH;
    List<String> before = lower.subList(Math.max(0, far), start);
    boolean perfect = start > 1 && lower.subList(start - 2, start).equals(List.of("to", "have"));
    boolean undecided = !perfect && before.stream().anyMatch(open::contains);
    boolean denied = before.stream().anyMatch(not::contains);
    if (undecided || (denied && !kept)) {
      return Optional.empty();
    }
    int first = subject < 0 ? start : subject;
    int last = object < 0 ? end - 1 : object;
    return Optional.of(
        new Said(
            new Span(sentence.tokens().get(first).start(), sentence.tokens().get(last).end()),
            kept && !denied,
            subject >= 0));
  }

  private int bond(List<String> lower, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean share = SHARES.contains(lower.get(i));
      boolean of = i + 1 < lower.size() && lower.get(i + 1).equals("of");
      if (bonds.contains(lower.get(i)) && (!share || of)) {
        return i;
      }
    }
    return -1;
  }
}
