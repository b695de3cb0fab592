package dev.hearsay.affair;

import dev.hearsay.event.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who owes a term of which no telling says it, as of "the hostages would be freed": whoever of the
 * deal's parties did it or holds those who are to be let go, or else the one who isn't served.
 */
final class Debtors {

  private final Actors actors;
  private final DealParties sides;

  /** By whom it is done to, who of those told of holds them, with how often it is told. */
  private final Map<String, Map<String, Integer>> holders = new HashMap<>();

  /** Who owes a term and to whom. */
  record Sides(List<String> obliged, List<String> beneficiary) {

    Sides {
      obliged = List.copyOf(obliged);
      beneficiary = List.copyOf(beneficiary);
    }
  }

  Debtors(Actors actors, Tellings tellings, ToldDeeds told) {
    this.actors = actors;
    sides = new DealParties(actors, tellings);
    for (Deed deed : told.all()) {
      boolean holds = deed.type().filter(type -> type == EventType.CUSTODY).isPresent();
      if (holds && !deed.denied()) {
        for (String held : deed.sufferers()) {
          Map<String, Integer> of = holders.computeIfAbsent(held, none -> new HashMap<>());
          deed.doers().forEach(holder -> of.merge(holder, 1, Integer::sum));
        }
      }
    }
  }

  /**
   * Both sides of a term.
   *
   * @param obliged as its tellings say
   * @param beneficiary as they say
   * @param parties of the deal
   */
  Sides of(
      List<Owed> owed,
      List<String> obliged,
      List<String> beneficiary,
      List<String> parties,
      Outcome outcome) {
    List<String> owes = obliged;
    List<String> named = parties.stream().filter(party -> !sides.isBothSides(party)).toList();
    if (owes.isEmpty()) {
      owes =
          partyOf(holders(owed), named)
              .or(() -> partyOf(doers(outcome), named))
              .or(() -> other(named, beneficiary))
              .map(List::of)
              .orElse(List.of());
    }
    List<String> debtors = owes;
    List<String> served =
        beneficiary.stream()
            .filter(each -> debtors.stream().noneMatch(other -> sides.isOne(each, other)))
            .toList();
    if (served.isEmpty() && !owes.isEmpty()) {
      served = other(named, owes).map(List::of).orElse(List.of());
    }
    return new Sides(owes, served);
  }

  private Map<String, Integer> holders(List<Owed> owed) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (Owed each : owed) {
      boolean lets =
          each.deed()
              .type()
              .filter(type -> type == EventType.RELEASE || type == EventType.TRANSFER)
              .isPresent();
      if (lets) {
        for (String held : each.deed().sufferers()) {
          around(held)
              .forEach(
                  one ->
                      holders
                          .getOrDefault(one, Map.of())
                          .forEach((holder, often) -> found.merge(holder, often, Integer::sum)));
        }
      }
    }
    return found;
  }

  private Set<String> around(String held) {
    Set<String> around = new HashSet<>(actors.members(held));
    around.add(held);
    actors.wholeOf(held).ifPresent(around::add);
    return around;
  }

  private static Map<String, Integer> doers(Outcome outcome) {
    Map<String, Integer> found = new LinkedHashMap<>();
    List<Deed> all = new ArrayList<>(outcome.following());
    all.addAll(outcome.against());
    all.forEach(deed -> deed.doers().forEach(doer -> found.merge(doer, 1, Integer::sum)));
    return found;
  }

  /** The party that most of those told of are or act for. */
  private Optional<String> partyOf(Map<String, Integer> told, List<String> parties) {
    Map<String, Integer> votes = new LinkedHashMap<>();
    for (String party : parties) {
      told.forEach(
          (actor, often) -> {
            if (sides.isOne(party, actor)) {
              votes.merge(party, often, Integer::sum);
            }
          });
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** The one party on the other side; empty where more than one is. */
  private Optional<String> other(List<String> parties, List<String> known) {
    if (known.isEmpty()) {
      return Optional.empty();
    }
    List<String> others =
        parties.stream()
            .filter(each -> known.stream().noneMatch(one -> sides.isOne(each, one)))
            .toList();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }
}
