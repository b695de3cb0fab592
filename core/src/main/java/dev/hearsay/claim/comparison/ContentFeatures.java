package dev.hearsay.claim.comparison;

import dev.hearsay.timex.Timex;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Names, numbers, times, negation and modality of two texts. */
final class ContentFeatures {

  private static final List<String> MODALITIES =
      List.of("promised", "ordered", "requested", "conditional", "alleged");

  private ContentFeatures() {}

  static void add(ComparedText one, ComparedText other, FeatureRow row) {
    Set<String> names = stems(one, ComparedWord::name);
    Set<String> otherNames = stems(other, ComparedWord::name);
    Set<String> all = stems(one, word -> true);
    Set<String> allOfOther = stems(other, word -> true);
    row.putBoth("names", found(names, allOfOther), found(otherNames, all));
    row.put("no-names", names.isEmpty() && otherNames.isEmpty());
    Set<String> numbers = stems(one, ComparedWord::number);
    Set<String> otherNumbers = stems(other, ComparedWord::number);
    row.putBoth("numbers", found(numbers, otherNumbers), found(otherNumbers, numbers));
    row.put("no-numbers", numbers.isEmpty() && otherNumbers.isEmpty());
    int[] amounts = amounts(one.amounts(), other.amounts());
    row.put("amounts-agree", amounts[0]);
    row.put("amounts-disagree", amounts[1]);
    row.putBoth("amounts", one.amounts().size(), other.amounts().size());
    int[] times = times(one.times(), other.times());
    row.put("times-agree", times[0]);
    row.put("times-disagree", times[1]);
    int negations = negations(one);
    int otherNegations = negations(other);
    row.put("negation-differs", negations % 2 != otherNegations % 2);
    row.putBoth("negations", negations, otherNegations);
    int denials = count(one, word -> WordLists.denies(word.stem()));
    int otherDenials = count(other, word -> WordLists.denies(word.stem()));
    row.put("denial-differs", denials != otherDenials);
    row.putBoth("denials", denials, otherDenials);
    row.putBoth(
        "refutations",
        count(one, word -> WordLists.refutes(word.stem())),
        count(other, word -> WordLists.refutes(word.stem())));
    for (int i = 0; i < WordLists.modalities(); i++) {
      int kind = i;
      Predicate<ComparedWord> ofKind = word -> WordLists.isOfModality(kind, word.stem());
      int words = count(one, ofKind);
      int otherWords = count(other, ofKind);
      row.put(MODALITIES.get(i) + "-differs", words > 0 != otherWords > 0);
      row.putBoth(MODALITIES.get(i), words, otherWords);
    }
  }

  private static Set<String> stems(ComparedText text, Predicate<ComparedWord> which) {
    Set<String> stems = new HashSet<>();
    text.words().stream().filter(which).forEach(word -> stems.add(word.stem()));
    return stems;
  }

  private static double found(Set<String> wanted, Set<String> among) {
    long found = wanted.stream().filter(among::contains).count();
    return wanted.isEmpty() ? 1 : (double) found / wanted.size();
  }

  private static int count(ComparedText text, Predicate<ComparedWord> which) {
    return (int) text.words().stream().filter(which).count();
  }

  static int negations(ComparedText text) {
    return count(text, word -> WordLists.negates(word.lower()));
  }

  /** How many amounts agree with one of the other side; how many could, and don't. */
  private static int[] amounts(List<Amount> one, List<Amount> other) {
    int agree = 0;
    int disagree = 0;
    for (Amount amount : one) {
      List<Amount> alike = other.stream().filter(amount::isOfSameKind).toList();
      if (alike.stream().anyMatch(amount::agreesWith)) {
        agree++;
      } else if (!alike.isEmpty()) {
        disagree++;
      }
    }
    return new int[] {agree, disagree};
  }

  private static int[] times(List<Timex> one, List<Timex> other) {
    int agree = 0;
    int disagree = 0;
    for (Timex time : one) {
      List<Timex> alike = other.stream().filter(each -> each.type() == time.type()).toList();
      if (alike.stream().anyMatch(each -> Times.agree(time, each))) {
        agree++;
      } else if (!alike.isEmpty()) {
        disagree++;
      }
    }
    return new int[] {agree, disagree};
  }
}
