package dev.hearsay.claim.comparison;

import dev.hearsay.timex.Timex;
import java.util.List;
import java.util.Set;

/** Names, numbers, times, negation and modality of two texts. */
final class ContentFeatures {

  private static final List<String> MODALITIES =
      List.of("promised", "ordered", "requested", "conditional", "alleged");
  private static final List<String> DIFFERS =
      MODALITIES.stream().map(name -> name + "-differs").toList();

  private ContentFeatures() {}

  static void add(ComparedText one, ComparedText other, FeatureRow row) {
    TextCounts counts = one.counts();
    TextCounts otherCounts = other.counts();
    Set<String> names = counts.names;
    Set<String> otherNames = otherCounts.names;
    row.putBoth("names", found(names, otherCounts.allStems), found(otherNames, counts.allStems));
    row.put("no-names", names.isEmpty() && otherNames.isEmpty());
    Set<String> numbers = counts.numbers;
    Set<String> otherNumbers = otherCounts.numbers;
    row.putBoth("numbers", found(numbers, otherNumbers), found(otherNumbers, numbers));
    row.put("no-numbers", numbers.isEmpty() && otherNumbers.isEmpty());
    int[] amounts = amounts(one.amounts(), other.amounts());
    row.put("amounts-agree", amounts[0]);
    row.put("amounts-disagree", amounts[1]);
    row.putBoth("amounts", one.amounts().size(), other.amounts().size());
    int[] times = times(one.times(), other.times());
    row.put("times-agree", times[0]);
    row.put("times-disagree", times[1]);
    row.put("negation-differs", counts.negations % 2 != otherCounts.negations % 2);
    row.putBoth("negations", counts.negations, otherCounts.negations);
    row.put("denial-differs", counts.denials != otherCounts.denials);
    row.putBoth("denials", counts.denials, otherCounts.denials);
    row.putBoth("refutations", counts.refutations, otherCounts.refutations);
    for (int i = 0; i < counts.modalities.length; i++) {
      int words = counts.modalities[i];
      int otherWords = otherCounts.modalities[i];
      row.put(DIFFERS.get(i), words > 0 != otherWords > 0);
      row.putBoth(MODALITIES.get(i), words, otherWords);
    }
  }

  private static double found(Set<String> wanted, Set<String> among) {
    int found = 0;
    for (String one : wanted) {
      found += among.contains(one) ? 1 : 0;
    }
    return wanted.isEmpty() ? 1 : (double) found / wanted.size();
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
