package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import java.util.Optional;
import java.util.Set;

/** Reads who holds somebody: a state for who acts in its name, others for themselves. */
final class HolderReader {

  private final Actors actors;
  private final Tellings tellings;
  private final PlaceStates states;
  private final HeldPlaces houses;
  private final CustodyWords words;
  private final ActorWords nouns;

  HolderReader(
      Actors actors,
      Tellings tellings,
      PlaceStates states,
      HeldPlaces houses,
      CustodyWords words,
      ActorWords nouns) {
    this.actors = actors;
    this.tellings = tellings;
    this.states = states;
    this.houses = houses;
    this.words = words;
    this.nouns = nouns;
  }

  /** Who holds them, by the words of one telling. */
  Optional<String> of(ToldEvent told, Set<String> held) {
    for (Actors.Known known : actors.known(told.document(), told.event())) {
      if (known.participant().filler().role() == EventRole.HOLDER
          && !houses.isHouse(known)
          && !held.contains(known.actor())) {
        Optional<String> holder = acting(known);
        if (holder.isPresent()) {
          return holder;
        }
      }
    }
    return Optional.empty();
  }

  /** A state for who acts in its name; others for themselves. */
  private Optional<String> acting(Actors.Known known) {
    Optional<String> state = actors.stateOf(known.actor());
    if (state.isPresent() && !known.actor().equals(state.get())) {
      boolean leads =
          actors.offices(known.actor()).stream()
              .anyMatch(title -> nouns.is(title, "head-of-state") || title.endsWith("minister"));
      return leads ? state : Optional.of(known.actor());
    }
    if (state.isPresent()) {
      return state;
    }
    if (known.participant().key().isPresent()) {
      return known.participant().key();
    }
    Description description = known.participant().description();
    String words = tellings.text(known.participant().passage());
    Optional<String> in = states.in(words);
    if (in.isPresent()) {
      return in;
    }
    Optional<String> body = tellings.bodyIn(known.participant().passage());
    if (body.filter(actors::knows).isPresent()) {
      return body;
    }
    boolean somebody = !description.pronoun() && !description.head().isEmpty();
    return somebody && !this.words.is(description.head(), "unnamed-holder")
        ? Optional.of(known.actor())
        : Optional.empty();
  }
}
