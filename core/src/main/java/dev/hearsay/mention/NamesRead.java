package dev.hearsay.mention;

import dev.hearsay.text.Span;
import java.util.List;

/**
 * Names that a model found in a document.
 *
 * @param names in text order, not overlapping
 * @param read the stretches of the text that the model read, in text order: a capital in them that
 *     is in none of the names is, to the model, no name
 */
public record NamesRead(List<EntitySpan> names, List<Span> read) {

  /** What is known where no model was asked. */
  public static final NamesRead NONE = new NamesRead(List.of(), List.of());

  public NamesRead {
    names = List.copyOf(names);
    read = List.copyOf(read);
  }
}
