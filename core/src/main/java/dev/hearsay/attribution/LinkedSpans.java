package dev.hearsay.attribution;

import dev.hearsay.text.Span;
import java.util.List;

/**
 * The words of one attribution, found and linked, before anything is said about what they mean.
 *
 * @param source in text order, may be empty
 * @param cue in text order; empty only where quotation marks alone attribute
 * @param content in text order, never empty
 * @param confidence estimated probability, from 0 to 1, that the three are right
 * @param decidedBy the model or rule that found them
 */
public record LinkedSpans(
    List<Span> source, List<Span> cue, List<Span> content, double confidence, String decidedBy) {

  public LinkedSpans {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution has content");
    }
  }
}
