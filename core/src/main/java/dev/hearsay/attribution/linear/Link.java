package dev.hearsay.attribution.linear;

import java.util.List;
import java.util.Optional;

/**
 * A cue with what belongs to it.
 *
 * @param content in text order, at least one; several where the cue splits a quotation
 * @param probability that source and content belong to the cue
 */
public record Link(
    PlacedSpan cue, Optional<PlacedSpan> source, List<PlacedSpan> content, double probability) {

  public Link {
    content = List.copyOf(content);
  }
}
