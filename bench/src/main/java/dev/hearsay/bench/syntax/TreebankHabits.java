package dev.hearsay.bench.syntax;

import dev.hearsay.mention.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Rewrites CoreNLP's trees in the ways of newer treebanks, so that silver and gold trees teach the
 * same: the first word of a person's name heads it and the rest is flat, where CoreNLP takes the
 * last for the head; the day heads a date, not the month.
 */
final class TreebankHabits {

  private static final String NAME = "NNP";
  private static final String COMPOUND = "compound";
  private static final String FLAT = "flat";
  private static final String NUMBER = "nummod";
  private static final String UNMARKED = "nmod:unmarked";
  private static final int GIVEN_NAMES_NEEDED = 2;
  private static final Set<String> MONTHS =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  private final Set<String> given;

  /** Last words of names, with the given names that were seen before them. */
  private final Map<String, Set<String>> surnames = new HashMap<>();

  /**
   * @param given given names in lower case
   * @param trees in which surnames are looked for
   */
  TreebankHabits(Set<String> given, List<LabelledTree> trees) {
    this.given = given;
    for (LabelledTree tree : trees) {
      for (int i = 1; i < tree.size(); i++) {
        String first = lower(tree, i - 1);
        if (tree.tags().get(i).equals(NAME)
            && tree.tags().get(i - 1).equals(NAME)
            && given.contains(first)) {
          surnames.computeIfAbsent(lower(tree, i), word -> new HashSet<>()).add(first);
        }
      }
    }
  }

  /** Given names from the lists that ship with the library. */
  static Set<String> givenNames() {
    WordLists lists = WordLists.read(WordLists.class, "given-names.txt");
    Set<String> names = new HashSet<>();
    for (String section : List.of("male", "female", "either")) {
      lists.section(section).forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }
    return names;
  }

  private static String lower(LabelledTree tree, int word) {
    return tree.words().get(word).toLowerCase(Locale.ROOT);
  }

  LabelledTree rewrite(LabelledTree tree) {
    List<Integer> heads = new ArrayList<>(tree.heads());
    List<String> relations = new ArrayList<>(tree.relations());
    for (int last = 1; last < tree.size(); last++) {
      int first = nameStart(tree, last);
      if (first < last) {
        moveHead(heads, relations, last, first);
        for (int i = first + 1; i <= last; i++) {
          heads.set(i, first);
          relations.set(i, FLAT);
        }
      }
    }
    for (int month = 0; month + 1 < tree.size(); month++) {
      int day = month + 1;
      if (heads.get(day) == month
          && relations.get(day).equals(NUMBER)
          && MONTHS.contains(lower(tree, month))
          && tree.words().get(day).length() <= 2) {
        moveHead(heads, relations, month, day);
        heads.set(month, day);
        relations.set(month, COMPOUND);
        for (int i = day + 1; i < tree.size(); i++) {
          if (heads.get(i) == day && relations.get(i).equals(NUMBER)) {
            relations.set(i, UNMARKED);
          }
        }
      }
    }
    return new LabelledTree(
        tree.words(), tree.tags(), tree.universal(), tree.lemmas(), heads, relations, tree.whole());
  }

  /** Puts {@code to} where {@code from} stands, with all that depends on it. */
  private static void moveHead(List<Integer> heads, List<String> relations, int from, int to) {
    for (int i = 0; i < heads.size(); i++) {
      if (i != to && heads.get(i) == from) {
        heads.set(i, to);
      }
    }
    heads.set(to, heads.get(from));
    relations.set(to, relations.get(from));
  }

  /** Where the person's name that ends with a word begins; the word itself when it ends none. */
  private int nameStart(LabelledTree tree, int last) {
    if (!tree.tags().get(last).equals(NAME)
        || surnames.getOrDefault(lower(tree, last), Set.of()).size() < GIVEN_NAMES_NEEDED) {
      return last;
    }
    int start = last;
    for (int i = last - 1; i >= 0; i--) {
      boolean part =
          tree.tags().get(i).equals(NAME)
              && tree.heads().get(i) == last
              && tree.relations().get(i).equals(COMPOUND);
      if (!part) {
        break;
      }
      if (given.contains(lower(tree, i))) {
        start = i;
      }
    }
    return start;
  }
}
