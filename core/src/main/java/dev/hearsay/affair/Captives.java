package dev.hearsay.affair;

import dev.hearsay.event.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Those who were held: with people told of by name as a group ("two of the eleven, Rook and Lund")
 * counted as that group, and one who left a group before the others as of that group.
 */
final class Captives {

  private final Actors actors;
  private final Tellings tellings;
  private final CustodyWords words;
  private final Map<String, List<CustodyStep>> told;
  private final Map<String, List<CustodyStep>> steps;
  private final Map<String, String> groupOf = new HashMap<>();

  Captives(
      Actors actors, Tellings tellings, CustodyWords words, Map<String, List<CustodyStep>> all) {
    this.actors = actors;
    this.tellings = tellings;
    this.words = words;
    told = all;
    steps = new TreeMap<>(all);
    joinMembers();
    joinRest();
    steps.keySet().removeIf(held -> !isCaptive(held, all));
  }

  private void joinMembers() {
    for (String group : List.copyOf(steps.keySet())) {
      Set<String> members = actors.members(group);
      List<CustodyStep> joined = new ArrayList<>(steps.getOrDefault(group, List.of()));
      for (String member : members) {
        List<CustodyStep> own = steps.get(member);
        if (own != null && agree(joined, own)) {
          joined.addAll(own);
          steps.remove(member);
        }
      }
      if (!members.isEmpty()) {
        steps.put(group, joined);
      }
    }
  }

  /** What is told of "the others" is told of the group, once some have left it. */
  private void joinRest() {
    for (String rest : List.copyOf(steps.keySet())) {
      Optional<String> whole =
          actors.group(rest).filter(Description::rest).isPresent()
              ? actors.wholeOf(rest).filter(steps::containsKey)
              : Optional.empty();
      if (whole.isPresent() && !whole.get().equals(rest)) {
        List<CustodyStep> own = steps.getOrDefault(rest, List.of());
        boolean elsewhere =
            actors.actor(rest).count().isPresent()
                && own.stream()
                    .anyMatch(
                        step ->
                            step.kind() == CustodyStep.Kind.MOVE
                                && step.when().isPresent()
                                && step.place().isPresent());
        List<CustodyStep> joined = new ArrayList<>(steps.getOrDefault(whole.get(), List.of()));
        if (elsewhere) {
          own.stream()
              .filter(step -> step.kind() == CustodyStep.Kind.MOVE)
              .forEach(step -> joined.add(step.ending()));
        } else {
          joined.addAll(own);
          steps.remove(rest);
        }
        steps.put(whole.get(), joined);
      }
    }
  }

  /** Whether moves and ends of both can be the same. */
  private static boolean agree(List<CustodyStep> group, List<CustodyStep> member) {
    for (CustodyStep step : member) {
      boolean apart =
          step.kind() == CustodyStep.Kind.END
              && step.when().isPresent()
              && group.stream()
                  .noneMatch(each -> each.when().filter(step.when().get()::overlaps).isPresent());
      if (apart) {
        return false;
      }
    }
    return true;
  }

  private boolean isCaptive(String held, Map<String, List<CustodyStep>> all) {
    List<CustodyStep> own = steps.getOrDefault(held, List.of());
    boolean told =
        own.stream()
            .anyMatch(
                step ->
                    step.kind() == CustodyStep.Kind.BEGIN
                        || (step.kind() == CustodyStep.Kind.STAY && !isOnlySaid(step))
                        || isPutIn(step)
                        || (step.kind() == CustodyStep.Kind.END
                            && !step.isSaid()
                            && step.told().event().type() != EventType.TRANSFER));
    if (told) {
      return true;
    }
    boolean ofCaptives = actors.wholeOf(held).filter(all::containsKey).isPresent();
    boolean handed =
        own.stream()
            .anyMatch(
                step ->
                    words.is(
                        tellings.text(step.told().document(), step.told().event().trigger()),
                        "into-hands"));
    return (ofCaptives || handed)
        && own.stream().anyMatch(step -> step.when().isPresent() || step.place().isPresent());
  }

  /** Whether they are moved into a prison, a camp or the like. */
  private boolean isPutIn(CustodyStep step) {
    return step.kind() == CustodyStep.Kind.MOVE
        && step.place()
            .filter(
                place ->
                    place.precision() == HeldPlace.Precision.NAMED_ROOM
                        || words.has(place.words(), "cell"))
            .isPresent();
  }

