package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Who is bound by agreements, and on whose side. */
final class DealParties {

  private static final List<EventRole> BOUND =
      List.of(EventRole.PARTY, EventRole.OBLIGED, EventRole.BENEFICIARY);

  private final Actors actors;

  DealParties(Actors actors) {
    this.actors = actors;
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
