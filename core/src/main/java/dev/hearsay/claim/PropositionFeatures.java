package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.PairFeatures;
import dev.hearsay.reuse.Stemmer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * What can be said of two propositions side by side, as numbers: their words by {@link
 * PairFeatures}, and what each says of whom. The same whichever comes first.
 */
public final class PropositionFeatures {

  private static final List<Role> ROLES =
      List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.AT);
  private static final List<String> NAMES = allNames();

  /** Up to that number things are counted everywhere. */
  private static final double COMMON_NUMBER = 2;

  private PropositionFeatures() {}

  private static List<String> allNames() {
    List<String> names = new ArrayList<>(PairFeatures.names());
    names.addAll(List.of("predicate-same", "predicate-meaning"));
    ROLES.forEach(role -> names.add("role-" + role.name().toLowerCase(Locale.ROOT)));
    names.addAll(List.of("participants-shared", "participants-least", "participants-most"));
    ROLES.forEach(role -> names.add("may-be-" + role.name().toLowerCase(Locale.ROOT)));
    names.addAll(List.of("may-be-shared", "may-be-crossed"));
    names.addAll(List.of("predicate-told-least", "predicate-told-most"));
    names.addAll(List.of("predicate-near-least", "predicate-near-most"));
    names.addAll(List.of("core-least", "core-most", "same-numbers"));
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
      all[at++] = role(one, other, role, Participant::isLike);
    }
    all[at++] = shared(one, other, Participant::isLike);
    all[at++] = Math.min(one.participants().size(), other.participants().size());
    all[at++] = Math.max(one.participants().size(), other.participants().size());
    for (Role role : ROLES) {
      all[at++] = role(one, other, role, Participant::mayBe);
    }
    int most = Math.min(one.participants().size(), other.participants().size());
    all[at++] = most == 0 ? 0 : shared(one, other, Participant::mayBe) / most;
    all[at++] = crossed(one, other) + crossed(other, one);
    boolean told = tells(otherText, one.predicate());
    boolean toldBack = tells(text, other.predicate());
    all[at++] = told && toldBack ? 1 : 0;
    all[at++] = told || toldBack ? 1 : 0;
    double near = nearest(text, one.predicateWord(), otherText);
    double nearBack = nearest(otherText, other.predicateWord(), text);
    all[at++] = Math.min(near, nearBack);
    all[at++] = Math.max(near, nearBack);
    double core = Core.found(one, text, otherText);
    double coreBack = Core.found(other, otherText, text);
    all[at++] = Math.min(core, coreBack);
    all[at++] = Math.max(core, coreBack);
    all[at] = sameNumbers(text, otherText);
    return all;
  }

  /** How many numbers that aren't in every second sentence stand in both. */
  private static long sameNumbers(ComparedText one, ComparedText other) {
    return one.amounts().stream()
        .filter(amount -> amount.exact() && amount.low() > COMMON_NUMBER)
        .mapToDouble(Amount::low)
        .distinct()
        .filter(
            value ->
                other.amounts().stream()
                    .anyMatch(amount -> amount.exact() && amount.low() == value))
        .count();
  }

  /** Whether a text has the predicate's word anywhere, as a noun perhaps. */
  private static boolean tells(ComparedText text, String predicate) {
    String stem = Stemmer.stem(predicate);
    return text.words().stream().anyMatch(word -> word.stem().equals(stem));
  }

  private static double nearest(ComparedText text, int word, ComparedText other) {
    double nearest = 0;
    for (int i = 0; text.hasVector(word) && other.hasVector(i); i++) {
      nearest = Math.max(nearest, text.similarity(word + 1, other, i + 1));
    }
    return nearest;
  }

  /** Whether who does it in one may be to whom it is done in the other, and not who does it. */
  private static int crossed(Proposition one, Proposition other) {
    List<Participant> agents = in(one, Role.AGENT);
    boolean crossed =
        agents.stream().anyMatch(each -> in(other, Role.PATIENT).stream().anyMatch(each::isLike));
    boolean straight =
        agents.stream().anyMatch(each -> in(other, Role.AGENT).stream().anyMatch(each::mayBe));
    return crossed && !straight ? 1 : 0;
  }

  /** How close the predicates are in meaning; 0 where either has no vector. */
  static double predicates(
      Proposition one, Proposition other, ComparedText text, ComparedText otherText) {
    return text.hasVector(one.predicateWord()) && otherText.hasVector(other.predicateWord())
        ? text.similarity(one.predicateWord() + 1, otherText, other.predicateWord() + 1)
        : 0;
  }

  /** 1 where someone plays the role in both, 0 where others do, 0.5 where one has nobody in it. */
  private static double role(
      Proposition one, Proposition other, Role role, BiPredicate<Participant, Participant> same) {
    List<Participant> left = in(one, role);
    List<Participant> right = in(other, role);
    if (left.isEmpty() || right.isEmpty()) {
      return 0.5;
    }
    return left.stream().anyMatch(each -> right.stream().anyMatch(that -> same.test(each, that)))
        ? 1
        : 0;
  }

  private static List<Participant> in(Proposition proposition, Role role) {
    return proposition.participants().stream().filter(each -> each.role() == role).toList();
  }

  private static double shared(
      Proposition one, Proposition other, BiPredicate<Participant, Participant> same) {
    long shared =
        one.participants().stream()
            .filter(each -> other.participants().stream().anyMatch(that -> same.test(each, that)))
            .count();
    long back =
        other.participants().stream()
            .filter(each -> one.participants().stream().anyMatch(that -> same.test(each, that)))
            .count();
    return Math.min(shared, back);
  }
}
