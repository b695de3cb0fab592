package dev.hearsay.affair;

import dev.hearsay.provenance.ClaimProvenance;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody owes by an agreement.
 *
 * @param id unique in the affair, a hash of its first words: it stays the same while those do
 * @param obliged identifiers of the actors who owe it; empty where nobody is said to
 * @param beneficiary to whom
 * @param through who has to do it in their stead: a minister who is to sign
 * @param what the words of the clearest telling of what is owed
 * @param condition the words that tell on what it hangs; empty where it hangs on nothing
 * @param hangsOn identifier of the term of the same agreement that the condition is
 * @param due how many were owed
 * @param done how many were given
 * @param status by the accounts of those with access of their own, where accounts differ
 * @param disputed whether accounts differ on what is owed or on what became of it
 * @param grounds in the order of {@link Ground.Bearing}, then by document and place
 * @param provenance who says that it was agreed, counted as for claims
 */
public record Term(
    String id,
    List<String> obliged,
    List<String> beneficiary,
    List<String> through,
    String what,
    Optional<Passage> condition,
    Optional<String> hangsOn,
    Optional<Long> due,
    Optional<Long> done,
    Status status,
    boolean disputed,
    List<Ground> grounds,
    ClaimProvenance provenance) {

  /** What became of it. */
  public enum Status {
    /** All that was owed was done. */
    FULFILLED,
    /** Some of it was: one of nine. */
    PARTLY,
    /** Its time has passed, or the other thing was done, and nothing of it was. */
    BROKEN,
    /** The documents don't tell. */
    UNKNOWN;

    /** The name in the JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Term {
    obliged = List.copyOf(obliged);
    beneficiary = List.copyOf(beneficiary);
    through = List.copyOf(through);
    grounds = List.copyOf(grounds);
  }
}
