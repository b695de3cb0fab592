package dev.hearsay.affair;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How alike two groups without a name are, by what is said and told of them. */
final class GroupLikeness {

  private static final double SAME_DAY = 3;
  private static final double SAME_MONTH = 1.2;
  private static final double SAME_LENGTH = 2;
  private static final double SAME_NUMBER = 2;
  private static final double NEAR_NUMBER = 1;
  private static final double ODD_NUMBER = 3;
  private static final long MANY = 30;
  private static final double SAME_ORIGIN = 2;
  private static final double SAME_COMPANY = 1;
  private static final double SAME_STATE = 0.4;
  private static final double SAME_NOUN = 1;
  private static final double SAME_STORY = 1;
  private static final double SAME_WORDS = 1.6;
  private static final double DERIVED = 0.6;
  private static final double TAKEN_UP = 1.8;
  private static final double ONE_CHAIN = 1.4;

  private final ActorWords words;
  private final Stories stories;
  private final Map<Integer, List<GroupUnit>> byDocument = new HashMap<>();

  GroupLikeness(List<GroupUnit> units, ActorWords words, Stories stories) {
    this.words = words;
    this.stories = stories;
    for (GroupUnit unit : units) {
      byDocument.computeIfAbsent(unit.document(), none -> new ArrayList<>()).add(unit);
    }
  }

  /** How alike two groups are; 0 where their documents tell of different things. */
  double of(GroupUnit one, GroupUnit other) {
    boolean same = one.document() == other.document();
    double alike = 0;
    double told = 0;
    for (GroupUnit.Fact fact : one.facts()) {
      for (GroupUnit.Fact theirs : other.facts()) {
        told = Math.max(told, alike(fact, theirs));
      }
    }
    alike += told;
    Set<String> shared = new HashSet<>(one.company());
    shared.retainAll(other.company());
    long rooms = shared.stream().filter(one.rooms()::contains).count();
    alike += Math.min(2, rooms) * SAME_COMPANY;
    alike += Math.min(2, shared.size() - rooms) * SAME_STATE;
    alike += alike(one.description(), other.description());
    if (!Collections.disjoint(one.words(), other.words())) {
      alike += SAME_WORDS;
    }
    if (same) {
      alike += takenUp(one, other);
    } else {
      boolean odd =
          one.description().isExact()
              && one.description().count().equals(other.description().count())
              && isOdd(one.description());
      if (!isSameThing(one.description(), other.description(), told)
          && !stories.areOne(one.document(), other.document(), odd)) {
        return 0;
      }
      alike += SAME_STORY;
      if (stories.areDerived(one.document(), other.document())) {
        alike += DERIVED;
      }
    }
    return alike;
  }

  private static double alike(GroupUnit.Fact one, GroupUnit.Fact other) {
    double alike = 0;
    if (one.lasted().isPresent() && one.lasted().equals(other.lasted())) {
      alike += SAME_LENGTH;
    }
    if (one.holds() == other.holds()
        && one.actual()
        && other.actual()
        && one.when().isPresent()
        && other.when().isPresent()
        && one.when().get().overlaps(other.when().get())) {
      alike += one.day() && other.day() ? SAME_DAY : SAME_MONTH;
    }
    return alike;
  }

  private double alike(Description one, Description other) {
    double alike = 0;
    if (one.count().isPresent() && other.count().isPresent()) {
      boolean equal = one.count().equals(other.count()) && one.count().orElseThrow() > 2;
      alike +=
          equal ? isOdd(one) ? ODD_NUMBER : SAME_NUMBER : one.canCountSame(other) ? NEAR_NUMBER : 0;
    }
    if (one.origin().isPresent() && one.origin().equals(other.origin())) {
      alike += SAME_ORIGIN;
    }
    if (one.belongsTo().isPresent() && one.belongsTo().equals(other.belongsTo())) {
      alike += SAME_ORIGIN;
    }
    if (!one.head().isEmpty() && one.head().equals(other.head())) {
      alike += words.is(one.head(), "anybody") ? SAME_NOUN / 2 : SAME_NOUN;
    }
    if (one.whole().filter(whole -> whole > 0).isPresent() && one.whole().equals(other.whole())) {
      alike += one.count().equals(other.count()) ? ODD_NUMBER : NEAR_NUMBER;
    }
    return alike;
  }

  /** Whether a number is one that two groups don't have by chance. */
  private static boolean isOdd(Description description) {
    long count = description.count().orElseThrow();
    return description.isExact() && count > MANY && count % 10 != 0;
  }

  /** As many of the same sort, to whom something happened on the same day. */
  private boolean isSameThing(Description one, Description other, double told) {
    return told >= SAME_DAY
        && one.isExact()
        && one.count().equals(other.count())
        && one.count().orElseThrow() > 2
        && one.head().equals(other.head())
        && !words.is(one.head(), "anybody");
  }

  /** How far the later of two in one document takes up the earlier. */
  private double takenUp(GroupUnit one, GroupUnit other) {
    double alike = 0;
    boolean chain =
        one.participants().stream()
            .flatMap(each -> each.chain().stream())
            .anyMatch(
                id ->
                    other.participants().stream()
                        .anyMatch(each -> each.chain().equals(Optional.of(id))));
    if (chain) {
      alike += ONE_CHAIN;
    }
    if (followsNext(one, other) || followsNext(other, one)) {
      alike += TAKEN_UP;
    }
    return alike;
  }

  /** Whether the first words of one point back, and none that could be meant stands nearer. */
  private boolean followsNext(GroupUnit before, GroupUnit after) {
    Participant first = after.participants().get(0);
    Description points = first.description();
    boolean back = points.isVague() && (points.definite() || points.pronoun());
    if (!back || !precedes(before, first)) {
      return false;
    }
    return byDocument.get(after.document()).stream()
        .filter(unit -> unit != after)
        .filter(unit -> canBeMeant(unit, points))
        .flatMap(unit -> unit.participants().stream())
        .filter(each -> each.passage().compareTo(first.passage()) < 0)
        .max(Comparator.comparing(Participant::passage))
        .filter(before.participants()::contains)
        .isPresent();
  }

  private boolean canBeMeant(GroupUnit unit, Description points) {
    return points.head().isEmpty() || words.canBeOne(unit.description().head(), points.head());
  }

  private static boolean precedes(GroupUnit unit, Participant first) {
    return unit.participants().get(0).passage().compareTo(first.passage()) < 0;
  }

  /** Whether what is said of two groups can be said of one. */
  boolean canBeOne(Description mine, Description theirs) {
    return mine.canCountSame(theirs)
        && (mine.origin().isEmpty()
            || theirs.origin().isEmpty()
            || mine.origin().equals(theirs.origin()))
        && !isPart(mine, theirs)
        && !isPart(theirs, mine)
        && (mine.head().isEmpty()
            || theirs.head().isEmpty()
            || words.canBeOne(mine.head(), theirs.head()));
  }

  /** Whether the one says that it is a part of as many as the other is. */
  private static boolean isPart(Description part, Description all) {
    return part.whole().filter(whole -> whole > 0).isPresent()
        && all.whole().isEmpty()
        && all.count().filter(count -> count.equals(part.whole().orElseThrow())).isPresent();
  }
}
