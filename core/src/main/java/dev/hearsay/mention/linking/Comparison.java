package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What speaks for two profiles being one, and whether something rules it out. */
final class Comparison {

  private static final int FULL_NAME = 10;
  private static final int ALIAS = 8;
  private static final int TRANSLITERATION = 6;
  private static final int SURNAME = 4;

  /** What a role or an affiliation in common weighs. */
  private static final int SAID = 2;

  /** How many common companions count. */
  private static final int MOST_COMPANY = 3;

  /** Common companions that outweigh being called otherwise. */
  private static final int LEAST_COMPANY = 2;

  /** How many of each are named as reasons. */
  private static final int MOST_NAMED = 3;

  /**
   * A reason to take two for one.
   *
   * @param strength how much speaks for it
   */
  record Edge(int one, int other, int strength, List<Reason> reasons) {}

  private final List<Profile> profiles;
  private final KnownNames names;

  /** By profile of a surname alone: whether all of that surname in full are one name. */
  private final BitSet only = new BitSet();

  /**
   * By the lower index of a pair, then the higher: whether it was looked at, and what came of it.
   */
  private final BitSet[] compared;

  private final BitSet[] excluded;

  Comparison(List<Profile> profiles, KnownNames names) {
    this.profiles = profiles;
    this.names = names;
    this.compared = new BitSet[profiles.size()];
    this.excluded = new BitSet[profiles.size()];
    for (int i = 0; i < compared.length; i++) {
      compared[i] = new BitSet();
      excluded[i] = new BitSet();
    }
    for (int i = 0; i < compared.length; i++) {
      LocalEntity local = profiles.get(i).first();
      only.set(i, local.isPerson() && isShort(local.fullest()) && isOnly(profiles.get(i)));
    }
  }

  private boolean isOnly(Profile alone) {
    Optional<PersonName> full = Optional.empty();
    for (Profile other : profiles) {
      boolean bearer =
          other.first().isPerson()
              && !isShort(other.first().fullest())
              && names.surnameLike(other.name(), alone.name()) != PersonName.Likeness.DIFFERENT;
      if (bearer
          && full.isPresent()
          && names.like(full.get(), other.name()) == PersonName.Likeness.DIFFERENT) {
        return false;
      }
      full = bearer && full.isEmpty() ? Optional.of(other.name()) : full;
    }
    return full.isPresent();
  }

  /** Whether two can't be the same. */
  boolean excludes(int one, int other) {
    int low = Math.min(one, other);
    int high = Math.max(one, other);
    if (!compared[low].get(high)) {
      compared[low].set(high);
      excluded[low].set(high, rulesOut(low, high));
    }
    return excluded[low].get(high);
  }

  /** Whether two can't be the same: other given names, or one name and nothing else in common. */
  private boolean rulesOut(int one, int other) {
    LocalEntity a = profiles.get(one).first();
    LocalEntity b = profiles.get(other).first();
    if (a.isPerson() != b.isPerson()) {
      return true;
    }
    if (!a.isPerson()) {
      return !kindAgrees(a.type(), b.type()) || areOtherOrganisations(a, b);
    }
    if (NameFolding.isSingle(a.fullest()) || NameFolding.isSingle(b.fullest())) {
      return false;
    }
    if (names.like(profiles.get(one).name(), profiles.get(other).name())
        == PersonName.Likeness.DIFFERENT) {
      return true;
    }
    return areOtherwiseCalled(profiles.get(one), profiles.get(other));
  }

  /** Called by other nouns, and so little else in common that it may be by chance. */
  private static boolean areOtherwiseCalled(Profile one, Profile other) {
    LocalEntity a = one.first();
    LocalEntity b = other.first();
    boolean elsewhere =
        !a.affiliations().isEmpty()
            && !b.affiliations().isEmpty()
            && Collections.disjoint(a.affiliations().keySet(), b.affiliations().keySet());
    boolean called =
        !a.roles().isEmpty()
            && !b.roles().isEmpty()
            && Collections.disjoint(a.roles().keySet(), b.roles().keySet());
    if (!called) {
      return false;
    }
    long company = one.company().keySet().stream().filter(other.company()::containsKey).count();
    boolean employed = !Collections.disjoint(a.affiliations().keySet(), b.affiliations().keySet());
    return !employed && company < (elsewhere ? MOST_COMPANY : LEAST_COMPANY);
  }

