package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What speaks for two profiles being one, and whether something rules it out. */
final class Comparison {

  private static final int FULL_NAME = 10;
  private static final int ALIAS = 8;
  private static final int TRANSLITERATION = 6;
  private static final int SURNAME = 4;

  /** Letters of a given name from which on another spelling of it can be told from another name. */
  private static final int LONG_GIVEN_NAME = 5;

  /** What a role or an affiliation in common weighs. */
  private static final int SAID = 2;

  /** How many common companions count. */
  private static final int MOST_COMPANY = 3;

  /** How many of each are named as reasons. */
  private static final int MOST_NAMED = 3;

  /**
   * A reason to take two for one.
   *
   * @param strength how much speaks for it
   */
  record Edge(int one, int other, int strength, List<Reason> reasons) {}

  private final List<Profile> profiles;

  /** Whether all full names of the block are one name: a surname alone can mean nobody else. */
  private final boolean only;

  /**
   * By the lower index of a pair, then the higher: whether it was looked at, and what came of it.
   */
  private final BitSet[] compared;

  private final BitSet[] excluded;

  Comparison(List<Profile> profiles) {
    this.profiles = profiles;
    this.compared = new BitSet[profiles.size()];
    this.excluded = new BitSet[profiles.size()];
    for (int i = 0; i < compared.length; i++) {
      compared[i] = new BitSet();
      excluded[i] = new BitSet();
    }
    this.only =
        profiles.stream()
                .map(profile -> profile.first().fullest())
                .filter(name -> !NameFolding.isSingle(name))
                .map(NameFolding::sound)
                .distinct()
                .count()
            == 1;
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
    if (!givenNamesAgree(a.fullest(), b.fullest())) {
      return true;
    }
    return !a.roles().isEmpty()
        && !b.roles().isEmpty()
        && support(profiles.get(one), profiles.get(other)).isEmpty();
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
        && shared(a.spellings(), b.spellings()).stream().allMatch(NameFolding::isSingle);
  }

  private static boolean givenNamesAgree(String one, String other) {
    String a = one.substring(0, one.indexOf(' '));
    String b = other.substring(0, other.indexOf(' '));
    return a.equals(b)
        || (Math.min(a.length(), b.length()) >= LONG_GIVEN_NAME
            && NameFolding.sound(a).equals(NameFolding.sound(b)))
        || ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0));
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
        a.isPerson() ? person(a, b, !support.isEmpty()) : thing(a, b, !support.isEmpty());
    return name.map(
        reason -> {
          List<Reason> reasons = new ArrayList<>();
          reasons.add(reason);
          reasons.addAll(support);
          return new Edge(one, other, strength(reasons), reasons);
        });
  }

  private Optional<Reason> person(LocalEntity a, LocalEntity b, boolean supported) {
    boolean shortOne = isShort(a.fullest()) || isShort(b.fullest());
    if (a.fullest().equals(b.fullest())) {
      return shortOne && !supported && !only
          ? Optional.empty()
          : Optional.of(new Reason(Reason.Kind.SAME_NAME, a.fullest()));
    }
    boolean sameSurname = NameFolding.last(a.fullest()).equals(NameFolding.last(b.fullest()));
    if (shortOne) {
      return sameSurname && (supported || only)
          ? Optional.of(new Reason(Reason.Kind.SURNAME, NameFolding.last(a.fullest())))
          : Optional.empty();
    }
    if (sameSurname && NameFolding.first(a.fullest()).equals(NameFolding.first(b.fullest()))) {
      return Optional.of(
          new Reason(
              Reason.Kind.SAME_NAME,
              NameFolding.first(a.fullest()) + " " + NameFolding.last(a.fullest())));
    }
    return supported
        ? Optional.of(new Reason(Reason.Kind.TRANSLITERATION, a.fullest() + " = " + b.fullest()))
        : Optional.empty();
  }

  /** Whether a person's name is a surname alone, or with an initial. */
  private static boolean isShort(String name) {
    return NameFolding.isSingle(name) || name.indexOf(' ') == 1;
  }

  private static Optional<Reason> thing(LocalEntity a, LocalEntity b, boolean supported) {
    if (a.fullest().equals(b.fullest())) {
      return Optional.of(new Reason(Reason.Kind.SAME_NAME, a.fullest()));
    }
    Set<String> shared = shared(a.spellings(), b.spellings());
    boolean joined = a.spellings().size() > 1 || b.spellings().size() > 1;
    return shared.isEmpty() || !(joined || supported)
        ? Optional.empty()
        : Optional.of(new Reason(Reason.Kind.ALIAS, shared.iterator().next()));
  }

  private static List<Reason> support(Profile one, Profile other) {
    List<Reason> reasons = new ArrayList<>();
    add(Reason.Kind.ROLE, shared(one.first().roles(), other.first().roles()), reasons);
    add(
        Reason.Kind.AFFILIATION,
        shared(one.first().affiliations(), other.first().affiliations()),
        reasons);
    add(Reason.Kind.COMPANY, shared(one.company(), other.company()), reasons);
    return reasons;
  }

  private static void add(Reason.Kind kind, Set<String> shared, List<Reason> reasons) {
    shared.stream().limit(MOST_NAMED).forEach(detail -> reasons.add(new Reason(kind, detail)));
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
