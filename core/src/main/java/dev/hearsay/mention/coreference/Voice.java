package dev.hearsay.mention.coreference;

import dev.hearsay.mention.Referent;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words that someone is said to have said: "I" in them is who says it.
 *
 * @param source the words that name who
 * @param content what is said
 */
public record Voice(List<Span> source, List<Span> content, Optional<Referent> speaker) {

  public Voice {
    source = List.copyOf(source);
    content = List.copyOf(content);
  }

  boolean isFrom(Span span) {
    return source.stream().anyMatch(words -> words.contains(span));
  }
}
