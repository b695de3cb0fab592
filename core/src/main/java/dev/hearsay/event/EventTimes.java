package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.List;

/** Which of a sentence's times say when something was: those that hang from the word telling it. */
final class EventTimes {

  private final DependencyTree tree;
  private final List<Timex> times;

  EventTimes(DependencyTree tree, List<Timex> all) {
    this.tree = tree;
    Span sentence = new Span(tree.token(0).start(), tree.token(tree.size() - 1).end());
    times = all.stream().filter(timex -> timex.span().overlaps(sentence)).toList();
  }

  List<Timex> of(FoundTrigger found) {
    return times.stream().filter(timex -> tells(timex, found)).toList();
  }

  private boolean tells(Timex timex, FoundTrigger found) {
    for (int i = 0; i < tree.size(); i++) {
      if (timex.span().overlaps(tree.token(i).span())) {
        return bears(top(i, timex), found.word());
      }
    }
    return false;
  }

  /** The word of a timex that hangs from a word outside of it. */
  private int top(int word, Timex timex) {
    int top = word;
    while (tree.head(top) != DependencyTree.NO_HEAD
        && timex.span().overlaps(tree.token(tree.head(top)).span())) {
      top = tree.head(top);
    }
    return top;
  }

  /** Whether the clause nearest above a time is that of a word, or carries the noun that it is. */
  private boolean bears(int time, int word) {
    int at = tree.head(time);
    while (at != DependencyTree.NO_HEAD && at != word && !isClause(at)) {
      at = tree.head(at);
    }
    if (at == word) {
      return true;
    }
    if (at == DependencyTree.NO_HEAD || tree.treebankTag(word).isVerb()) {
      return false;
    }
    int above = tree.head(word);
    boolean carried =
        switch (tree.relation(word)) {
          case OBJ, NSUBJ, NSUBJ_PASS, OBL -> true;
          default -> false;
        };
    return carried && above == at;
  }

  private boolean isClause(int word) {
    return (tree.treebankTag(word).isVerb() && tree.relation(word) != Relation.AMOD)
        || tree.hasChild(word, Relation.COP);
  }
}
