package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Who is bound by agreements, and on whose side. */
final class DealParties {

  private static final List<EventRole> BOUND =
      List.of(EventRole.PARTY, EventRole.OBLIGED, EventRole.BENEFICIARY);

  private static final Pattern BOTH =
      Pattern.compile(
          "(?:the |each )?(?:both|two|either|each)?(?: of the)? ?(?:sides?|parties|party|governments)?"
              + "|they|each|both");

  private final Actors actors;
  private final Tellings tellings;

  DealParties(Actors actors, Tellings tellings) {
    this.actors = actors;
    this.tellings = tellings;
  }

  /** Whether somebody is only called a side of some deal: "both sides". */
  boolean isBothSides(String actor) {
    return BOTH.matcher(actors.actor(actor).name().toLowerCase(Locale.ROOT)).matches();
  }

  /** "The pact", "both sides undertook": a noun for what was told, or a verb. */
  boolean isDefinite(ToldEvent told) {
    return tellings.isDefinite(told) || told.event().fillers(EventRole.OBLIGED).size() > 0;
  }

  /** Those whom an agreement's tellings and terms bind or serve. */
  Set<String> of(AffairEvent agreement, List<Owed> owed) {
    Set<String> found = new TreeSet<>();
    agreement.involved().stream()
        .filter(each -> BOUND.contains(each.role()))
        .map(Involvement::actor)
        .forEach(found::add);
    for (Owed each : owed) {
      found.addAll(each.obliged());
      found.addAll(each.beneficiary());
    }
    return found;
  }

  /** Those with a name. */
  Set<String> named(Set<String> parties) {
    Set<String> named = new TreeSet<>();
    parties.stream().filter(each -> actors.actor(each).named()).forEach(named::add);
    return named;
  }

  /** The sides: the states that some act for, and those who act for themselves. */
  Set<String> sides(Set<String> parties) {
    Set<String> sides = new HashSet<>();
    parties.forEach(each -> sides.add(actors.stateOf(each).orElse(each)));
    return sides;
  }

  boolean share(List<String> ones, List<String> others) {
    return ones.isEmpty()
        || others.isEmpty()
        || ones.stream().anyMatch(one -> others.stream().anyMatch(other -> isOne(one, other)));
  }

  boolean isOne(String one, String other) {
    return actors.areCompatible(one, other);
  }
}
