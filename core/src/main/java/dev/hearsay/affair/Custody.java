package dev.hearsay.affair;

import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of time for which somebody, or something, was held in one place by one holder.
 *
 * @param id a hash of its first words
 * @param held identifier of the actor
 * @param count how many were held, as most accounts say that are not taken back
 * @param holder identifier of who held them; empty where nobody is said to
 * @param inferred whether no text says so of this stretch outright: who runs the place, or held
 *     them before
 * @param accounts where accounts differ on who held them, each holder with who says so; else empty
 * @param place identifier of the actor, or words, that say where
 * @param from when it began; empty where nobody says
 * @param to when it ended; empty where nobody says, or where it lasts
 * @param lasts whether it is said to last still
 * @param ground the words that say on what ground
 * @param events identifiers of the events that tell it, its begin and its end
 * @param grounds in the order of {@link Ground.Bearing}, then by document and place
 * @param provenance who says so, counted as for claims
 */
public record Custody(
    String id,
    String held,
    Optional<Long> count,
    Optional<String> holder,
    boolean inferred,
    List<Account> accounts,
    Optional<String> place,
    Optional<Period> from,
    Optional<Period> to,
    boolean lasts,
    Optional<Passage> ground,
    List<String> events,
    List<Ground> grounds,
    ClaimProvenance provenance) {

  /**
   * Who held them, by one account.
   *
   * @param holder identifier of the actor; empty where the account says that nobody did, or only
   *     who didn't
   * @param not identifier of who didn't, by this account; empty where it names a holder
   * @param speakers names of those who say so, outlets where they say it themselves
   * @param documents that have it, in their order
   */
  public record Account(
      Optional<String> holder,
      Optional<String> not,
      List<String> speakers,
      List<DocumentId> documents) {

    public Account {
      speakers = List.copyOf(speakers);
      documents = List.copyOf(documents);
    }
  }

  /** The same with a holder that other stretches tell. */
  Custody heldBy(String other) {
    return new Custody(
        id,
        held,
        count,
        Optional.of(other),
        true,
        accounts,
        place,
        from,
        to,
        lasts,
        ground,
        events,
        grounds,
        provenance);
  }

  public Custody {
    accounts = List.copyOf(accounts);
    events = List.copyOf(events);
    grounds = List.copyOf(grounds);
  }
}
