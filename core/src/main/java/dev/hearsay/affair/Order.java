package dev.hearsay.affair;

import dev.hearsay.provenance.ClaimProvenance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a court or another authority ordered, and what followed.
 *
 * @param id that of its event
 * @param authority identifiers of the actors who ordered it
 * @param addressee of those who were to obey
 * @param subject of those whom it is about
 * @param when it was given
 * @param what the words of the clearest telling
 * @param followed what became of it, each kind once, the last to happen last; {@link
 *     Compliance#UNKNOWN} alone where the documents don't tell
 * @param disputed whether accounts differ on what followed
 * @param grounds in the order of {@link Ground.Bearing}, then by document and place
 * @param provenance who says that it was ordered, counted as for claims
 */
public record Order(
    String id,
    List<String> authority,
    List<String> addressee,
    List<String> subject,
    Optional<Period> when,
    String what,
    List<Compliance> followed,
    boolean disputed,
    List<Ground> grounds,
    ClaimProvenance provenance) {

  /** What became of an order. */
  public enum Compliance {
    OBEYED,
    DEFIED,
    STAYED,
    APPEALED,
    UNKNOWN;

    /** The name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Order {
    authority = List.copyOf(authority);
    addressee = List.copyOf(addressee);
    subject = List.copyOf(subject);
    followed = List.copyOf(followed);
    grounds = List.copyOf(grounds);
    if (followed.isEmpty()) {
      throw new IllegalArgumentException(id + ": unknown is an answer too");
    }
  }
}