  private static boolean kindAgrees(Entity.Type one, Entity.Type other) {
    return one == other || (isPlaceOrBody(one) && isPlaceOrBody(other));
  }

  private static boolean isPlaceOrBody(Entity.Type type) {
    return switch (type) {
      case ORG, PLACE, FACILITY -> true;
      case PERSON, GROUP, LAW, EVENT, WORK -> false;
    };
  }

  /** Two names in full that share no more than their initials. */
  private static boolean areOtherOrganisations(LocalEntity a, LocalEntity b) {
    return !NameFolding.isSingle(a.fullest())
        && !NameFolding.isSingle(b.fullest())
        && !a.fullest().equals(b.fullest())
        && shared(a.spellings().keySet(), b.spellings().keySet()).stream()
            .allMatch(NameFolding::isSingle);
  }

  /** What speaks for two being one; empty where it isn't enough. */
  Optional<Edge> compare(int one, int other) {
    if (excludes(one, other)) {
      return Optional.empty();
    }
    LocalEntity a = profiles.get(one).first();
    LocalEntity b = profiles.get(other).first();
    List<Reason> support = support(profiles.get(one), profiles.get(other));
    Optional<Reason> name =
        a.isPerson() ? person(one, other, strength(support)) : thing(a, b, !support.isEmpty());
    return name.map(
        reason -> {
          List<Reason> reasons = new ArrayList<>();
          reasons.add(reason);
          reasons.addAll(support);
          return new Edge(one, other, strength(reasons), reasons);
        });
  }

  /** What their names have in common, whatever else speaks for or against; empty for nothing. */
  Optional<Reason> named(int one, int other) {
    LocalEntity a = profiles.get(one).first();
    LocalEntity b = profiles.get(other).first();
    if (!a.isPerson() || !b.isPerson()) {
      return a.fullest().equals(b.fullest())
          ? Optional.of(reason(Reason.Kind.SAME_NAME, a.fullest(), a, b))
          : thing(a, b, true);
    }
    PersonName name = profiles.get(one).name();
    PersonName second = profiles.get(other).name();
    boolean shortOne = isShort(a.fullest()) || isShort(b.fullest());
    return switch (shortOne ? names.surnameLike(name, second) : names.like(name, second)) {
      case SAME ->
          Optional.of(
              shortOne && !a.fullest().equals(b.fullest())
                  ? reason(Reason.Kind.SURNAME, NameFolding.last(a.fullest()), a, b)
                  : reason(Reason.Kind.SAME_NAME, shared(a, b), a, b));
      case EQUIVALENT, SIMILAR ->
          Optional.of(reason(Reason.Kind.TRANSLITERATION, a.fullest() + " = " + b.fullest(), a, b));
      case DIFFERENT -> Optional.empty();
    };
  }

  private static String shared(LocalEntity a, LocalEntity b) {
    return a.fullest().equals(b.fullest())
        ? a.fullest()
        : NameFolding.first(a.fullest()) + " " + NameFolding.last(a.fullest());
  }

  private static Reason reason(Reason.Kind kind, String detail, LocalEntity a, LocalEntity b) {
    return new Reason(kind, detail, List.of(a.fullestAt(), b.fullestAt()));
  }

  private Optional<Reason> person(int one, int other, int support) {
    LocalEntity a = profiles.get(one).first();
    LocalEntity b = profiles.get(other).first();
    boolean shortOne = isShort(a.fullest()) || isShort(b.fullest());
    PersonName name = profiles.get(one).name();
    PersonName second = profiles.get(other).name();
    PersonName.Likeness likeness =
        shortOne ? names.surnameLike(name, second) : names.like(name, second);
    boolean nobodyElse = only.get(one) || only.get(other);
    boolean enough =
        switch (likeness) {
          case SAME -> support > 0 || (shortOne ? nobodyElse : !tells(a) || !tells(b));
          case EQUIVALENT -> shortOne ? support >= SAID : true;
          case SIMILAR -> support >= SAID && !shortOne;
          case DIFFERENT -> false;
        };
    return enough ? named(one, other) : Optional.empty();
  }

