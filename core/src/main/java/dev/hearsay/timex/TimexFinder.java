package dev.hearsay.timex;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Anchor.Relation;
import dev.hearsay.timex.Period.Grain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the time expressions of a document and resolves them against the day of its publication and
 * each other. Made for English news; in other languages it finds little. Thread-safe, keeps nothing
 * of what it has read.
 */
public final class TimexFinder {

  private final Lexer lexer;
  private final Grammar grammar;
  private final TenseReader tenses;

  private TimexFinder() {
    Holidays holidays = Holidays.load();
    lexer = new Lexer(TimeWords.load(), holidays);
    grammar = new Grammar(holidays);
    tenses = new TenseReader();
  }

  /** A finder with the word lists that ship with the library. */
  public static TimexFinder standard() {
    return new TimexFinder();
  }

  /** An expression that was read, and where. */
  private record Read(int sentence, Lexemes lexemes, Grammar.Found found) {

    Span span() {
      int last = found.match().end() - 1;
      return new Span(lexemes.at(found.begin()).start(), lexemes.at(last).end());
    }

    int firstToken() {
      return lexemes.at(found.begin()).token();
    }

    int lastToken() {
      return lexemes.at(found.match().end() - 1).token();
    }
  }

  /**
   * The time expressions of a document, in text order, none inside another.
   *
   * @param sentences of the document, joined words taken apart
   */
  public List<Timex> find(Document document, List<Sentence> sentences) {
    List<Read> read = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Lexemes lexemes = lexer.read(sentences.get(i).tokens());
      for (Grammar.Found found : grammar.parse(lexemes)) {
        read.add(new Read(i, lexemes, found));
      }
    }
    if (read.isEmpty()) {
      return List.of();
    }
    return resolve(document, sentences, read);
  }

  private List<Timex> resolve(Document document, List<Sentence> sentences, List<Read> read) {
    Optional<LocalDate> published = document.published().map(PublicationTime::date);
    DayMonthOrder order = DayMonthOrder.of(document, sentences);
    Optional<LocalDate> story =
        published.isPresent() ? Optional.empty() : firstFullDate(read, order);
    Narrative narrative = new Narrative(published, story, order);
    List<Place> places = new ArrayList<>(read.size());
    @Nullable Timex before = null;
    for (Read one : read) {
      narrative.enter(one.sentence());
      narrative.setTense(
          tenses.around(
              sentences.get(one.sentence()).tokens(), one.firstToken(), one.lastToken() + 1));
      Resolution resolution = one.found().match().resolve(narrative);
      Timex timex = timex(one, resolution, before);
      places.add(
          new Place(one.sentence(), one.firstToken(), one.lastToken(), timex, resolution.length()));
      narrative.remember(resolution);
      if (resolution.period() != null && timex.type() != Timex.Type.DURATION) {
        before = timex;
      }
    }
    return new EventAnchors(sentences, Ranges.linked(sentences, places)).tied();
  }

  /** The first day or month that the text gives with its year. */
  private static Optional<LocalDate> firstFullDate(List<Read> read, DayMonthOrder order) {
    Narrative alone = new Narrative(Optional.empty(), Optional.empty(), order);
    for (Read one : read) {
      Period period = one.found().match().resolve(alone).period();
      if (period != null && (period.grain() == Grain.DAY || period.grain() == Grain.MONTH)) {
        return Optional.of(period.first());
      }
    }
    return Optional.empty();
  }

  private static Timex timex(Read read, Resolution resolution, @Nullable Timex before) {
    Optional<Anchor> anchor =
        switch (resolution.base()) {
          case NONE -> Optional.empty();
          case PUBLICATION ->
              Optional.of(new Anchor(Anchor.Kind.PUBLICATION, Relation.AROUND, Optional.empty()));
          case REFERENCE ->
              Optional.ofNullable(before)
                  .map(
                      timex ->
                          new Anchor(
                              Anchor.Kind.TIMEX, Relation.AROUND, Optional.of(timex.span())));
        };
    return new Timex(
        read.span(),
        resolution.type(),
        resolution.value(),
        Optional.ofNullable(resolution.modifier()),
        resolution.first(),
        resolution.end(),
        anchor,
        Optional.empty(),
        resolution.notes(),
        read.found().rule().name());
  }
}
