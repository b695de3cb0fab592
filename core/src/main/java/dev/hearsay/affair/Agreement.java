package dev.hearsay.affair;

import dev.hearsay.provenance.ClaimProvenance;
import java.util.List;
import java.util.Optional;

/**
 * A deal, a promise or an undertaking.
 *
 * @param id that of its event told most
 * @param parties identifiers of the actors bound by it or to whom it binds others
 * @param events identifiers of the events of type agreement that tell it, the most told first
 * @param when it was made
 * @param what the words of the clearest telling
 * @param disputed whether an account says that there is none
 * @param grounds in the order of {@link Ground.Bearing}, then by document and place
 * @param terms in the order in which the first document tells them
 * @param provenance who says that there is one, counted as for claims
 */
public record Agreement(
    String id,
    List<String> parties,
    List<String> events,
    Optional<Period> when,
    String what,
    boolean disputed,
    List<Ground> grounds,
    List<Term> terms,
    ClaimProvenance provenance) {

  public Agreement {
    parties = List.copyOf(parties);
    events = List.copyOf(events);
    grounds = List.copyOf(grounds);
    terms = List.copyOf(terms);
  }
}
