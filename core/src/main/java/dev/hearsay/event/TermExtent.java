package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.TermDeeds.Deed;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** From where to where the words of a term stand in its sentence. */
final class TermExtent {

  private final Analysis analysis;
  private final DependencyTree tree;
  private final Set<Integer> agreements;

  TermExtent(Analysis analysis, DependencyTree tree, Set<Integer> agreements) {
    this.analysis = analysis;
    this.tree = tree;
    this.agreements = agreements;
  }

  /** The words of a deed, without its mark, other deeds, what it hangs on and who says so. */
  Optional<TokenRange> words(int head, List<Deed> others, Optional<TermCondition> hangs) {
    TokenRange whole = tree.subtree(head);
    int first = whole.first();
    while (first < head && isMark(first, head)) {
      first++;
    }
    for (int word = first; word < head; word++) {
      boolean relative = Set.of("which", "whereby").contains(TermWords.lower(tree, word));
      first = relative && tree.isBelow(word, head) ? word + 1 : first; // "under which both would"
    }
    int end = whole.end();
    for (int cut : cuts(head, others, hangs)) {
      end = cut > head ? Math.min(end, cut) : end;
    }
    while (end > head + 1 && isLoose(end - 1)) {
      end--;
    }
    if (hangs.isPresent() && hangs.get().words().contains(first)) {
      first = Math.min(head, hangs.get().words().end());
    }
    while (first < head && isLoose(first)) {
      first++;
    }
    end = closed(first, withoutDangling(head, end));
    return end > first ? Optional.of(new TokenRange(first, end)) : Optional.empty();
  }

  /** With "their protection" of "have their protection lifted". */
  TokenRange withObject(Deed deed, TokenRange words) {
    OptionalInt object =
        deed.outer() == deed.head()
            ? OptionalInt.empty()
            : tree.children(deed.outer(), Relation.OBJ)
                .filter(each -> each < deed.head() && tree.isBelow(deed.head(), each))
                .findFirst();
    return object.isEmpty()
        ? words
        : new TokenRange(
            Math.min(words.first(), tree.subtree(object.getAsInt()).first()), words.end());
  }

  private boolean isMark(int word, int head) {
    return ((tree.relation(word) == Relation.MARK || tree.relation(word) == Relation.CASE)
            && tree.head(word) == head)
        || tree.relation(word) == Relation.CC
        || tree.relation(word) == Relation.PUNCT;
  }

  /** Without "in" and "the" whose noun was cut off. */
  private int withoutDangling(int head, int end) {
    int last = end;
    while (last > head + 1 && (isLoose(last - 1) || isDangling(last - 1, last))) {
      last--;
    }
    return last;
  }

  private boolean isDangling(int word, int end) {
    return switch (tree.relation(word)) {
      case CASE, MARK, DET, AUX, AUX_PASS, COP, NUMMOD, AMOD, NMOD_POSS -> tree.head(word) >= end;
      default -> false;
    };
  }

  /** With the mark that closes a quotation or a bracket that the words open. */
  private int closed(int first, int end) {
    if (end >= tree.size()) {
      return end;
    }
    String next = tree.token(end).text();
    String open =
        switch (next) {
          case ")" -> "(";
          case "”" -> "“";
          case "]" -> "[";
          default -> "";
        };
    long opened = IntStream.range(first, end).filter(i -> is(i, open)).count();
    long closed = IntStream.range(first, end).filter(i -> is(i, next)).count();
    return !open.isEmpty() && opened > closed ? end + 1 : end;
  }

  private boolean is(int word, String text) {
    return tree.token(word).text().equals(text);
  }

  private boolean isLoose(int word) {
    return tree.relation(word) == Relation.PUNCT || tree.relation(word) == Relation.CC;
  }

  /** Where the words of a deed end at the latest. */
  private List<Integer> cuts(int head, List<Deed> others, Optional<TermCondition> hangs) {
    List<Integer> cuts = new ArrayList<>();
    tree.children(head, Relation.CONJ)
        .filter(each -> tree.treebankTag(each).isVerb() == tree.treebankTag(head).isVerb())
        .forEach(each -> cuts.add(tree.subtree(each).first()));
    others.stream()
        .map(Deed::head)
        .filter(each -> each > head && !tree.isBelow(head, each))
        .forEach(each -> cuts.add(tree.subtree(each).first()));
    hangs.ifPresent(
        each -> {
          int first = each.words().first();
          while (first > head + 1 && isConditionWord(first - 1)) {
            first--;
          }
          cuts.add(first);
        });
    agreements.stream()
        .filter(each -> each > head && tree.isBelow(each, head))
        .forEach(each -> cuts.add(tree.subtree(each).first()));
    IntStream.range(head, tree.size())
        .filter(each -> TermWords.lower(tree, each).equals("according"))
        .forEach(cuts::add);
    analysis.attributions().stream()
        .filter(each -> each.content().stream().anyMatch(tree.token(head).span()::overlaps))
        .flatMap(each -> Stream.concat(each.source().stream(), each.cue().stream()))
        .forEach(span -> tokenAt(span).ifPresent(cuts::add));
    return cuts;
  }

  private boolean isConditionWord(int word) {
    return switch (tree.relation(word)) {
      case CASE, MARK, FIXED, PUNCT -> true;
      default ->
          Set.of("in", "return", "exchange", "for", "on", "condition", "that", "the")
              .contains(TermWords.lower(tree, word));
    };
  }

  private Optional<Integer> tokenAt(Span span) {
    return IntStream.range(0, tree.size())
        .filter(word -> span.contains(tree.token(word).span()))
        .boxed()
        .findFirst();
  }
}
