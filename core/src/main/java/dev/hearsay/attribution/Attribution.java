package dev.hearsay.attribution;

import dev.hearsay.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A source says, by a cue, some content (PARC 3.0, PolNeAR). Each of the three is a list of spans
 * in text order, because a cue may split a quotation: "I won," she said, "twice" is one
 * attribution.
 *
 * @param id unique in its document, "a1" being the first in text order
 * @param source may be empty ("It was reported that …")
 * @param cue the words that attribute; empty only where quotation marks alone do
 * @param content never empty
 * @param speaker identifier of the entity that the source resolves to
 * @param inside identifier of the attribution whose content encloses this one
 * @param via outlets or documents through which the text says it knows, nearest first
 * @param confidence estimated probability, from 0 to 1, that source, cue and content are right
 * @param decidedBy the model or rule that found it
 */
public record Attribution(
    String id,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    Act act,
    Hedge hedge,
    Optional<String> speaker,
    Optional<String> inside,
    List<Via> via,
    double confidence,
    String decidedBy) {

  /** Whether the content is quoted. */
  public enum Kind {
    /** All of the content stands between quotation marks. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED;

    /** The kind's name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException(id + ": an attribution has content");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(id + ": confidence " + confidence);
    }
  }
}
