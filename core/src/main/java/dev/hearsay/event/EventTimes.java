package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.List;
import java.util.Set;

/** Which of a sentence's times say when something was: those that hang from the word telling it. */
final class EventTimes {

  /** Of the verbs that say no more than their noun, those that say that it ends. */
  private static final Set<String> ENDS = Set.of("break", "keep", "honour", "honor");

  private final DependencyTree tree;
  private final EventWords words;
  private final List<Timex> times;

  EventTimes(DependencyTree tree, EventWords words, List<Timex> all) {
    this.tree = tree;
    this.words = words;
    Span sentence = new Span(tree.token(0).start(), tree.token(tree.size() - 1).end());
    times = all.stream().filter(timex -> timex.span().overlaps(sentence)).toList();
  }

  List<Timex> of(FoundTrigger found) {
    return times.stream().filter(timex -> tells(timex, found)).toList();
  }

  private boolean tells(Timex timex, FoundTrigger found) {
    for (int i = 0; i < tree.size(); i++) {
      if (timex.span().overlaps(tree.token(i).span())) {
        return bears(top(i, timex), found);
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
  private boolean bears(int time, FoundTrigger found) {
    int word = found.word();
    int at = tree.head(time);
    if (at != DependencyTree.NO_HEAD && at != word && isBefore(time, at)) {
      return false;
    }
    while (at != DependencyTree.NO_HEAD && at != word && !isClause(at)) {
      at = tree.head(at);
    }
    if (at == word) {
      return true;
    }
    if (at == DependencyTree.NO_HEAD) {
      return false;
    }
    return tree.treebankTag(word).isVerb() ? shares(word, at, time) : carries(at, found);
  }

  /** "A 1981 claim", "last year's deal": a time that tells which one is meant. */
  private boolean isBefore(int time, int noun) {
    boolean modifier =
        switch (tree.relation(time)) {
          case COMPOUND, NUMMOD, NMOD_POSS, AMOD -> true;
          default -> false;
        };
    return modifier && time < noun && tree.isNominal(noun);
  }

  /** "On Monday they were seized and flown home", "stormed the camp on Monday, killing two". */
  private boolean shares(int verb, int at, int time) {
    boolean own = tree.children(verb).anyMatch(this::isTime);
    if (own) {
      return false;
    }
    for (int above = verb; above != DependencyTree.NO_HEAD; above = tree.head(above)) {
      if (above == at) {
        return true;
      }
      boolean joined =
          tree.relation(above) == Relation.CONJ
              && time < tree.head(above)
              && tree.clause(above).ownSubject().isEmpty();
      boolean result =
          tree.relation(above) == Relation.ADVCL
              && tree.treebankTag(above) == TreebankTag.VBG
              && above > tree.head(above)
              && !tree.hasChild(above, Relation.MARK)
              && !tree.hasChild(above, Relation.CASE);
      if (!joined && !result) {
        return false;
      }
    }
    return false;
  }

  private boolean isTime(int word) {
    return times.stream().anyMatch(timex -> timex.span().overlaps(tree.token(word).span()));
  }

  /** "Signed a deal on Monday", "the deal signed on Monday"; not "announced the deal on Monday". */
  private boolean carries(int verb, FoundTrigger found) {
    int noun = found.word();
    if (tree.head(verb) == noun) {
      boolean tellsOfNoun =
          tree.relation(verb) == Relation.ACL || tree.relation(verb) == Relation.ACL_RELCL;
      return tellsOfNoun
          && (words.passesOn(words.lemma(tree, verb)) || (found.isBinding() && brings(verb)));
    }
    boolean part =
        switch (tree.relation(noun)) {
          case OBJ, NSUBJ, NSUBJ_PASS, OBL -> true;
          default -> false;
        };
    boolean only = tree.relation(noun) == Relation.OBJ && words.tells(TermWords.lower(tree, verb));
    return part && tree.head(noun) == verb && !only && (!found.isBinding() || brings(verb));
  }

  /** "Signed the accord on Friday", not "broke the accord on Friday". */
  private boolean brings(int verb) {
    String lemma = words.lemma(tree, verb);
    return (words.supports(lemma) && !ENDS.contains(lemma)) || words.gets(lemma);
  }

  private boolean isClause(int word) {
    return (tree.treebankTag(word).isVerb() && tree.relation(word) != Relation.AMOD)
        || tree.hasChild(word, Relation.COP);
  }
}
