package dev.hearsay.affair;

import dev.hearsay.event.EventRole;
import dev.hearsay.mention.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
  private final Set<String> ending;
  private final Map<String, String> above = new HashMap<>();

  /**
   * @param deeds by identifier of the event, what is to be done
   * @param ending identifiers of the events that only end another or hold it up
   */
  OrderGroups(
      Actors actors,
      DeedLikeness likeness,
      List<AffairEvent> orders,
      Map<String, List<Deed>> deeds,
      Set<String> ending) {
    this.actors = actors;
    this.likeness = likeness;
    this.orders = orders;
    this.deeds = deeds;
    this.ending = Set.copyOf(ending);
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
    List<AffairEvent> plain = telling.stream().filter(order -> !ends(order)).toList();
    plain.stream()
        .filter(this::refers)
        .forEach(order -> sameAuthority(order, plain).ifPresent(id -> join(order.id(), id)));
    plain.stream()
        .filter(this::isVague)
        .forEach(vague -> alike(vague, plain).ifPresent(id -> join(vague.id(), id)));
    orders.stream()
        .filter(this::isEmpty)
        .filter(order -> !ends(order))
        .forEach(empty -> nearest(empty, plain).ifPresent(id -> join(empty.id(), id)));
    joinEnds(telling.stream().filter(this::ends).toList(), plain);
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
    if (in(order, EventRole.AUTHORITY).isEmpty()) {
      boolean verb = order.told().stream().anyMatch(OrderGroups::isVerb);
      return !verb || deeds(order).isEmpty() || about(order).isEmpty(); // "was ordered to leave"
    }
    return named(order).isEmpty() && !about && !ending.contains(order.id());
  }

  /** "A judge's order": by somebody without a name. */
  private boolean isVague(AffairEvent order) {
    return named(order).isEmpty() && order.told().stream().noneMatch(OrderGroups::isVerb);
  }

  /** "Judge Moll's order": told elsewhere. */
  private boolean refers(AffairEvent order) {
    return deeds(order).isEmpty()
        && about(order).isEmpty()
        && order.told().stream().noneMatch(OrderGroups::isVerb);
  }

  /** The one order of the same authority of which more is told. */
  private Optional<String> sameAuthority(AffairEvent order, List<AffairEvent> plain) {
    return ids(
        plain.stream()
            .filter(other -> !refers(other) && meet(named(order), named(other)))
            .filter(other -> !isOfOther(order, other))
            .toList());
  }

  /** The one order told by such a word, by somebody who has a name. */
  private Optional<String> alike(AffairEvent vague, List<AffairEvent> plain) {
    return ids(
        plain.stream()
            .filter(order -> !named(order).isEmpty() && family(order).equals(family(vague)))
            .filter(order -> !isOfOther(vague, order))
            .toList());
  }

  /** Joins what ends one order on one day, by one authority, in one manner. */
  private void joinEnds(List<AffairEvent> ends, List<AffairEvent> plain) {
    for (int i = 0; i < ends.size(); i++) {
      for (int j = i + 1; j < ends.size(); j++) {
        AffairEvent one = ends.get(i);
        AffairEvent other = ends.get(j);
        Optional<String> ended = ended(one, plain).map(this::top);
        boolean same = ended.isPresent() && ended.equals(ended(other, plain).map(this::top));
        if (same && manner(one) == manner(other) && !isOfOther(one, other, true)) {
          join(one.id(), other.id());
        }
      }
    }
  }

  private enum Manner {
    HOLDS,
    UPHOLDS,
    ENDS
  }

  private static Manner manner(AffairEvent end) {
    String words = end.told().get(0).event().decidedBy().replaceFirst(".*/", "");
    return switch (words.replaceFirst("-.*", "")) {
      case "stay", "suspend", "put", "grant", "obtain", "win", "secure", "freeze" -> Manner.HOLDS;
      case "uphold", "affirm", "confirm" -> Manner.UPHOLDS;
      default -> Manner.ENDS;
    };
  }

  private Optional<String> ended(AffairEvent end, List<AffairEvent> plain) {
    return nearest(end, plain.stream().filter(order -> !isLater(order, end)).toList());
  }

  /** "Ordered", not "order": the word isn't its own base form. */
  private static boolean isVerb(ToldEvent told) {
    String lemma = told.event().decidedBy().replaceFirst(".*/([a-z]+).*", "$1");
    int length = told.event().trigger().length();
    return length > lemma.length() + 1 || (length == lemma.length() + 1 && lemma.endsWith("e"));
  }

  /**
   * Those that end an order or hold it up, by the first event of that order's group.
   *
   * @param groups as found
   */
  Map<String, List<AffairEvent>> ends(List<List<AffairEvent>> groups) {
    List<AffairEvent> plain =
        groups.stream().flatMap(List::stream).filter(order -> !ends(order)).toList();
    Map<String, String> first = new HashMap<>();
    groups.forEach(group -> group.forEach(order -> first.put(order.id(), group.get(0).id())));
    Map<String, List<AffairEvent>> ends = new HashMap<>();
    for (AffairEvent order : orders) {
      if (ends(order)) {
        ended(order, plain)
            .map(first::get)
            .ifPresent(id -> ends.computeIfAbsent(id, none -> new ArrayList<>()).add(order));
      }
    }
    return ends;
  }

  private boolean ends(AffairEvent order) {
    return ending.contains(order.id());
  }

  private static boolean isLater(AffairEvent order, AffairEvent than) {
    return order.when().isPresent()
        && than.when().isPresent()
        && order.when().get().first().isAfter(than.when().get().last());
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
    if (ends(one) != ends(other)) {
      return false;
    }
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
    double enough = sameAuthority ? DeedLikeness.LIKELY : DeedLikeness.ENOUGH;
    boolean sameDeed =
        deeds(one).stream().anyMatch(deed -> likeness.ofAny(deeds(other), deed) >= enough);
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
        .anyMatch(
            one ->
                others.stream()
                    .anyMatch(other -> actors.areCompatible(one, other) || isShortFor(one, other)));
  }

  /** "Court" of "the High Court". */
  private boolean isShortFor(String one, String other) {
    String first = actors.actor(one).name().toLowerCase(Locale.ROOT);
    String second = actors.actor(other).name().toLowerCase(Locale.ROOT);
    return first.endsWith(" " + second) || second.endsWith(" " + first);
  }

  /** The one that has done what this one is about: "the handover" of who was to be extradited. */
  private Optional<String> likest(AffairEvent empty, List<AffairEvent> telling) {
    Map<String, Double> like = new HashMap<>();
    for (AffairEvent other : telling) {
      double alike =
          deeds(empty).stream()
              .mapToDouble(deed -> likeness.ofAny(deeds(other), deed))
              .max()
              .orElse(0);
      if (alike >= DeedLikeness.ENOUGH && !isOfOther(empty, other)) {
        like.put(other.id(), alike);
      }
    }
    return like.entrySet().stream()
        .max(
            Map.Entry.<String, Double>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Whether the one names an authority or a day that can't be the other's. */
  private boolean isOfOther(AffairEvent empty, AffairEvent other) {
    return isOfOther(empty, other, !ends(empty));
  }

  private boolean isOfOther(AffairEvent empty, AffairEvent other, boolean alike) {
    Set<String> mine = named(empty);
    Set<String> theirs = named(other);
    boolean otherAuthority = alike && !mine.isEmpty() && !theirs.isEmpty() && !meet(mine, theirs);
    boolean otherDay =
        alike
            && empty.when().isPresent()
            && other.when().isPresent()
            && !empty.when().get().overlaps(other.when().get());
    return otherAuthority || otherDay;
  }

  /**
   * The order told nearest in the same document, before it rather than behind it; where none is,
   * one by the same authority, or the only one told by such a word.
   */
  private Optional<String> nearest(AffairEvent empty, List<AffairEvent> telling) {
    Optional<String> likest = likest(empty, telling);
    if (likest.isPresent()) {
      return likest;
    }
    Map<String, Integer> far = new HashMap<>();
    for (AffairEvent other : telling) {
      if (isOfOther(empty, other)) {
        continue;
      }
      boolean akin = family(empty).equals(family(other)) || meet(about(empty), about(other));
      int factor = akin ? 1 : OTHER_WORD;
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
        .or(() -> ids(telling.stream().filter(order -> meet(about(order), involved)).toList()))
        .or(() -> ids(telling.stream().filter(o -> family(o).equals(family(empty))).toList()))
        .or(() -> ending.contains(empty.id()) ? ids(telling) : Optional.empty());
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
