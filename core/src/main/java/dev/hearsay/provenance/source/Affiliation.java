package dev.hearsay.provenance.source;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * To what a source belongs, as far as texts say.
 *
 * @param organisations keys of organisations that it speaks for or is part of
 * @param places names of the states and towns that it is said to be of
 * @param state whether it speaks for a government or a part of one
 * @param functions what part of a state: foreign, justice, president
 */
public record Affiliation(
    Set<String> organisations, Set<String> places, boolean state, Set<String> functions) {

  /** With these adjectives are made of the names of places, and names of people of adjectives. */
  private static final Set<String> ENDINGS =
      Set.of(
          "n", "an", "ian", "ns", "ans", "ians", "i", "is", "ish", "ese", "ean", "ic", "er", "ers");

  public static final Affiliation NONE = new Affiliation(Set.of(), Set.of(), false, Set.of());

  public Affiliation {
    organisations = Collections.unmodifiableSet(new TreeSet<>(organisations));
    places = Collections.unmodifiableSet(new TreeSet<>(places));
    functions = Collections.unmodifiableSet(new TreeSet<>(functions));
  }

  /** What both say. */
  public Affiliation and(Affiliation other) {
    return new Affiliation(
        union(organisations, other.organisations),
        union(places, other.places),
        state || other.state,
        union(functions, other.functions));
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.addAll(other);
    return both;
  }

  public boolean sharesOrganisation(Affiliation other) {
    return !Collections.disjoint(organisations, other.organisations);
  }

  public boolean sharesFunction(Affiliation other) {
    return !Collections.disjoint(functions, other.functions);
  }

  /** Whether one of the places is the same, an adjective standing for its place. */
  public boolean sharesPlace(Affiliation other) {
    return places.stream()
        .anyMatch(place -> other.places.stream().anyMatch(theirs -> samePlace(place, theirs)));
  }

  /** Whether both are said to be of places, and of different ones. */
  public boolean isOfOtherPlace(Affiliation other) {
    return !places.isEmpty() && !other.places.isEmpty() && !sharesPlace(other);
  }

  /** "ruritania" and "ruritanian": one is the other's adjective, or they are the same. */
  static boolean samePlace(String one, String other) {
    return one.equals(other) || isAdjective(one, other) || isAdjective(other, one);
  }

  private static boolean isAdjective(String adjective, String place) {
    if (place.length() < 4 || adjective.length() < 4 || adjective.indexOf(' ') >= 0) {
      return false;
    }
    String stem = place;
    for (int cut = 0; cut <= 2; cut++) {
      if (stem.length() >= 4
          && adjective.startsWith(stem)
          && ENDINGS.contains(adjective.substring(stem.length()))) {
        return true;
      }
      if (stem.isEmpty() || "aeioy".indexOf(stem.charAt(stem.length() - 1)) < 0) {
        return false;
      }
      stem = stem.substring(0, stem.length() - 1);
    }
    return false;
  }
}
