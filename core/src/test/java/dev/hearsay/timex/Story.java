package dev.hearsay.timex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.Block;
import dev.hearsay.text.DamageDetector;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.JoinedTokens;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An invented article of 23 July 2025, a Wednesday, and the times in it. */
final class Story {

  private static final TimexFinder FINDER = TimexFinder.standard();
  private static final InconsistencyFinder CHECKER = InconsistencyFinder.standard();

  private final String text;
  private Optional<LocalDate> published = Optional.of(LocalDate.of(2025, 7, 23));
  private Optional<String> language = Optional.of("en");
  private String uri = "story.txt";

  private Story(String text) {
    this.text = text;
  }

  /** Paragraphs are lines. */
  static Story of(String text) {
    return new Story(text);
  }

  Story published(String date) {
    published = Optional.of(LocalDate.parse(date));
    return this;
  }

  Story undated() {
    published = Optional.empty();
    return this;
  }

  Story language(String tag) {
    language = Optional.of(tag);
    return this;
  }

  Story at(String address) {
    uri = address;
    return this;
  }

  Document document() {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      if (!text.substring(start, end).isBlank()) {
        blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      }
      start = end + 1;
    }
    return new Document(
        DocumentId.of(uri, text),
        uri,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        published.map(PublicationTime::of),
        Optional.empty(),
        language,
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        blocks,
        List.of());
  }

  /** Joined words taken apart, as the analyzer does. */
  private List<Sentence> sentences(Document document) {
    List<Sentence> sentences = SentenceSplitter.split(text, document.blocks());
    return JoinedTokens.takenApart(text, sentences, DamageDetector.find(document, sentences));
  }

  List<Timex> times() {
    Document document = document();
    return FINDER.find(document, sentences(document));
  }

  List<Inconsistency> inconsistencies() {
    Document document = document();
    List<Sentence> sentences = sentences(document);
    return CHECKER.find(document, sentences, FINDER.find(document, sentences));
  }

  /** The only time of the story. */
  Timex only() {
    List<Timex> times = times();
    assertEquals(1, times.size(), () -> text + " → " + times);
    return times.get(0);
  }

  /** The time with these words. */
  Timex time(String words) {
    return times().stream()
        .filter(timex -> timex.span().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not among " + times()));
  }

  /** Every time as "words = value", in order. */
  void has(String... expected) {
    assertEquals(
        List.of(expected),
        times().stream().map(timex -> timex.span().of(text) + " = " + timex.value()).toList());
  }
}
