package dev.hearsay.provenance.rule;

import dev.hearsay.provenance.source.Origin;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.provenance.source.RootKind;
import dev.hearsay.provenance.source.SourceWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * "Officials familiar with the matter" is one root for each outlet that spoke to them. Across
 * outlets, the same kind of official is one in min and several in max; and an official without a
 * name may belong to the office that speaks with one. Of one who is described as there is only one,
 * a name told elsewhere may be the name.
 */
final class AnonymousGroupRule implements CountingRule {

  private static final Set<String> DEFINITE =
      Set.of("the", "his", "her", "its", "their", "my", "our", "this", "that");

  @Override
  public String name() {
    return "anonymous-group";
  }

  @Override
  public Optional<Bond> bond(ClaimContext claim, Origin one, Origin other) {
    boolean first = one.kind() == RootKind.ANONYMOUS;
    boolean second = other.kind() == RootKind.ANONYMOUS;
    if (first && second) {
      return both(claim.material().words(), one, other);
    }
    if (first == second) {
      return Optional.empty();
    }
    Origin group = first ? one : other;
    Origin named = first ? other : one;
    boolean mayBelong =
        named.kind() == RootKind.ORGANISATION
            && !group.affiliation().isOfOtherPlace(named.affiliation())
            && (isOfficial(claim.material().words(), group.head())
                || !(group.firstHand() && named.firstHand()));
    mayBelong |= named.person() && isOneDescribed(group);
    return mayBelong ? Bond.of(Bond.Relation.MAYBE, name(), one, other) : Optional.empty();
  }

  /** "The study's author", "her lawyer": one of whom only the name is missing. */
  private static boolean isOneDescribed(Origin origin) {
    List<String> words = List.of(origin.name().toLowerCase(Locale.ROOT).split("[^\\p{L}'’]+", -1));
    boolean definite =
        DEFINITE.contains(words.get(0)) || words.stream().anyMatch(AnonymousGroupRule::isGenitive);
    return definite && !origin.head().isEmpty() && words.contains(origin.head());
  }

  private static boolean isGenitive(String word) {
    return word.endsWith("'s") || word.endsWith("’s");
  }

  private Optional<Bond> both(SourceWords words, Origin one, Origin other) {
    boolean alike = sameKind(words, one.head(), other.head());
    if (OutletName.same(one.heardBy(), other.heardBy())) {
      return Bond.of(alike ? Bond.Relation.SAME : Bond.Relation.MAYBE, name(), one, other);
    }
    boolean apart = !alike || one.affiliation().isOfOtherPlace(other.affiliation());
    return apart ? Optional.empty() : Bond.of(Bond.Relation.MAYBE, name(), one, other);
  }

  private static boolean sameKind(SourceWords words, String one, String other) {
    return one.equals(other)
        || isAnyone(words, one)
        || isAnyone(words, other)
        || (isOfficial(words, one) && isOfficial(words, other));
  }

  private static boolean isAnyone(SourceWords words, String head) {
    return head.isEmpty() || words.is("anyone", head) || words.is("amount", head);
  }

  private static boolean isOfficial(SourceWords words, String head) {
    return isAnyone(words, head) || words.is("official", head);
  }
}