  /** Whether it doesn't tell that they are where people are held. */
  private static boolean isOnlySaid(CustodyStep step) {
    return step.isSaid()
        && step.place()
            .filter(place -> place.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
            .isEmpty();
  }

  /** Their stretches, by who was held. */
  Map<String, List<Stint>> stints(Stints maker) {
    Map<String, List<Stint>> stints = new TreeMap<>();
    steps.forEach((held, each) -> stints.put(held, new ArrayList<>(maker.of(each))));
    stints.forEach(
        (held, each) -> {
          if (!actors.isGroup(held)) {
            each.forEach(stint -> leaveGroup(held, stint, stints));
          }
        });
    stints.forEach((held, each) -> each.removeIf(stint -> isOfWhole(held, stint, stints)));
    stints.values().forEach(each -> each.removeIf(stint -> !tells(stint)));
    stints.values().forEach(each -> each.removeIf(this::isOnlySentAway));
    stints.forEach((held, each) -> each.removeIf(stint -> isAnother(held, stint, stints)));
    stints.values().removeIf(List::isEmpty);
    return stints;
  }

  /** Whether a part was held before it left as the whole was, and nothing else is told of it. */
  private boolean isOfWhole(String held, Stint stint, Map<String, List<Stint>> all) {
    return stint.from().isEmpty()
        && (stint.holders().isEmpty() || stint.stays().isEmpty())
        && actors
            .wholeOf(held)
            .map(whole -> all.getOrDefault(whole, List.of()))
            .filter(theirs -> theirs.stream().anyMatch(each -> isBefore(each, stint)))
            .isPresent();
  }

  private static boolean isBefore(Stint whole, Stint part) {
    return part.to().isPresent()
        && whole.from().filter(from -> from.first().isAfter(part.to().get().last())).isEmpty();
  }

  /** Whether those only pointed at, at no told time, can be a group held by the same. */
  private boolean isAnother(String held, Stint stint, Map<String, List<Stint>> all) {
    if (stint.from().isPresent()
        || stint.to().isPresent()
        || actors.group(held).filter(Description::isVague).isEmpty()) {
      return false;
    }
    Optional<String> state = stint.place().flatMap(HeldPlace::state);
    return all.entrySet().stream()
        .filter(entry -> actors.group(entry.getKey()).filter(each -> !each.isVague()).isPresent())
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(
            other ->
                (state.isPresent() && other.place().flatMap(HeldPlace::state).equals(state))
                    || other.holders().keySet().stream().anyMatch(stint.holders()::containsKey));
  }

  /** Whether a stretch tells anything beside that there was one. */
  private static boolean tells(Stint stint) {
    return stint.from().isPresent() || stint.place().isPresent() || !stint.holders().isEmpty();
  }

  /** Whether it is told only that they were sent to some land or town, and not to be held there. */
  private boolean isOnlySentAway(Stint stint) {
    return stint.to().isEmpty()
        && stint.holders().isEmpty()
        && stint.stays().stream().allMatch(CustodyStep::isSaid)
        && !stint.beginnings().isEmpty()
        && stint
            .place()
            .filter(place -> place.precision().compareTo(HeldPlace.Precision.ROOM) >= 0)
            .isEmpty()
        && stint.beginnings().stream()
            .allMatch(
                step ->
                    step.kind() == CustodyStep.Kind.MOVE
                        && words.is(
                            tellings.text(step.told().document(), step.told().event().trigger()),
                            "sends-away"));
  }

  /** Who is let go before "the others" has been with them. */
  private void leaveGroup(String held, Stint stint, Map<String, List<Stint>> all) {
    if (stint.from().isPresent() || stint.to().isEmpty()) {
      return;
    }
    boolean others = stint.steps().stream().anyMatch(this::isBesideOthers);
    if (!others) {
      return;
    }
    Stint best = null;
    String group = "";
    for (Map.Entry<String, List<Stint>> entry : all.entrySet()) {
      if (entry.getKey().equals(held) || !actors.isGroup(entry.getKey())) {
        continue;
      }
      for (Stint theirs : entry.getValue()) {
        if (isLongerThan(theirs, stint)
            && (best == null || theirs.steps().size() > best.steps().size())) {
          best = theirs;
          group = entry.getKey();
        }
      }
    }
    if (best != null) {
      stint.begins(best.from().orElseThrow());
      best.beginnings().forEach(stint::beginBy);
      best.stays().stream()
          .filter(step -> step.place().isPresent())
          .max(
              Comparator.comparing((CustodyStep step) -> step.place().orElseThrow().precision())
                  .thenComparing(step -> step.told().passage(), Comparator.reverseOrder()))
          .ifPresent(stint::stayBy);
      groupOf.put(held, group);
    }
  }

  private static boolean isLongerThan(Stint group, Stint one) {
    Period end = one.to().orElseThrow();
    return group.from().filter(from -> from.first().isBefore(end.first())).isPresent()
        && group.to().filter(to -> to.last().isAfter(end.last())).isPresent()
        && (group.holders().isEmpty()
            || one.holders().isEmpty()
            || group
                .place()
                .flatMap(HeldPlace::state)
                .filter(one.holders()::containsKey)
                .isPresent()
            || group.holders().keySet().stream().anyMatch(one.holders()::containsKey));
  }

  private boolean isBesideOthers(CustodyStep step) {
    String text = tellings.around(step.told()).toLowerCase(Locale.ROOT);
    return words.all("others").stream().anyMatch(text::contains);
  }

  /** The group that somebody left, where that is known. */
  Optional<String> groupOf(String held) {
    Optional<String> left = Optional.ofNullable(groupOf.get(held));
    return left.isPresent() ? left : actors.wholeOf(held);
  }

  Set<String> all() {
    return steps.keySet();
  }

  /** Whether they are a group without a name. */
  boolean isGroup(String held) {
    return actors.isGroup(held);
  }

  /** Whoever anything is told of, held or not. */
  Set<String> everybody() {
    return told.keySet();
  }

  /** All that is told of somebody, held or not. */
  List<CustodyStep> told(String actor) {
    return told.getOrDefault(actor, List.of());
  }

  List<CustodyStep> steps(String held) {
    return steps.getOrDefault(held, List.of());
  }
}
