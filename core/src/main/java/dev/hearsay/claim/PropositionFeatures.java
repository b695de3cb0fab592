package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.PairFeatures;
import dev.hearsay.model.SentenceVectors;
import dev.hearsay.reuse.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What can be said of two propositions side by side, as numbers: their words by {@link
 * PairFeatures}, and what each says of whom. The same whichever comes first.
 */
public final class PropositionFeatures {

  private static final List<Role> ROLES =
      List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.AT);
  private static final List<String> NAMES = allNames();

  private PropositionFeatures() {}

  private static List<String> allNames() {
    List<String> names = new ArrayList<>(PairFeatures.names());
    names.addAll(List.of("predicate-same", "predicate-meaning"));
    ROLES.forEach(role -> names.add("role-" + role.name().toLowerCase(Locale.ROOT)));
    names.addAll(List.of("participants-shared", "participants-least", "participants-most"));
    return List.copyOf(names);
  }

  /** What the numbers mean, in their order. */
  public static List<String> names() {
    return NAMES;
  }

  /**
   * The features of a pair.
   *
   * @param text the first proposition's text with vectors
   * @param otherText the second's
   */
  public static double[] of(
      Proposition one, Proposition other, ComparedText text, ComparedText otherText) {
    double[] words = PairFeatures.of(text, otherText);
    double[] all = Arrays.copyOf(words, NAMES.size());
    int at = words.length;
    all[at++] = Stemmer.stem(one.predicate()).equals(Stemmer.stem(other.predicate())) ? 1 : 0;
    all[at++] = predicates(one, other, text, otherText);
    for (Role role : ROLES) {
      all[at++] = role(one, other, role);
    }
    all[at++] = shared(one, other);
    all[at++] = Math.min(one.participants().size(), other.participants().size());
    all[at] = Math.max(one.participants().size(), other.participants().size());
    return all;
  }

  private static double predicates(
      Proposition one, Proposition other, ComparedText text, ComparedText otherText) {
    float[] left = text.vectorOf(one.predicateWord());
    float[] right = otherText.vectorOf(other.predicateWord());
    return left.length == 0 || right.length == 0 ? 0 : SentenceVectors.similarity(left, right);
  }

  /** 1 where someone plays the role in both, 0 where others do, 0.5 where one has nobody in it. */
  private static double role(Proposition one, Proposition other, Role role) {
    List<Participant> left = in(one, role);
    List<Participant> right = in(other, role);
    if (left.isEmpty() || right.isEmpty()) {
      return 0.5;
    }
    return left.stream().anyMatch(each -> right.stream().anyMatch(each::isLike)) ? 1 : 0;
  }

  private static List<Participant> in(Proposition proposition, Role role) {
    return proposition.participants().stream().filter(each -> each.role() == role).toList();
  }

  private static double shared(Proposition one, Proposition other) {
    long shared =
        one.participants().stream()
            .filter(each -> other.participants().stream().anyMatch(each::isLike))
            .count();
    long back =
        other.participants().stream()
            .filter(each -> one.participants().stream().anyMatch(each::isLike))
            .count();
    return Math.min(shared, back);
  }
}
