package dev.hearsay.event;

import dev.hearsay.mention.WordLists;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words by which the terms of a deal hang together, from {@code terms.txt}. */
final class TermWords {

  private static final int LONG = 6;
  private static final Set<String> BE = Set.of("is", "are", "was", "were");

  private final WordLists lists = WordLists.read(TermWords.class, "terms.txt");
  private final Set<String> owed = lists.section("owed");
  private final List<List<String>> exchange = rows("in-exchange");
  private final List<List<String>> turn = rows("in-turn");

  private List<List<String>> rows(String section) {
    return lists.section(section).stream().map(row -> List.of(row.split(" ", -1))).toList();
  }

  boolean is(String section, String word) {
    return lists.section(section).contains(word);
  }

  /** Whether a clause tells what will be, by its own auxiliary or by "is to". */
  boolean isOwed(DependencyTree tree, int clause) {
    return auxiliary(tree, clause).isPresent() || isToBe(tree, clause);
  }

  /** Whether a noun names something to be done or granted. */
  boolean isDeed(String lemma) {
    boolean ending =
        lemma.length() > LONG
            && Stream.of("tion", "sion", "ment", "ance", "wal", "val").anyMatch(lemma::endsWith);
    return ending || is("deed", lemma);
  }

  private OptionalInt auxiliary(DependencyTree tree, int clause) {
    return tree.children(clause, Relation.AUX)
        .filter(child -> owed.contains(lower(tree, child)))
        .findFirst();
  }

  /** "The pilots are to be freed". */
  private static boolean isToBe(DependencyTree tree, int clause) {
    return tree.children(clause, Relation.MARK).anyMatch(mark -> lower(tree, mark).equals("to"))
        && tree.children(clause, Relation.AUX, Relation.COP)
            .anyMatch(child -> BE.contains(lower(tree, child)));
  }

  /** Whether any word could tell what is owed. */
  boolean mayOwe(List<String> lower) {
    boolean toBe =
        IntStream.range(1, lower.size())
            .anyMatch(i -> lower.get(i).equals("to") && BE.contains(lower.get(i - 1)));
    return toBe || lower.stream().anyMatch(owed::contains) || turn(lower).isPresent();
  }

  /** Where words like "in return for" stand, before what is given. */
  Optional<TokenRange> exchange(List<String> lower) {
    return row(lower, exchange);
  }

  /** Where words like "in return" stand. */
  Optional<TokenRange> turn(List<String> lower) {
    return exchange(lower).isPresent() ? Optional.empty() : row(lower, turn);
  }

  private static Optional<TokenRange> row(List<String> lower, List<List<String>> rows) {
    for (int at = 0; at < lower.size(); at++) {
      for (List<String> row : rows) {
        int end = at + row.size();
        if (row.size() > 1
            && row.get(0).equals(lower.get(at))
            && end <= lower.size()
            && lower.subList(at, end).equals(row)) {
          return Optional.of(new TokenRange(at, end));
        }
      }
    }
    return Optional.empty();
  }

  static List<String> lower(DependencyTree tree) {
    return tree.tokens().stream().map(token -> token.text().toLowerCase(Locale.ROOT)).toList();
  }

  static String lower(DependencyTree tree, int word) {
    return tree.token(word).text().toLowerCase(Locale.ROOT);
  }

  /** The word with those that make one mark with it: "on condition that". */
  static String mark(DependencyTree tree, int mark) {
    return IntStream.concat(IntStream.of(mark), tree.children(mark, Relation.FIXED))
        .mapToObj(word -> lower(tree, word))
        .collect(Collectors.joining(" "));
  }
}
