package dev.hearsay.affair;

import dev.hearsay.claim.Linkage;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.comparison.BoostedTrees;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.text.ResourceLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * Which tellings are of one event: of one type, standing to the facts alike (a promised handover
 * and the done one are two). A model says of two how likely it is, by {@link EventPairFeatures};
 * groups of tellings are joined while their pairs are likely enough on average. That one account
 * denies it makes no other event. Tellings are compared only where they share a document, an actor,
 * a name in their sentence, or a day.
 */
public final class EventCoreference {

  /** Groups are joined while their pairs are as likely as that on average. */
  private static final double LEAST = 0.4;

  /** The same of orders, which are soon taken for each other: "the order" names nobody. */
  private static final double LEAST_OF_ORDERS = 0.55;

  /** The same of agreements, which are joined further by their terms. */
  private static final double LEAST_OF_AGREEMENTS = 0.75;

  /** In a block of more, each is compared with so many that follow. */
  private static final int MOST = 24;

  /** More than so many that hang together are taken apart by asking for likelier pairs. */
  private static final int LARGEST = 240;

  /** Of two that can't be one: keeps groups apart that are otherwise alike. */
  private static final double EXCLUDED = -2;

  private static final double STEP = 0.1;
  private static final double LIKELIEST = 0.95;

  private final ToDoubleFunction<double[]> model;
  private final Actors actors;
  private final Tellings tellings;
  private final List<ToldEvent> told;
  private final EventPairFeatures features;
  private final Map<Long, Double> known = new HashMap<>();

  /**
   * Two tellings side by side; for learning.
   *
   * @param features as {@link EventPairFeatures#names()} names them
   */
  public record Pair(ToldEvent one, ToldEvent other, List<Double> features) {

    public Pair {
      features = List.copyOf(features);
    }
  }

  private static final class Standard {
    private static final BoostedTrees MODEL =
        BoostedTrees.parse(
            ResourceLines.of(EventCoreference.class, "event-likeness.txt"),
            EventPairFeatures.names());
  }

  /**
   * With the model that ships with the library.
   *
   * @param told to be compared, each once
   */
  EventCoreference(Actors actors, Tellings tellings, Collection<ToldEvent> told) {
    this(actors, tellings, told, row -> Standard.MODEL.probability(row));
  }

  /**
   * @param model how likely it is that two tellings with these features are of one event
   */
  EventCoreference(
      Actors actors,
      Tellings tellings,
      Collection<ToldEvent> told,
      ToDoubleFunction<double[]> model) {
    this.model = model;
    this.actors = actors;
    this.tellings = tellings;
    this.told =
        told.stream()
            .sorted(
                Comparator.comparing(ToldEvent::passage)
                    .thenComparing(each -> each.event().trigger()))
            .toList();
    features = new EventPairFeatures(actors, tellings, this.told);
  }

  /** All pairs of tellings of one type that would be compared in these sources; for learning. */
  public static List<Pair> pairs(AffairSources sources) {
    Actors actors = Actors.of(sources);
    EventCoreference coreference =
        new EventCoreference(
            actors, new Tellings(sources, actors), ToldEvent.all(sources), row -> 0);
    List<Pair> pairs = new ArrayList<>();
    for (long pair : coreference.candidates()) {
      int one = (int) (pair >> Integer.SIZE);
      int other = (int) pair;
      if (coreference.features.areComparable(one, other)) {
        pairs.add(
            new Pair(
                coreference.told.get(one),
                coreference.told.get(other),
                Arrays.stream(coreference.features.of(one, other)).boxed().toList()));
      }
    }
    return pairs;
  }

  /**
   * The tellings of each event that sources tell, as a model sees them; for learning.
   *
   * @param model how likely it is that two tellings with these features are of one event
   */
  public static List<List<ToldEvent>> link(
      AffairSources sources, ToDoubleFunction<double[]> model) {
    Actors actors = Actors.of(sources);
    return new EventCoreference(
            actors, new Tellings(sources, actors), ToldEvent.all(sources), model)
        .link();
  }

