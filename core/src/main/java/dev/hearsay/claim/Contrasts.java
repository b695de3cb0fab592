package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.AntonymPairs;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.claim.comparison.Times;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.timex.Timex;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What no likeness of words makes up for: number, negation, roles, time, modality, part. */
final class Contrasts {

  private static final Set<String> WHOLE =
      Set.of("all", "every", "both", "entire", "whole", "each");
  private static final Set<String> PART =
      Set.of(
          "some",
          "several",
          "few",
          "many",
          "most",
          "half",
          "part",
          "parts",
          "one",
          "majority",
          "minority",
          "handful");
  private static final Set<String> WHOLLY =
      Set.of("unanimously", "wholly", "entirely", "completely", "fully");
  private static final Set<String> PARTLY = Set.of("partly", "partially", "mostly", "largely");

  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  /** What follows a word that promises or orders opens with these. */
  private static final Set<String> OPENERS = Set.of("to", "that", "would", "not");

  private static final int OPENS_WITHIN = 3;

  /** Predicates as close as that can deny each other. */
  private static final double NEAR = 0.7;

  private Contrasts() {}

  /**
   * All that set two propositions apart; whether they speak of the same is asked elsewhere.
   *
   * @param predicates how close the predicates are in meaning, from 0 to 1
   */
  static Set<Contrast> between(Proposition one, Proposition other, double predicates) {
    Set<Contrast> contrasts = EnumSet.noneOf(Contrast.class);
    if (modalitiesDiffer(one, other)) {
      contrasts.add(Contrast.MODALITY);
    }
    boolean opposites =
        AntonymPairs.areOpposites(Stemmer.stem(one.predicate()), Stemmer.stem(other.predicate()))
            || AntonymPairs.count(one.text(), other.text()) % 2 == 1;
    boolean comparable = opposites || predicates >= NEAR || correspond(one, other);
    if (comparable && (one.denied() != other.denied()) != opposites) {
      contrasts.add(Contrast.POLARITY);
    }
    if (numbersDiffer(one.text().amounts(), other.text().amounts())) {
      contrasts.add(Contrast.NUMBER);
    }
    if (timesDiffer(one.text().times(), other.text().times())) {
      contrasts.add(Contrast.TIME);
    }
    if (partDiffers(one, other)) {
      contrasts.add(Contrast.PART);
    }
    if (rolesSwapped(one, other)) {
      contrasts.add(Contrast.ROLES);
    }
    return contrasts;
  }

  /**
   * Whether one is done and the other promised, or ordered. Where the words of both promise, order
   * or ask for it, one of them was merely read in another way: "it seems he ordered them to stay".
   */
  private static boolean modalitiesDiffer(Proposition one, Proposition other) {
    Modality left = strength(one.statement().modality());
    Modality right = strength(other.statement().modality());
    boolean readOtherwise =
        (left == Modality.ACTUAL && tells(one.text(), right, other.predicate()))
            || (right == Modality.ACTUAL && tells(other.text(), left, one.predicate()));
    return left != right && !readOtherwise && !isDue(left, other, one) && !isDue(right, one, other);
  }

  /** "The guards are to leave": what is ordered or asked as well as what is promised. */
  private static boolean isDue(Modality modality, Proposition due, Proposition other) {
    boolean wanted = modality == Modality.ORDERED || modality == Modality.REQUESTED;
    if (!wanted
        || due.statement().modality() != Modality.PROMISED
        || other.statement().modality() != modality) {
      return false;
    }
    List<ComparedWord> words = due.text().words();
    return IntStream.range(1, words.size())
        .anyMatch(i -> words.get(i).lower().equals("to") && BE.contains(words.get(i - 1).lower()));
  }

  /**
   * Whether a text has a word that promises or orders and behind it what, or what opens it: "bound
   * itself to", "an assurance that".
   */
  private static boolean tells(ComparedText text, Modality modality, String predicate) {
    String deed = Stemmer.stem(predicate);
    int promised = Integer.MIN_VALUE;
    List<ComparedWord> words = text.words();
    for (int i = 0; i < words.size(); i++) {
      boolean opens = i - promised <= OPENS_WITHIN && OPENERS.contains(words.get(i).lower());
      if (promised >= 0 && (opens || words.get(i).stem().equals(deed))) {
        return true;
      }
      promised = ModalWords.isStemOf(modality, words.get(i).stem()) ? i : promised;
    }
    return false;
  }

