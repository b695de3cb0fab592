package dev.hearsay.affair;

import dev.hearsay.event.EventTerm;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A term as one place of a document tells it.
 *
 * @param agreement the affair's event that binds somebody to it
 * @param told where that stands
 * @param obliged identifiers of the actors who owe it
 * @param beneficiary of those to whom
 * @param through of those who have to do it
 * @param instalments in how many parts a sum is to be paid
 */
record Owed(
    AffairEvent agreement,
    ToldEvent told,
    EventTerm term,
    Deed deed,
    List<String> obliged,
    List<String> beneficiary,
    List<String> through,
    Optional<Long> instalments) {

  private static final Set<String> DEALS =
      Set.of(
          "deal",
          "agreement",
          "accord",
          "pact",
          "truce",
          "ceasefire",
          "treaty",
          "arrangement",
          "bargain",
          "settlement",
          "compromise",
          "term",
          "plan",
          "proposal",
          "offer");

  Owed {
    obliged = List.copyOf(obliged);
    beneficiary = List.copyOf(beneficiary);
    through = List.copyOf(through);
  }

  /** "Agreed to the deal": what was told of before, and no deed. */
  boolean isDeal() {
    return DEALS.contains(term.predicate());
  }

  DocumentId document() {
    return told.document();
  }

  Passage words() {
    return deed.words();
  }
}