  /** The tellings of each event, by document and place; events by their first telling. */
  List<List<ToldEvent>> link() {
    Map<Integer, List<Integer>> ties = new HashMap<>();
    for (long pair : candidates()) {
      int one = (int) (pair >> Integer.SIZE);
      int other = (int) pair;
      if (likelihood(one, other) >= LEAST) {
        ties.computeIfAbsent(one, none -> new ArrayList<>()).add(other);
        ties.computeIfAbsent(other, none -> new ArrayList<>()).add(one);
      }
    }
    List<List<Integer>> groups = new ArrayList<>();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      all.add(i);
    }
    for (List<Integer> component : components(all, ties, LEAST)) {
      groups.addAll(joined(component));
    }
    groups.sort(Comparator.comparing(group -> group.get(0)));
    return groups.stream().map(group -> group.stream().map(told::get).toList()).toList();
  }

  /** What hangs together by pairs as likely as that; what is too large by likelier ones. */
  private List<List<Integer>> components(
      List<Integer> members, Map<Integer, List<Integer>> ties, double least) {
    Set<Integer> open = new HashSet<>(members);
    List<List<Integer>> components = new ArrayList<>();
    for (int member : members) {
      if (!open.remove(member)) {
        continue;
      }
      List<Integer> reached = new ArrayList<>(List.of(member));
      for (int next = 0; next < reached.size(); next++) {
        int at = reached.get(next);
        for (int other : ties.getOrDefault(at, List.of())) {
          if (open.contains(other) && likelihood(at, other) >= least) {
            open.remove(other);
            reached.add(other);
          }
        }
      }
      reached.sort(Integer::compare);
      if (reached.size() > LARGEST && least < LIKELIEST) {
        components.addAll(components(reached, ties, Math.min(LIKELIEST, least + STEP)));
      } else {
        components.add(reached);
      }
    }
    return components;
  }

  /** Joins what is alike on average; so many that are as good as copies are one as they are. */
  private List<List<Integer>> joined(List<Integer> component) {
    if (component.size() == 1 || component.size() > LARGEST) {
      return List.of(component);
    }
    Linkage linkage = new Linkage(component.size());
    for (int i = 0; i < component.size(); i++) {
      for (int j = i + 1; j < component.size(); j++) {
        linkage.put(i, j, likelihood(component.get(i), component.get(j)));
      }
    }
    return linkage.join(least(told.get(component.get(0)))).stream()
        .map(group -> group.stream().map(component::get).toList())
        .toList();
  }

  private static double least(ToldEvent told) {
    return switch (told.event().type()) {
      case ORDER -> LEAST_OF_ORDERS;
      case AGREEMENT -> LEAST_OF_AGREEMENTS;
      default -> LEAST;
    };
  }

  private double likelihood(int one, int other) {
    long pair = pair(Math.min(one, other), Math.max(one, other));
    Double before = known.get(pair);
    if (before != null) {
      return before;
    }
    double likelihood =
        !features.areComparable(one, other)
            ? 0
            : features.exclude(one, other)
                ? EXCLUDED
                : model.applyAsDouble(features.of(one, other));
    known.put(pair, likelihood);
    return likelihood;
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  private Set<Long> candidates() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (String key : keys(i)) {
        blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new TreeSet<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST); j++) {
          pairs.add(pair(block.get(i), block.get(j)));
        }
      }
    }
    return pairs;
  }

  private Set<String> keys(int index) {
    ToldEvent event = told.get(index);
    EventType type = event.event().type();
    String kind = type + " " + EventPairFeatures.standing(event);
    Optional<Period> when = tellings.when(event);
    Set<String> all = new TreeSet<>(features.names(index));
    for (EventRole role : EventPairFeatures.roles(type)) {
      for (String actor : EventPairFeatures.in(actors, event, role)) {
        all.add(actor);
        actors.wholeOf(actor).ifPresent(all::add);
      }
    }
    Set<String> keys = new TreeSet<>();
    keys.add(kind + " " + event.document());
    when.ifPresent(period -> keys.add(kind + " " + period.first()));
    for (String actor : all) {
      keys.add(kind + " " + actor);
      when.ifPresent(
          period -> {
            keys.add(kind + " " + actor + " " + period.first());
            keys.add(kind + " " + actor + " " + period.first().withDayOfMonth(1));
          });
    }
    keys.add(kind + " " + tellings.words(event));
    return keys;
  }

  /** The modality of an event told in several ways: done where any telling says so outright. */
  static Modality modality(Collection<ToldEvent> told) {
    EnumSet<Modality> all = EnumSet.noneOf(Modality.class);
    told.forEach(each -> all.add(each.event().modality()));
    return all.iterator().next();
  }
}
