package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which tellings are of one event: of one type, standing to the facts alike (a promised handover
 * and the done one are two), with actors who can be the same in each role and times that can be the
 * same. That one account denies it makes no other event. Tellings are compared only where they
 * share an actor, or a day and what their documents tell; the most alike are joined first.
 */
public final class EventCoreference {

  private static final double ENOUGH = 2.5;
  private static final double SAME_FIRST = 2;
  private static final double SAME_OTHER = 1;
  private static final double SAME_DAY = 1.6;
  private static final double SAME_MONTH = 1;
  private static final double SAME_WORD = 0.6;
  private static final double SAME_WORDS = 1.5;
  private static final double PART = 0.8;
  private static final double MEMBER = 1.5;
  private static final double RARE = 1;
  private static final double DERIVED = 0.5;

  /** In a block of more, each is compared with so many that follow. */
  private static final int MOST = 24;

  /** Roles that say which event it is, by type; the first is the one it is about. */
  private static final Map<EventType, List<EventRole>> TELLING = telling();

  private final Actors actors;
  private final Tellings tellings;
  private final List<ToldEvent> told;
  private final Map<String, String> takenUp;

  private record Pair(int one, int other, double alike) {}

  /**
   * @param told to be compared, each once
   */
  EventCoreference(Actors actors, Tellings tellings, Collection<ToldEvent> told) {
    this.actors = actors;
    this.tellings = tellings;
    this.told =
        told.stream()
            .sorted(
                Comparator.comparing(ToldEvent::passage)
                    .thenComparing(each -> each.event().trigger()))
            .toList();
    takenUp = takenUp();
  }

  private static Map<EventType, List<EventRole>> telling() {
    Map<EventType, List<EventRole>> roles = new EnumMap<>(EventType.class);
    for (EventType type : EventType.values()) {
      roles.put(
          type,
          switch (type) {
            case AGREEMENT -> List.of(EventRole.PARTY);
            case ORDER -> List.of(EventRole.AUTHORITY, EventRole.ADDRESSEE, EventRole.SUBJECT);
            case CUSTODY -> List.of(EventRole.HELD, EventRole.HOLDER, EventRole.PLACE);
            case TRANSFER -> List.of(EventRole.HELD, EventRole.TO, EventRole.FROM, EventRole.AGENT);
            case EXCHANGE -> List.of(EventRole.HELD, EventRole.PARTY);
            case RELEASE -> List.of(EventRole.HELD, EventRole.HOLDER);
            case ACCUSATION -> List.of(EventRole.ACCUSED, EventRole.AGENT);
            case TESTIMONY -> List.of(EventRole.WITNESS, EventRole.ADDRESSEE);
            case PROTECTION -> List.of(EventRole.PROTECTED, EventRole.AUTHORITY);
            case VIOLENCE -> List.of(EventRole.VICTIM, EventRole.AGENT, EventRole.PLACE);
          });
    }
    return roles;
  }

