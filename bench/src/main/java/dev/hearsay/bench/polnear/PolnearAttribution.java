package dev.hearsay.bench.polnear;

import dev.hearsay.attribution.linear.Role;
import dev.hearsay.text.Span;
import java.util.List;

/**
 * A source, its cue and its content as the annotators linked them, each a list of spans in text
 * order; source and content may be empty.
 */
public record PolnearAttribution(List<Span> source, List<Span> cue, List<Span> content) {

  public PolnearAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }

  /** The spans of one role. */
  public List<Span> spans(Role role) {
    return switch (role) {
      case SOURCE -> source;
      case CUE -> cue;
      case CONTENT -> content;
    };
  }
}
