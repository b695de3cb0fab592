package dev.hearsay.event;

import dev.hearsay.claim.Modality;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * What somebody owes by an agreement, or has to do by an order, as one place of a document tells
 * it.
 *
 * @param obliged who owes it; empty where the text doesn't say
 * @param beneficiary to whom
 * @param through who is to do it at the bidding of those who owe it
 * @param what the words of the deed, without what it hangs on
 * @param deed the word of them that tells what is to be done
 * @param predicate its lemma
 * @param denied whether it is owed that it be not done
 * @param condition the words that tell on what it hangs; "in return" where that was told before
 * @param count how many are owed
 * @param given whether it is what the other terms hang on, told in their condition
 * @param modality promised mostly; actual of what the text says was done by the agreement
 */
public record EventTerm(
    List<RoleFiller> obliged,
    List<RoleFiller> beneficiary,
    List<RoleFiller> through,
    Span what,
    Span deed,
    String predicate,
    boolean denied,
    Optional<Span> condition,
    Optional<Quantity> count,
    boolean given,
    Modality modality) {

  public EventTerm {
    obliged = List.copyOf(obliged);
    beneficiary = List.copyOf(beneficiary);
    through = List.copyOf(through);
    if (!what.contains(deed)) {
      throw new IllegalArgumentException(deed + " lies outside of " + what);
    }
  }
}