  /** Whether what is said of one is said of the other at all, so that one can deny it. */
  private static boolean correspond(Proposition one, Proposition other) {
    return tells(other, one.predicate()) || tells(one, other.predicate());
  }

  private static boolean tells(Proposition proposition, String predicate) {
    String stem = Stemmer.stem(predicate);
    return proposition.text().words().stream().anyMatch(word -> word.stem().equals(stem))
        || Stemmer.stem(proposition.predicate()).equals(stem);
  }

  /** What is alleged is claimed as well; the statement keeps that it is only alleged. */
  private static Modality strength(Modality modality) {
    return modality == Modality.ALLEGED ? Modality.ACTUAL : modality;
  }

  /** Whether something is counted or measured on both sides and no two values can be right. */
  private static boolean numbersDiffer(List<Amount> one, List<Amount> other) {
    boolean alone = one.size() == 1 && other.size() == 1;
    for (Amount amount : one) {
      List<Amount> rivals =
          other.stream()
              .filter(each -> each.isOfSameKind(amount))
              .filter(each -> sameThing(amount, each, alone))
              .toList();
      boolean agrees =
          rivals.stream()
              .anyMatch(
                  rival ->
                      one.stream()
                          .filter(each -> each.equals(amount) || sameThing(each, amount, false))
                          .anyMatch(rival::agreesWith));
      if (!rivals.isEmpty() && !agrees) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameThing(Amount one, Amount other, boolean alone) {
    if (one.head().isPresent() && one.head().equals(other.head())) {
      return true;
    }
    boolean unknown = one.thing().isEmpty() || other.thing().isEmpty();
    return ((unknown || one.unit().isPresent()) && alone)
        || one.thing().stream().anyMatch(other.thing()::contains);
  }

  /** Whether both tell a time of a kind, and no two of these can be one. */
  private static boolean timesDiffer(List<Timex> one, List<Timex> other) {
    for (Timex.Type type : Timex.Type.values()) {
      List<Timex> left = one.stream().filter(each -> each.type() == type).toList();
      List<Timex> right = other.stream().filter(each -> each.type() == type).toList();
      boolean agrees =
          left.stream().anyMatch(each -> right.stream().anyMatch(time -> Times.agree(each, time)));
      if (!left.isEmpty() && !right.isEmpty() && !agrees) {
        return true;
      }
    }
    return false;
  }

  /** "Some of the men" against "all of the men", "partly" against "wholly". */
  private static boolean partDiffers(Proposition one, Proposition other) {
    for (Participant left : one.participants()) {
      for (Participant right : other.participants()) {
        if (left.role() == right.role() && areApart(left, right) && left.isLike(right)) {
          return true;
        }
      }
    }
    return (has(one, WHOLLY) && hasPart(other)) || (has(other, WHOLLY) && hasPart(one));
  }

  private static boolean areApart(Participant one, Participant other) {
    return (has(one, WHOLE) && has(other, PART)) || (has(one, PART) && has(other, WHOLE));
  }

  private static boolean hasPart(Proposition proposition) {
    return has(proposition, PARTLY)
        || proposition.participants().stream().anyMatch(each -> has(each, PART));
  }

  /** Whether it begins with one of some words, an article aside. */
  private static boolean has(Participant participant, Set<String> words) {
    String written = participant.words();
    int end = wordEnd(written, 0);
    String first = written.substring(0, end).toLowerCase(Locale.ROOT);
    if (!first.equals("the")) {
      return words.contains(first);
    }
    int next = end;
    while (next < written.length() && Character.isWhitespace(written.charAt(next))) {
      next++;
    }
    return words.contains(written.substring(next, wordEnd(written, next)).toLowerCase(Locale.ROOT));
  }

  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean has(Proposition proposition, Set<String> words) {
    return proposition.text().words().stream().map(ComparedWord::lower).anyMatch(words::contains);
  }

  /** Whether two participants have changed places. */
  private static boolean rolesSwapped(Proposition one, Proposition other) {
    for (Participant first : one.participants()) {
      for (Participant second : one.participants()) {
        if (first.role().compareTo(second.role()) < 0
            && canSwap(first.role(), second.role())
            && plays(other, first, second.role())
            && plays(other, second, first.role())
            && !plays(other, first, first.role())
            && !plays(other, second, second.role())) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean canSwap(Role one, Role other) {
    return one != Role.OTHER && other != Role.OTHER && one != Role.AT && other != Role.AT;
  }

  private static boolean plays(Proposition in, Participant who, Role role) {
    return in.participants().stream().anyMatch(each -> each.role() == role && each.isLike(who));
  }
}
