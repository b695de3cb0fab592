package dev.hearsay.affair;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be said of two tellings of one type side by side, as numbers that a model weighs:
 * whether those who take part can be the same, times, places, numbers, words, where they stand. The
 * same whichever comes first.
 */
public final class EventPairFeatures {

  private static final List<String> NAMES = allNames();

  /** Roles that say which event it is, by type; the first is the one it is about. */
  private static final Map<EventType, List<EventRole>> TELLING = telling();

  private final Actors actors;
  private final Tellings tellings;
  private final List<ToldEvent> told;
  private final List<Side> sides = new ArrayList<>();

  /** One telling, read once for all its pairs. */
  private record Side(
      List<List<String>> roles,
      Set<Long> counts,
      Optional<Period> when,
      Optional<String> length,
      String trigger,
      String words,
      boolean definite,
      Optional<Integer> takesUp,
      int number,
      TellingWords.Around around) {}

  EventPairFeatures(Actors actors, Tellings tellings, List<ToldEvent> told) {
    this.actors = actors;
    this.tellings = tellings;
    this.told = List.copyOf(told);
    TellingWords words = new TellingWords(actors, tellings);
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < told.size(); i++) {
      sides.add(side(i, words, last));
    }
  }

  private Side side(int index, TellingWords words, Map<String, Integer> last) {
    ToldEvent event = told.get(index);
    List<List<String>> roles =
        TELLING.get(event.event().type()).stream().map(role -> in(actors, event, role)).toList();
    boolean definite = tellings.isDefinite(event);
    String kind = event.document() + " " + event.event().type();
    Optional<Integer> takesUp = Optional.empty();
    if (roles.stream().anyMatch(role -> !role.isEmpty())) {
      last.put(kind, index);
    } else if (definite) {
      takesUp = Optional.ofNullable(last.get(kind));
    }
    return new Side(
        roles,
        counts(roles.get(0)),
        tellings.when(event),
        EventPeriod.length(event.event()).map(Timex::value),
        tellings.trigger(event),
        tellings.words(event),
        definite,
        takesUp,
        (int) event.event().roles().stream().map(filler -> filler.role()).distinct().count(),
        words.around(event));
  }

  private Set<Long> counts(List<String> main) {
    return main.isEmpty() ? Set.of() : actors.counts(main.get(0));
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

  private static List<String> allNames() {
    List<String> names = new ArrayList<>();
    names.addAll(
        List.of(
            "main-shared",
            "main-compatible",
            "main-member",
            "main-told-once",
            "main-not-told",
            "main-names-differ",
            "main-differs"));
    names.addAll(List.of("count-same", "count-differs"));
    names.addAll(List.of("others-shared", "others-compatible", "others-differ"));
    names.addAll(List.of("places-differ", "one-state"));
    names.addAll(List.of("same-day", "time-near", "time-far", "time-told-once", "time-not-told"));
    names.addAll(List.of("length-same", "length-differs"));
    names.addAll(List.of("trigger-same", "words-same"));
    names.addAll(List.of("one-document", "sentences-near", "takes-up"));
    names.addAll(List.of("both-definite", "one-definite", "derived"));
    names.addAll(List.of("modality-same", "one-denied", "both-denied"));
    names.addAll(List.of("sentence-alike", "around-alike", "names-shared", "names-share"));
    Arrays.stream(EventType.values())
        .forEach(type -> names.add("type-" + type.name().toLowerCase(Locale.ROOT)));
    names.addAll(List.of("roles-least", "roles-most", "one-attribution"));
    return List.copyOf(names);
  }

  /** What the numbers mean, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /** Those who fill a role; who agrees, who owes and who is owed are one role here. */
  static List<String> in(Actors actors, ToldEvent event, EventRole role) {
    List<String> in = actors.in(event.document(), event.event(), role);
    if (event.event().type() != EventType.AGREEMENT) {
      return in;
    }
    List<String> all = new ArrayList<>(in);
    all.addAll(actors.in(event.document(), event.event(), EventRole.OBLIGED));
    all.addAll(actors.in(event.document(), event.event(), EventRole.BENEFICIARY));
    return all.stream().distinct().toList();
  }

  /** Roles that say which event it is; the first is the one it is about. */
  static List<EventRole> roles(EventType type) {
    return TELLING.get(type);
  }

  /** How a telling stands to the facts, where those that stand in one way can be of one event. */
  static Modality standing(ToldEvent event) {
    Modality modality = event.event().modality();
    return modality == Modality.ALLEGED ? Modality.ACTUAL : modality;
  }

  /** Who and what the sentence of a telling names. */
  Set<String> names(int index) {
    return sides.get(index).around().names();
  }

  /** Whether two can be of one event at all, by their positions. */
  boolean areComparable(int one, int other) {
    return told.get(one).event().type() == told.get(other).event().type()
        && standing(told.get(one)) == standing(told.get(other))
        && tellings.areOfOneStory(told.get(one), told.get(other));
  }

  /** Whether their times or places say that two are not one, by their positions. */
  boolean exclude(int one, int other) {
    Side left = sides.get(one);
    Side right = sides.get(other);
    boolean far =
        left.when().isPresent()
            && right.when().isPresent()
            && !isNear(left.when().get(), right.when().get());
    List<EventRole> roles = TELLING.get(told.get(one).event().type());
    boolean elsewhere = false;
    for (int i = 1; i < roles.size(); i++) {
      boolean where = roles.get(i) == EventRole.PLACE || roles.get(i) == EventRole.TO;
      elsewhere |= where && tellings.areOtherPlaces(left.roles().get(i), right.roles().get(i));
    }
    return far || elsewhere;
  }

  /** The features of a pair, by their positions. */
  double[] of(int one, int other) {
    Row row = new Row();
    Side left = sides.get(one);
    Side right = sides.get(other);
    addMain(row, left, right);
    addOthers(row, left, right);
    addTimes(row, left, right);
    row.add(left.trigger().equals(right.trigger()));
    row.add(left.words().equals(right.words()));
    ToldEvent first = told.get(one);
    ToldEvent second = told.get(other);
    boolean together = first.document().equals(second.document());
    row.add(together);
    int apart = Math.abs(left.around().sentence() - right.around().sentence());
    row.add(together ? 1.0 / (1 + apart) : 0);
    row.add(left.takesUp().equals(Optional.of(other)) || right.takesUp().equals(Optional.of(one)));
    row.add(left.definite() && right.definite());
    row.add(left.definite() != right.definite());
    row.add(tellings.areDerived(first, second));
    row.add(first.event().modality() == second.event().modality());
    row.add(first.event().denied() != second.event().denied());
    row.add(first.event().denied() && second.event().denied());
    row.add(left.around().ownLikeness(right.around()));
    row.add(left.around().likeness(right.around()));
    int shared = left.around().sharedNames(right.around());
    int all = left.around().nameCount() + right.around().nameCount() - shared;
    row.add(shared);
    row.add(all == 0 ? 0 : (double) shared / all);
    for (EventType type : EventType.values()) {
      row.add(first.event().type() == type);
    }
    row.add(Math.min(left.number(), right.number()));
    row.add(Math.max(left.number(), right.number()));
    row.add(together && first.event().attribution().equals(second.event().attribution()));
    return row.values();
  }

  private void addMain(Row row, Side left, Side right) {
    List<String> mine = left.roles().get(0);
    List<String> theirs = right.roles().get(0);
    boolean told = !mine.isEmpty() && !theirs.isEmpty();
    boolean shared = told && shareAny(mine, theirs);
    boolean compatible = told && !shared && areCompatible(mine, theirs);
    boolean names = told && !shared && !compatible && anyNamed(mine) && anyNamed(theirs);
    row.add(shared);
    row.add(compatible);
    row.add(told && areMembers(mine, theirs));
    row.add(mine.isEmpty() != theirs.isEmpty());
    row.add(mine.isEmpty() && theirs.isEmpty());
    row.add(names);
    row.add(told && !shared && !compatible && !names);
    boolean counted = !left.counts().isEmpty() && !right.counts().isEmpty();
    boolean same = counted && left.counts().stream().anyMatch(right.counts()::contains);
    row.add(same);
    row.add(counted && !same);
  }

  private void addOthers(Row row, Side left, Side right) {
    int shared = 0;
    int compatible = 0;
    int differ = 0;
    boolean otherPlaces = false;
    boolean oneState = false;
    for (int i = 1; i < left.roles().size(); i++) {
      List<String> mine = left.roles().get(i);
      List<String> theirs = right.roles().get(i);
      if (mine.isEmpty() || theirs.isEmpty()) {
        continue;
      }
      if (shareAny(mine, theirs)) {
        shared++;
      } else if (areCompatible(mine, theirs)) {
        compatible++;
      } else {
        differ++;
      }
      otherPlaces |= tellings.areOtherPlaces(mine, theirs);
      oneState |= tellings.areInOneState(mine, theirs);
    }
    row.add(shared);
    row.add(compatible);
    row.add(differ);
    row.add(otherPlaces);
    row.add(oneState);
  }

  private static void addTimes(Row row, Side left, Side right) {
    boolean both = left.when().isPresent() && right.when().isPresent();
    boolean near = both && isNear(left.when().get(), right.when().get());
    boolean day = near && isDay(left.when().get()) && isDay(right.when().get());
    row.add(day);
    row.add(near && !day);
    row.add(both && !near);
    row.add(left.when().isPresent() != right.when().isPresent());
    row.add(left.when().isEmpty() && right.when().isEmpty());
    boolean lengths = left.length().isPresent() && right.length().isPresent();
    row.add(lengths && left.length().equals(right.length()));
    row.add(lengths && !left.length().equals(right.length()));
  }

  private static boolean isDay(Period period) {
    return period.first().equals(period.last());
  }

  /** What happens in a night is told with the day before it or after it. */
  private static boolean isNear(Period one, Period other) {
    return !one.last().plusDays(1).isBefore(other.first())
        && !other.last().plusDays(1).isBefore(one.first());
  }

  private static boolean shareAny(List<String> one, List<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private boolean areCompatible(List<String> one, List<String> other) {
    return one.stream()
        .anyMatch(each -> other.stream().anyMatch(its -> actors.areCompatible(each, its)));
  }

  private boolean areMembers(List<String> one, List<String> other) {
    return one.stream()
        .anyMatch(
            each -> other.stream().anyMatch(its -> isMember(each, its) || isMember(its, each)));
  }

  private boolean isMember(String one, String group) {
    return actors.members(group).contains(one);
  }

  private boolean anyNamed(List<String> ids) {
    return ids.stream().anyMatch(id -> actors.actor(id).named());
  }

  /** The numbers of a pair as they come. */
  private static final class Row {
    private final double[] values = new double[NAMES.size()];
    private int count;

    void add(boolean value) {
      add(value ? 1 : 0);
    }

    void add(double value) {
      values[count++] = value;
    }

    double[] values() {
      if (count != values.length) {
        throw new IllegalStateException(count + " of " + values.length + " features");
      }
      return values;
    }
  }
}
