package dev.hearsay.app.casefile;

import dev.hearsay.text.Span;
import java.util.List;

/**
 * A document that was searched for.
 *
 * @param snippet words of its text around what was searched for, on one line
 * @param marks where in the snippet it stands
 */
public record SearchHit(DocumentRow document, String snippet, List<Span> marks) {

  public SearchHit {
    marks = List.copyOf(marks);
  }
}
