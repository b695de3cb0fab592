package dev.hearsay.event;

import dev.hearsay.claim.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who owes, and to whom, where a sentence doesn't say it of a term itself. */
final class TermSides {

  private TermSides() {}

  /** Its roles; who is ordered owes what is ordered. */
  static List<RoleFiller> owing(Event event) {
    return event.roles().stream()
        .map(
            filler ->
                filler.role() == EventRole.ADDRESSEE
                    ? new RoleFiller(EventRole.OBLIGED, filler.span(), filler.entity())
                    : filler)
        .toList();
  }

  /** Who says what they will do owes it to whom they say it. */
  static List<RoleFiller> given(List<RoleFiller> speakers) {
    List<RoleFiller> roles = new ArrayList<>();
    for (RoleFiller each : speakers) {
      EventRole role = roles.isEmpty() ? EventRole.OBLIGED : EventRole.BENEFICIARY;
      roles.add(new RoleFiller(role, each.span(), each.entity()));
    }
    return roles;
  }

  static List<RoleFiller> sides(Event deal) {
    return deal.roles().stream()
        .map(
            filler ->
                switch (filler.role()) {
                  case OBLIGED, BENEFICIARY, PARTY ->
                      new RoleFiller(EventRole.PARTY, filler.span(), filler.entity());
                  default -> filler;
                })
        .toList();
  }

  /** Who owes what is given in return. */
  static List<RoleFiller> turned(EventTerm term) {
    return Stream.concat(
            term.beneficiary().stream()
                .map(each -> new RoleFiller(EventRole.OBLIGED, each.span(), each.entity())),
            term.obliged().stream()
                .map(each -> new RoleFiller(EventRole.BENEFICIARY, each.span(), each.entity())))
        .toList();
  }

  /** What is given for others: owed itself where the words say so, else only supposed. */
  static EventTerm asGiven(EventTerm term, boolean exchanged) {
    return new EventTerm(
        term.obliged(),
        term.beneficiary(),
        term.through(),
        term.what(),
        term.deed(),
        term.predicate(),
        term.denied(),
        term.condition(),
        term.count(),
        true,
        exchanged ? Modality.PROMISED : Modality.CONDITIONAL);
  }

  /**
   * Where nobody is said to owe it: who owes what was told before; in turn, to whom that is owed.
   */
  static EventTerm bySame(Event deal, EventTerm term, boolean inTurn) {
    EventRole by = inTurn ? EventRole.BENEFICIARY : EventRole.OBLIGED;
    EventRole to = inTurn ? EventRole.OBLIGED : EventRole.BENEFICIARY;
    return new EventTerm(
        deal.fillers(by),
        deal.fillers(to),
        term.through(),
        term.what(),
        term.deed(),
        term.predicate(),
        term.denied(),
        term.condition(),
        term.count(),
        term.given(),
        term.modality());
  }
}