  /**
   * Whether a document says anything that could join someone with a namesake or tell them apart.
   */
  private static boolean tells(LocalEntity local) {
    return !local.isBare() || !local.company().isEmpty();
  }

  /** Whether a person's name is a surname alone, or with an initial. */
  private static boolean isShort(String name) {
    return NameFolding.isSingle(name) || name.indexOf(' ') == 1;
  }

  private static Optional<Reason> thing(LocalEntity a, LocalEntity b, boolean supported) {
    if (a.fullest().equals(b.fullest())) {
      return Optional.of(reason(Reason.Kind.SAME_NAME, a.fullest(), a, b));
    }
    Set<String> shared = shared(a.spellings().keySet(), b.spellings().keySet());
    boolean joined = a.spellings().size() > 1 || b.spellings().size() > 1;
    if (shared.isEmpty() || !(joined || supported)) {
      return Optional.empty();
    }
    String alias = shared.iterator().next();
    return Optional.of(
        new Reason(
            Reason.Kind.ALIAS,
            alias,
            List.of(a.at(a.spellings().get(alias)), b.at(b.spellings().get(alias)))));
  }

  private static List<Reason> support(Profile one, Profile other) {
    return support(one.first(), other.first(), one.company(), other.company());
  }

  /** What is said of both in the same words, and who is named with both. */
  static List<Reason> support(LocalEntity one, LocalEntity other) {
    return support(one, other, anchored(one, one.company()), anchored(other, other.company()));
  }

  private static List<Reason> support(
      LocalEntity a, LocalEntity b, Map<String, Anchor> with, Map<String, Anchor> withOther) {
    List<Reason> reasons = new ArrayList<>();
    add(Reason.Kind.ROLE, anchored(a, a.roles()), anchored(b, b.roles()), reasons);
    add(
        Reason.Kind.AFFILIATION,
        anchored(a, a.affiliations()),
        anchored(b, b.affiliations()),
        reasons);
    add(Reason.Kind.COMPANY, with, withOther, reasons);
    return reasons;
  }

  /** By what each of two is called, where nothing is the same. */
  List<Reason> calledOtherwise(int one, int other) {
    List<Reason> reasons = new ArrayList<>();
    for (int profile : List.of(one, other)) {
      LocalEntity local = profiles.get(profile).first();
      new TreeMap<>(local.roles())
          .entrySet().stream()
              .limit(MOST_NAMED)
              .forEach(
                  role ->
                      reasons.add(
                          new Reason(
                              Reason.Kind.ROLE,
                              role.getKey(),
                              List.of(local.at(role.getValue())))));
    }
    return reasons;
  }

  private static Map<String, Anchor> anchored(LocalEntity local, Map<String, Span> told) {
    Map<String, Anchor> anchored = new HashMap<>();
    told.forEach((detail, span) -> anchored.put(detail, local.at(span)));
    return anchored;
  }

  private static void add(
      Reason.Kind kind, Map<String, Anchor> one, Map<String, Anchor> other, List<Reason> reasons) {
    shared(one.keySet(), other.keySet()).stream()
        .limit(MOST_NAMED)
        .forEach(
            detail ->
                reasons.add(new Reason(kind, detail, List.of(one.get(detail), other.get(detail)))));
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> smaller = one.size() < other.size() ? one : other;
    Set<String> larger = smaller == one ? other : one;
    Set<String> shared = new TreeSet<>();
    smaller.stream().filter(larger::contains).forEach(shared::add);
    return shared;
  }

  private static int strength(List<Reason> reasons) {
    int strength = 0;
    int company = 0;
    for (Reason reason : reasons) {
      strength +=
          switch (reason.kind()) {
            case USER, SAME_NAME -> FULL_NAME;
            case ALIAS -> ALIAS;
            case TRANSLITERATION -> TRANSLITERATION;
            case SURNAME -> SURNAME;
            case ROLE, AFFILIATION -> SAID;
            case COMPANY -> company++ < MOST_COMPANY ? 1 : 0;
          };
    }
    return strength;
  }
}
