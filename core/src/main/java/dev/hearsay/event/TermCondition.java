package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What the terms of a sentence hang on.
 *
 * @param words where it stands
 * @param head of the clause or noun that tells what is given for them; empty of "in return"
 * @param exchanged whether the words say that the one is owed for the other: not "if" or "once"
 */
record TermCondition(TokenRange words, OptionalInt head, boolean exchanged) {

  private static final List<List<String>> LONG_MARKS =
      List.of(
          List.of("on", "condition", "that"),
          List.of("on", "the", "condition", "that"),
          List.of("as", "long", "as"),
          List.of("so", "long", "as"),
          List.of("provided", "that"),
          List.of("providing", "that"));

  /** The one of a sentence, if any. */
  static Optional<TermCondition> of(DependencyTree tree, TermWords terms) {
    List<String> lower = TermWords.lower(tree);
    Optional<TermCondition> exchanged =
        terms.exchange(lower).flatMap(range -> behind(tree, range)).or(() -> marked(tree, lower));
    return exchanged
        .or(() -> clause(tree, terms))
        .or(
            () ->
                terms
                    .turn(lower)
                    .map(range -> new TermCondition(range, OptionalInt.empty(), true)));
  }

  private static Optional<TermCondition> marked(DependencyTree tree, List<String> lower) {
    return IntStream.range(0, lower.size())
        .boxed()
        .flatMap(
            at ->
                LONG_MARKS.stream()
                    .filter(mark -> at + mark.size() <= lower.size())
                    .filter(mark -> lower.subList(at, at + mark.size()).equals(mark))
                    .map(mark -> new TokenRange(at, at + mark.size())))
        .findFirst()
        .flatMap(range -> behind(tree, range));
  }

  /** The phrase or clause behind words that make a condition of it. */
  private static Optional<TermCondition> behind(DependencyTree tree, TokenRange mark) {
    OptionalInt head =
        IntStream.range(mark.end(), tree.size())
            .filter(word -> tree.isNominal(word) || tree.treebankTag(word).isVerb())
            .filter(word -> hangsFromBefore(tree, word, mark))
            .findFirst();
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new TermCondition(
                new TokenRange(
                    mark.end(), Math.max(mark.end() + 1, tree.subtree(head.getAsInt()).end())),
                head,
                true));
  }

  /** Whether a word is the topmost behind the mark: its head stands before the mark's end. */
  private static boolean hangsFromBefore(DependencyTree tree, int word, TokenRange mark) {
    return tree.head(word) < mark.end();
  }

  /** "If", "unless", "once". */
  private static Optional<TermCondition> clause(DependencyTree tree, TermWords terms) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.relation(word) == Relation.MARK && tree.head(word) >= 0)
        .filter(word -> terms.is("condition-mark", TermWords.lower(tree, word)))
        .filter(word -> isCondition(tree, tree.head(word)))
        .mapToObj(
            word -> {
              int head = tree.head(word);
              TokenRange whole = tree.subtree(head);
              return new TermCondition(
                  new TokenRange(Math.min(word + 1, head), whole.end()),
                  OptionalInt.of(head),
                  false);
            })
        .findFirst();
  }

  /** Not "asked if". */
  private static boolean isCondition(DependencyTree tree, int clause) {
    return switch (tree.relation(clause)) {
      case ADVCL, ACL, DEP, ACL_RELCL, CONJ, PARATAXIS -> true;
      default -> false;
    };
  }
}
