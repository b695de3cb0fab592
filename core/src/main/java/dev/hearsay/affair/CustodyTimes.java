package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When somebody was caught, moved or let go, by the times in a telling and beside it. */
final class CustodyTimes {

  private static final Pattern JUST_THEN = Pattern.compile(",? when (?:[\\p{L}’'-]+\\s+){1,6}$");

  private static final Pattern ARRIVED =
      Pattern.compile(
          "\\bwhere (?:\\p{L}+ ){1,3}(?:arrived|landed|docked|berthed|anchored)\\s+(?:on |early on |late on |in )?");

  private final Tellings tellings;
  private final CustodyWords words;

  CustodyTimes(Tellings tellings, CustodyWords words) {
    this.tellings = tellings;
    this.words = words;
  }

  /** Whether a time says until when it lasted. */
  boolean isUntil(ToldEvent told, Timex timex) {
    return words.is(tellings.wordBefore(told.document(), timex.span()), "until");
  }

  /** When it began or was so: not until when. */
  Optional<Period> when(ToldEvent told) {
    if (told.event().type() == EventType.CUSTODY
        && told.event().times().stream().anyMatch(timex -> isUntil(told, timex))) {
      return EventPeriod.of(
          told.event().times().stream().filter(timex -> !isUntil(told, timex)).toList());
    }
    Optional<Period> own = tellings.when(told);
    if (own.isPresent()) {
      return own;
    }
    Optional<Period> just = justThen(told);
    return just.isEmpty() && told.event().type() == EventType.TRANSFER ? arrived(told) : just;
  }

  /** "Until 23 December, when they were moved to a convent". */
  private Optional<Period> justThen(ToldEvent told) {
    Optional<Sentence> sentence = tellings.sentence(told);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    Analysis analysis = tellings.analysis(told.document());
    int from = sentence.get().span().start();
    int end = Math.max(from, told.event().trigger().start());
    Matcher matcher = JUST_THEN.matcher(new Span(from, end).of(analysis.document().text()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int at = from + matcher.start();
    return EventPeriod.of(
        analysis.times().stream().filter(timex -> timex.span().end() == at).toList());
  }

  /** "Was escorted to Port Selim, where she arrived on 5 March". */
  private Optional<Period> arrived(ToldEvent told) {
    Optional<Sentence> sentence = tellings.sentence(told);
    if (sentence.isEmpty()) {
      return Optional.empty();
    }
    int from = told.event().trigger().end();
    int end = Math.max(from, sentence.get().span().end());
    Analysis analysis = tellings.analysis(told.document());
    Matcher matcher = ARRIVED.matcher(new Span(from, end).of(analysis.document().text()));
    if (!matcher.find()) {
      return Optional.empty();
    }
    int at = from + matcher.end();
    return EventPeriod.of(
        analysis.times().stream().filter(timex -> timex.span().start() == at).toList());
  }
}
