package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import dev.hearsay.text.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * How two origins of one claim are related.
 *
 * @param evidence the words of both by which it is decided
 */
public record Bond(Relation relation, List<Evidence> evidence) {

  /** Whether they are one. */
  public enum Relation {
    /** They are: counted once. */
    SAME,
    /** They may be: one in the interval's lower end, two in its upper. */
    MAYBE,
    /** They are not. */
    APART
  }

  public Bond {
    evidence = List.copyOf(evidence);
  }

  static Optional<Bond> of(Relation relation, String rule, Origin one, Origin other) {
    return Optional.of(
        new Bond(
            relation,
            List.of(
                new Evidence(one.document(), one.span(), rule),
                new Evidence(other.document(), other.span(), rule))));
  }
}
