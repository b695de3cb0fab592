package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.PairFeatures;
import dev.hearsay.claim.comparison.WordSimilarities;
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
    return of(PropositionParts.of(one), PropositionParts.of(other), text, otherText);
  }

  static double[] of(
      PropositionParts one, PropositionParts other, ComparedText text, ComparedText otherText) {
    WordSimilarities similarities = WordSimilarities.of(text, otherText);
    double[] words = PairFeatures.of(text, otherText, similarities);
    double[] all = Arrays.copyOf(words, NAMES.size());
    int at = words.length;
    all[at++] = one.predicate().equals(other.predicate()) ? 1 : 0;
    all[at++] = predicates(one.proposition(), other.proposition(), text, otherText);
    for (Role role : ROLES) {
      all[at++] = role(one, other, role, Participant::isLike);
    }
    List<Participant> participants = one.proposition().participants();
    List<Participant> others = other.proposition().participants();
    int least = Math.min(participants.size(), others.size());
    all[at++] = shared(participants, others, Participant::isLike);
    all[at++] = least;
    all[at++] = Math.max(participants.size(), others.size());
    for (Role role : ROLES) {
      all[at++] = role(one, other, role, Participant::mayBe);
    }
    all[at++] = least == 0 ? 0 : shared(participants, others, Participant::mayBe) / least;
    all[at++] = crossed(one, other) + crossed(other, one);
    boolean told = otherText.hasStem(one.predicate());
    boolean toldBack = text.hasStem(other.predicate());
    all[at++] = told && toldBack ? 1 : 0;
    all[at++] = told || toldBack ? 1 : 0;
    double near = similarities.nearest(one.proposition().predicateWord());
    double nearBack = similarities.nearestOfOther(other.proposition().predicateWord());
    all[at++] = Math.min(near, nearBack);
    all[at++] = Math.max(near, nearBack);
    double core = Core.found(one, text, otherText, similarities::nearest);
    double coreBack = Core.found(other, otherText, text, similarities::nearestOfOther);
    all[at++] = Math.min(core, coreBack);
    all[at++] = Math.max(core, coreBack);
    all[at] = one.sameNumbers(other);
    return all;
  }

  /** Whether who does it in one may be to whom it is done in the other, and not who does it. */
  private static int crossed(PropositionParts one, PropositionParts other) {
    List<Participant> agents = one.in(Role.AGENT);
    return areSame(agents, other.in(Role.PATIENT), Participant::isLike)
            && !areSame(agents, other.in(Role.AGENT), Participant::mayBe)
        ? 1
        : 0;
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
      PropositionParts one,
      PropositionParts other,
      Role role,
      BiPredicate<Participant, Participant> same) {
    List<Participant> left = one.in(role);
    List<Participant> right = other.in(role);
    if (left.isEmpty() || right.isEmpty()) {
      return 0.5;
    }
    return areSame(left, right, same) ? 1 : 0;
  }

  private static boolean areSame(
      List<Participant> left, List<Participant> right, BiPredicate<Participant, Participant> same) {
    for (Participant each : left) {
      if (isAmong(each, right, same)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAmong(
      Participant who, List<Participant> others, BiPredicate<Participant, Participant> same) {
    for (Participant other : others) {
      if (same.test(who, other)) {
        return true;
      }
    }
    return false;
  }

  private static double shared(
      List<Participant> one, List<Participant> other, BiPredicate<Participant, Participant> same) {
    int shared = 0;
    for (Participant each : one) {
      shared += isAmong(each, other, same) ? 1 : 0;
    }
    int back = 0;
    for (Participant each : other) {
      back += isAmong(each, one, same) ? 1 : 0;
    }
    return Math.min(shared, back);
  }
}
