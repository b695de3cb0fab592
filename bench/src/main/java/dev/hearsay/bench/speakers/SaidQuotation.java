package dev.hearsay.bench.speakers;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What a system found to be said, and by whom.
 *
 * @param content in text order
 * @param speaker the name it gives the speaker; none where it gives none
 */
public record SaidQuotation(List<Span> content, Optional<String> speaker) {

  public SaidQuotation {
    content = List.copyOf(content);
  }
}
