package dev.hearsay.event;

import dev.hearsay.claim.Modality;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that happens, as one place of a document tells it.
 *
 * @param id unique in its document, "v1" being the first in text order
 * @param trigger the word that tells what happens: "handed" of "handed over", "release"
 * @param also other words that tell it with the trigger: "over", "gave" of "gave the order"
 * @param span the stretch from the first to the last word of trigger and roles
 * @param roles in the order of {@link EventRole}, then of the text
 * @param times that say when it was, in text order
 * @param quantities that count those who take part, in text order
 * @param modality how it stands to the facts
 * @param denied whether the text, or whoever it stands with, says that it was not or is not to be
 * @param attribution identifier of the innermost attribution in whose content it stands
 * @param decidedBy the line of the lexicon that found it
 * @param terms of an agreement, what is owed by it, as far as this place and what goes on about it
 *     tell; of an order, what is to be done
 */
public record Event(
    String id,
    EventType type,
    Span trigger,
    List<Span> also,
    Span span,
    List<RoleFiller> roles,
    List<Timex> times,
    List<Quantity> quantities,
    Modality modality,
    boolean denied,
    Optional<String> attribution,
    String decidedBy,
    List<EventTerm> terms) {

  public Event {
    also = List.copyOf(also);
    roles = List.copyOf(roles);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    terms = List.copyOf(terms);
    if (!span.contains(trigger)) {
      throw new IllegalArgumentException(id + ": " + trigger + " lies outside of " + span);
    }
  }

  /** One without terms. */
  public Event(
      String id,
      EventType type,
      Span trigger,
      List<Span> also,
      Span span,
      List<RoleFiller> roles,
      List<Timex> times,
      List<Quantity> quantities,
      Modality modality,
      boolean denied,
      Optional<String> attribution,
      String decidedBy) {
    this(
        id,
        type,
        trigger,
        also,
        span,
        roles,
        times,
        quantities,
        modality,
        denied,
        attribution,
        decidedBy,
        List.of());
  }

  /** The same with another identifier. */
  Event withId(String other) {
    return new Event(
        other,
        type,
        trigger,
        also,
        span,
        roles,
        times,
        quantities,
        modality,
        denied,
        attribution,
        decidedBy,
        terms);
  }

  /** The same with further terms. */
  Event withTerms(List<EventTerm> further) {
    return new Event(
        id,
        type,
        trigger,
        also,
        span,
        roles,
        times,
        quantities,
        modality,
        denied,
        attribution,
        decidedBy,
        Stream.concat(terms.stream(), further.stream())
            .sorted(Comparator.comparing(EventTerm::what))
            .toList());
  }

  /** Those that fill a role, in text order. */
  public List<RoleFiller> fillers(EventRole role) {
    return roles.stream().filter(filler -> filler.role() == role).toList();
  }
}