  /** The tellings of each event, by document and place; events by their first telling. */
  List<List<ToldEvent>> link() {
    List<Pair> pairs = new ArrayList<>();
    for (long pair : candidates()) {
      int one = (int) (pair >> Integer.SIZE);
      int other = (int) pair;
      double alike = alike(told.get(one), told.get(other));
      if (alike >= ENOUGH) {
        pairs.add(new Pair(one, other, alike));
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.alike())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    Cluster[] clusters = new Cluster[told.size()];
    for (int i = 0; i < clusters.length; i++) {
      clusters[i] = new Cluster(i);
    }
    for (Pair pair : pairs) {
      Cluster one = clusters[pair.one()];
      Cluster other = clusters[pair.other()];
      if (one != other && one.canBe(other)) {
        Cluster into = one.members.size() >= other.members.size() ? one : other;
        Cluster gone = into == one ? other : one;
        into.take(gone);
        gone.members.forEach(member -> clusters[member] = into);
      }
    }
    Map<Integer, List<ToldEvent>> linked = new TreeMap<>();
    for (Cluster cluster : clusters) {
      linked.computeIfAbsent(
          cluster.members.first(), first -> cluster.members.stream().map(told::get).toList());
    }
    return List.copyOf(linked.values());
  }

  /** Tellings that are one so far. */
  private final class Cluster {
    private final TreeSet<Integer> members = new TreeSet<>();
    private final Set<String> first = new HashSet<>();
    private final Set<String> to = new TreeSet<>();
    private Optional<Period> when;

    Cluster(int member) {
      members.add(member);
      first.addAll(first(told.get(member)));
      to.addAll(to(told.get(member)));
      when = tellings.when(told.get(member));
    }

    /** Whether times leave a moment that all can mean, and whom it is about is one. */
    boolean canBe(Cluster other) {
      if (when.isPresent() && other.when.isPresent() && !isNear(when.get(), other.when.get())) {
        return false;
      }
      if (tellings.areOtherPlaces(List.copyOf(to), List.copyOf(other.to))) {
        return false;
      }
      return first.isEmpty()
          || other.first.isEmpty()
          || first.stream()
              .anyMatch(
                  mine -> other.first.stream().anyMatch(each -> actors.areCompatible(mine, each)));
    }

    void take(Cluster gone) {
      members.addAll(gone.members);
      first.addAll(gone.first);
      to.addAll(gone.to);
      if (when.isEmpty()
          || (gone.when.isPresent() && length(gone.when.get()) < length(when.get()))) {
        when = gone.when;
      }
    }
  }

  private static long length(Period period) {
    return period.last().toEpochDay() - period.first().toEpochDay();
  }

  /** What happens in a night is told with the day before it or after it. */
  private static boolean isNear(Period one, Period other) {
    return !one.last().plusDays(1).isBefore(other.first())
        && !other.last().plusDays(1).isBefore(one.first());
  }

  private List<String> first(ToldEvent event) {
    EventRole role = TELLING.get(event.event().type()).get(0);
    return in(event, role);
  }

  private List<String> to(ToldEvent event) {
    return actors.in(event.document(), event.event(), EventRole.TO);
  }

  private Set<Long> candidates() {
    Map<String, List<Integer>> blocks = new TreeMap<>();
    for (int i = 0; i < told.size(); i++) {
      for (String key : keys(told.get(i))) {
        blocks.computeIfAbsent(key, none -> new ArrayList<>()).add(i);
      }
    }
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < Math.min(block.size(), i + 1 + MOST); j++) {
          pairs.add((long) block.get(i) << Integer.SIZE | block.get(j));
        }
      }
    }
    return pairs;
  }

  private Set<String> keys(ToldEvent event) {
    String kind = event.event().type() + " " + standing(event.event().modality());
    Optional<Period> when = tellings.when(event);
    Set<String> keys = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (EventRole role : TELLING.get(event.event().type())) {
      for (String actor : in(event, role)) {
        all.add(actor);
        actors.wholeOf(actor).ifPresent(all::add);
      }
    }
    keys.add(kind + " " + event.document());
    if (event.event().type() == EventType.EXCHANGE) {
      when.ifPresent(period -> keys.add(kind + " " + period.first()));
    }
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

  /** Alleged is told as done by who alleges it. */
  private static Modality standing(Modality modality) {
    return modality == Modality.ALLEGED ? Modality.ACTUAL : modality;
  }

  /** How alike two tellings are; 0 where they can't be of one event. */
  private double alike(ToldEvent one, ToldEvent other) {
    if (one.event().type() != other.event().type()
        || standing(one.event().modality()) != standing(other.event().modality())
        || !tellings.areOfOneStory(one, other)) {
      return 0;
    }
    double alike = 0;
    List<EventRole> roles = TELLING.get(one.event().type());
    for (EventRole role : roles) {
      boolean main = role == roles.get(0);
      List<String> mine = in(one, role);
      List<String> theirs = in(other, role);
      if (mine.isEmpty() || theirs.isEmpty()) {
        continue;
      }
      if (mine.stream().anyMatch(theirs::contains)) {
        long shared = mine.stream().filter(theirs::contains).count();
        alike += main ? SAME_FIRST + (shared - 1) * SAME_OTHER : SAME_OTHER;
      } else if (mine.stream()
          .anyMatch(each -> theirs.stream().anyMatch(its -> actors.areCompatible(each, its)))) {
        alike += !main ? SAME_OTHER / 2 : areMembers(mine, theirs) ? MEMBER : PART;
      } else if (main) {
        return 0;
      } else if (tellings.areOtherPlaces(mine, theirs)) {
        return 0;
      } else if (tellings.areInOneState(mine, theirs)) {
        alike += SAME_OTHER;
      } else {
        alike -= tellings.areApart(mine, theirs) ? SAME_OTHER : 0;
      }
    }
    Optional<Period> mine = tellings.when(one);
    Optional<Period> theirs = tellings.when(other);
    if (mine.isPresent() && theirs.isPresent()) {
      if (!isNear(mine.get(), theirs.get())) {
        return 0;
      }
      alike += length(mine.get()) == 0 && length(theirs.get()) == 0 ? SAME_DAY : SAME_MONTH;
    }
    if (EventPeriod.length(one.event()).isPresent()
        && EventPeriod.length(one.event())
            .map(timex -> timex.value())
            .equals(EventPeriod.length(other.event()).map(timex -> timex.value()))) {
      alike += SAME_MONTH;
    }
    if (one.event().type() == EventType.EXCHANGE) {
      alike += RARE;
    }
    String words = tellings.words(one);
    if (words.indexOf(' ') != words.lastIndexOf(' ') && words.equals(tellings.words(other))) {
      alike += SAME_WORDS;
    } else if (tellings.trigger(one).equals(tellings.trigger(other))) {
      alike += SAME_WORD;
    }
    if (takesUp(one, other) || takesUp(other, one)) {
      alike = Math.max(alike, ENOUGH);
    }
    return alike + (tellings.areDerived(one, other) ? DERIVED : 0);
  }

  /** Whether the one only names what the other, the last before it in the document, tells. */
  private boolean takesUp(ToldEvent noun, ToldEvent before) {
    return Optional.ofNullable(takenUp.get(told(noun))).filter(told(before)::equals).isPresent();
  }

  private static String told(ToldEvent event) {
    return event.document() + " " + event.event().id();
  }

  /** By tellings that name no one: the one that they take up. */
  private Map<String, String> takenUp() {
    Map<String, String> takenUp = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    for (ToldEvent event : told) {
      String kind = event.document() + " " + event.event().type();
      boolean named =
          TELLING.get(event.event().type()).stream().anyMatch(role -> !in(event, role).isEmpty());
      if (named) {
        last.put(kind, told(event));
      } else if (last.containsKey(kind) && tellings.isDefinite(event)) {
        takenUp.put(told(event), last.get(kind));
      }
    }
    return takenUp;
  }

  /** Those who fill a role; who agrees, who owes and who is owed are one role here. */
  private List<String> in(ToldEvent event, EventRole role) {
    List<String> in = actors.in(event.document(), event.event(), role);
    if (event.event().type() != EventType.AGREEMENT) {
      return in;
    }
    List<String> all = new ArrayList<>(in);
    all.addAll(actors.in(event.document(), event.event(), EventRole.OBLIGED));
    all.addAll(actors.in(event.document(), event.event(), EventRole.BENEFICIARY));
    return all.stream().distinct().toList();
  }

  private boolean areMembers(List<String> one, List<String> other) {
    return one.stream()
        .anyMatch(
            each -> other.stream().anyMatch(its -> isMember(each, its) || isMember(its, each)));
  }

  private boolean isMember(String one, String group) {
    return actors.members(group).contains(one);
  }

  /** The modality of an event told in several ways: done where any telling says so outright. */
  static Modality modality(Collection<ToldEvent> told) {
    EnumSet<Modality> all = EnumSet.noneOf(Modality.class);
    told.forEach(each -> all.add(each.event().modality()));
    return all.iterator().next();
  }
}
