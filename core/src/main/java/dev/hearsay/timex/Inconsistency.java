package dev.hearsay.timex;

import dev.hearsay.text.Span;
import java.util.Locale;

/**
 * A place where a text contradicts itself about time.
 *
 * @param span the words that don't fit
 * @param begin the words by which the text dates the begin
 * @param end the words by which it dates the end; the same as {@code span} when what is told of
 *     goes on and the day of publication is its end
 * @param explanation why they don't fit, one English sentence
 */
public record Inconsistency(Span span, Kind kind, Span begin, Span end, String explanation) {

  /** What contradicts what. */
  public enum Kind {
    /** A duration does not fit between the dates of its begin and its end. */
    DURATION_AGAINST_DATES;

    /** The kind's name in output. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
