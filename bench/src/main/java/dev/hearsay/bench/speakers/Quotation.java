package dev.hearsay.bench.speakers;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A quotation whose speaker was written down by reading the article.
 *
 * @param textId file name of its text without the ending
 * @param content in text order, never empty
 * @param names every written form of the speaker that is right; empty where the article gives no
 *     speaker
 */
record Quotation(
    String textId, List<Span> content, SourceWords words, SpeakerType type, List<String> names) {

  /** What the words are that name the source. */
  enum SourceWords {
    NAME,
    PRONOUN,
    NOMINAL,
    NONE
  }

  /** What the speaker is. */
  enum SpeakerType {
    PERSON,
    ORGANISATION,
    GROUP,
    DOCUMENT,
    UNKNOWN
  }

  Quotation {
    content = List.copyOf(content);
    names = List.copyOf(names);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation without content in " + textId);
    }
  }

  /** Whether the speaker is the one that was found, or rightly none was. */
  boolean isBy(Optional<String> found) {
    if (found.isEmpty() || names.isEmpty()) {
      return found.isEmpty() && names.isEmpty();
    }
    return names.stream()
        .anyMatch(
            name ->
                type == SpeakerType.PERSON
                    ? SpeakerNames.samePerson(name, found.get())
                    : SpeakerNames.same(name, found.get()));
  }

  /** Whether the last word of the name that was found is right, or rightly none was found. */
  boolean isByLastWord(Optional<String> found) {
    if (found.isEmpty() || names.isEmpty()) {
      return found.isEmpty() && names.isEmpty();
    }
    return names.stream().anyMatch(name -> SpeakerNames.sameLastWord(name, found.get()));
  }

  /** How many code units of the quotation lie inside spans that don't overlap each other. */
  int overlap(List<Span> spans) {
    int shared = 0;
    for (Span mine : content) {
      for (Span other : spans) {
        int start = Math.max(mine.start(), other.start());
        int end = Math.min(mine.end(), other.end());
        shared += Math.max(0, end - start);
      }
    }
    return shared;
  }

  /** The number of code units of the quotation. */
  int length() {
    return content.stream().mapToInt(Span::length).sum();
  }
}
