package dev.hearsay.reuse;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a passage of matches: from letters back to words of the text as it stands. */
final class PassageBuilder {

  private final NormalizedText first;
  private final NormalizedText second;

  PassageBuilder(NormalizedText first, NormalizedText second) {
    this.first = first;
    this.second = second;
  }

  /**
   * The passage, unless no whole word is the same.
   *
   * @param matches ascending in both texts, not overlapping
   */
  Optional<SharedPassage> build(List<Match> matches) {
    List<Match> whole = matches.stream().map(this::wholeWords).flatMap(Optional::stream).toList();
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    WordDifference difference = new WordDifference(first, second);
    Match previous = whole.get(0);
    int begin = first.wordOf(previous.first());
    int otherBegin = second.wordOf(previous.second());
    difference.addSame(words(previous));
    for (Match match : whole.subList(1, whole.size())) {
      difference.compare(
          first.wordOf(previous.firstEnd()),
          first.wordOf(match.first()),
          second.wordOf(previous.secondEnd()),
          second.wordOf(match.second()));
      difference.addSame(words(match));
      previous = match;
    }
    Span span = span(first, begin, first.wordOf(previous.firstEnd()));
    Span otherSpan = span(second, otherBegin, second.wordOf(previous.secondEnd()));
    List<Edit> edits = new ArrayList<>();
    for (WordDifference.Replaced replaced : difference.replaced()) {
      edits.add(
          new Edit(
              span(first, replaced.first(), replaced.firstEnd()),
              span(second, replaced.second(), replaced.secondEnd())));
    }
    return Optional.of(new SharedPassage(span, otherSpan, difference.same(), edits));
  }

  private int words(Match match) {
    return first.wordOf(match.firstEnd()) - first.wordOf(match.first());
  }

  /** The part of a match that begins and ends between words in both texts. */
  private Optional<Match> wholeWords(Match match) {
    int head = 0;
    while (head < match.length() && !isBoundary(match, head)) {
      head++;
    }
    int length = match.length();
    while (length > head && !isBoundary(match, length)) {
      length--;
    }
    return length == head
        ? Optional.empty()
        : Optional.of(match.trimmed(head, match.length() - length));
  }

  private boolean isBoundary(Match match, int letter) {
    return first.isBoundary(match.first() + letter) && second.isBoundary(match.second() + letter);
  }

  /** No words are an empty span behind the word before. */
  private static Span span(NormalizedText text, int word, int end) {
    if (word == end) {
      int at = text.span(word - 1).end();
      return new Span(at, at);
    }
    return new Span(text.span(word).start(), text.span(end - 1).end());
  }
}
