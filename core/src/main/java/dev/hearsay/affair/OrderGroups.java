package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import dev.hearsay.mention.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which events of an affair are one order: of one authority, at one time, about the same. */
final class OrderGroups {

  private static final int FAMILY = 5;

  /** So much further away is an order that is told by another word. */
  private static final int OTHER_WORD = 4;

  private final Actors actors;
  private final DeedLikeness likeness;
  private final List<AffairEvent> orders;
  private final Map<String, List<Deed>> deeds;
  private final Map<String, String> above = new HashMap<>();

  /**
   * @param deeds by identifier of the event, what is to be done
   */
  OrderGroups(
      Actors actors,
      DeedLikeness likeness,
      List<AffairEvent> orders,
      Map<String, List<Deed>> deeds) {
    this.actors = actors;
    this.likeness = likeness;
    this.orders = orders;
    this.deeds = deeds;
  }

  /** The events of each order, that told most first; the orders by their first event. */
  List<List<AffairEvent>> find() {
    List<AffairEvent> telling = orders.stream().filter(order -> !isEmpty(order)).toList();
    for (int i = 0; i < telling.size(); i++) {
      for (int j = i + 1; j < telling.size(); j++) {
        if (isOne(telling.get(i), telling.get(j))) {
          join(telling.get(i).id(), telling.get(j).id());
        }
      }
    }
    orders.stream()
        .filter(this::isEmpty)
        .forEach(empty -> nearest(empty, telling).ifPresent(id -> join(empty.id(), id)));
    Map<String, List<AffairEvent>> groups = new LinkedHashMap<>();
    orders.forEach(
        order -> groups.computeIfAbsent(top(order.id()), none -> new ArrayList<>()).add(order));
    return groups.values().stream()
        .filter(group -> group.stream().anyMatch(order -> !isEmpty(order)))
        .map(
            group ->
                group.stream()
                    .sorted(
                        Comparator.comparing(this::isEmpty)
                            .thenComparing(order -> -order.told().size())
                            .thenComparing(AffairEvent::id))
                    .toList())
        .toList();
  }

  /** "The order": no more is said of it. */
  private boolean isEmpty(AffairEvent order) {
    boolean about = !in(order, EventRole.SUBJECT).isEmpty() || !deeds(order).isEmpty();
    return in(order, EventRole.AUTHORITY).isEmpty() || (named(order).isEmpty() && !about);
  }

  /** A state, and somebody of whom no other state is known: who proclaims it does so for it. */
  private boolean isOffice(Set<String> ones, Set<String> others) {
    return (isState(ones) && areHeads(others, ones)) || (isState(others) && areHeads(ones, others));
  }

  private boolean isState(Set<String> authorities) {
    return !authorities.isEmpty()
        && authorities.stream()
            .allMatch(id -> actors.type(id).equals(Optional.of(Entity.Type.PLACE)));
  }

  private boolean areHeads(Set<String> authorities, Set<String> states) {
    return !authorities.isEmpty()
        && authorities.stream()
            .allMatch(
                id ->
                    actors.type(id).equals(Optional.of(Entity.Type.PERSON))
                        && actors.stateOf(id).map(states::contains).orElse(true));
  }

  /** The authorities that are known by name. */
  private Set<String> named(AffairEvent order) {
    return in(order, EventRole.AUTHORITY).stream()
        .filter(each -> actors.actor(each).named())
        .collect(Collectors.toSet());
  }

  private List<Deed> deeds(AffairEvent order) {
    return deeds.getOrDefault(order.id(), List.of());
  }

  static Set<String> in(AffairEvent order, EventRole role) {
    return order.involved().stream()
        .filter(each -> each.role() == role)
        .map(Involvement::actor)
        .collect(Collectors.toSet());
  }

  private boolean isOne(AffairEvent one, AffairEvent other) {
    Optional<Period> first = one.when();
    Optional<Period> second = other.when();
    boolean sameDay = first.isPresent() && second.isPresent() && first.get().overlaps(second.get());
    boolean otherDay = first.isPresent() && second.isPresent() && !sameDay;
    Set<String> ones = named(one);
    Set<String> others = named(other);
    boolean sameAuthority = meet(ones, others);
    if (!otherDay && family(one).equals(family(other)) && isOffice(ones, others)) {
      return true;
    }
    if (otherDay || (!sameAuthority && !ones.isEmpty() && !others.isEmpty())) {
      return false;
    }
    boolean open = ones.isEmpty() || others.isEmpty(); // "a judge" can be any
    boolean sameDeed =
        deeds(one).stream()
            .anyMatch(deed -> likeness.ofAny(deeds(other), deed) >= DeedLikeness.ENOUGH);
    boolean sameSubject = meet(about(one), about(other));
    return sameDeed
        ? sameAuthority || open
        : (sameAuthority && (sameDay || sameSubject)) || (open && sameDay && sameSubject);
  }

  private static Set<String> about(AffairEvent order) {
    return order.involved().stream()
        .filter(each -> each.role() == EventRole.ADDRESSEE || each.role() == EventRole.SUBJECT)
        .map(Involvement::actor)
        .collect(Collectors.toSet());
  }

  private boolean meet(Set<String> ones, Set<String> others) {
    return ones.stream()
        .anyMatch(one -> others.stream().anyMatch(other -> actors.areCompatible(one, other)));
  }

  /**
   * The order told nearest in the same document, before it rather than behind it; where none is,
   * one by the same authority, or the only one told by such a word.
   */
  private Optional<String> nearest(AffairEvent empty, List<AffairEvent> telling) {
    Map<String, Integer> far = new HashMap<>();
    for (AffairEvent other : telling) {
      int factor = family(empty).equals(family(other)) ? 1 : OTHER_WORD;
      for (ToldEvent first : empty.told()) {
        for (ToldEvent second : other.told()) {
          if (first.document().equals(second.document())) {
            int distance = first.event().trigger().start() - second.event().trigger().start();
            far.merge(other.id(), factor * (distance >= 0 ? distance : -2 * distance), Math::min);
          }
        }
      }
    }
    Set<String> involved =
        empty.involved().stream().map(Involvement::actor).collect(Collectors.toSet());
    return far.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .or(() -> ids(telling.stream().filter(order -> meet(named(order), involved)).toList()))
        .or(() -> ids(telling.stream().filter(o -> family(o).equals(family(empty))).toList()));
  }

  /** The one that they all are; empty where they are two. */
  private Optional<String> ids(List<AffairEvent> orders) {
    return orders.stream().map(order -> top(order.id())).distinct().count() == 1
        ? Optional.of(orders.get(0).id())
        : Optional.empty();
  }

  /** The begin of the word that tells it: "proclaimed" and "proclamation" are of one. */
  private static String family(AffairEvent order) {
    String word = order.told().get(0).event().decidedBy().replaceFirst(".*/", "");
    return word.substring(0, Math.min(FAMILY, word.length()));
  }

  private void join(String one, String other) {
    String first = top(one);
    String second = top(other);
    if (!first.equals(second)) {
      above.put(first, second);
    }
  }

  private String top(String id) {
    String top = id;
    while (above.containsKey(top)) {
      top = above.get(top);
    }
    return top;
  }
}
