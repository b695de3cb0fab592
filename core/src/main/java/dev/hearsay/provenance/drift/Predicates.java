package dev.hearsay.provenance.drift;

import dev.hearsay.syntax.Clause;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The verbs of a sentence, and what is said of each: denied, hedged. */
final class Predicates {

  /** How far up clauses that govern each other are followed. */
  private static final int STEPS = 5;

  private static final Lemmatizer LEMMATIZER = Lemmatizer.standard();

  private final ToldSentence sentence;
  private final DependencyTree tree;

  Predicates(ToldSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /** Indices of full verbs, and of nouns and adjectives that are said of something. */
  List<Integer> all() {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (isPredicate(i)) {
        found.add(i);
      }
    }
    return found;
  }

  boolean isPredicate(int word) {
    boolean verb =
        tree.treebankTag(word).isVerb()
            && tree.relation(word) != Relation.AUX
            && tree.relation(word) != Relation.AUX_PASS
            && tree.relation(word) != Relation.COP
            && tree.relation(word) != Relation.AMOD;
    return verb || tree.hasChild(word, Relation.COP);
  }

  String lemma(int word) {
    return LEMMATIZER.lemma(tree, word).toLowerCase(Locale.ROOT);
  }

  /** The word's own predicate: itself, or the nearest above it. */
  int governor(int word) {
    int at = word;
    while (at != DependencyTree.NO_HEAD && !isPredicate(at)) {
      at = tree.head(at);
    }
    return at;
  }

  /** Whether what a verb tells is denied, also by the verbs that it hangs from. */
  boolean isDenied(int verb) {
    boolean denied = isNegated(verb);
    int at = verb;
    for (int step = 0; step < STEPS; step++) {
      OptionalInt above = governing(at);
      if (above.isEmpty()) {
        break;
      }
      at = above.getAsInt();
      denied ^= isNegated(at) ^ DriftWords.is("undo", lemma(at));
    }
    return denied;
  }

  /** The predicate of whose clause this one is part: "allowed" of "call" in "allowed to call". */
  OptionalInt governing(int verb) {
    int head = tree.head(verb);
    if (head == DependencyTree.NO_HEAD) {
      return OptionalInt.empty();
    }
    return switch (tree.relation(verb)) {
      case XCOMP, CCOMP, ACL -> OptionalInt.of(head);
      case ADVCL -> isInfinitive(verb) ? OptionalInt.of(head) : OptionalInt.empty();
      default -> OptionalInt.empty();
    };
  }

  private boolean isInfinitive(int verb) {
    return tree.children(verb, Relation.MARK).anyMatch(mark -> sentence.lower(mark).equals("to"));
  }

  private boolean isNegated(int verb) {
    return tree.clause(verb).isNegated()
        || tree.children(verb, Relation.MARK, Relation.CASE, Relation.ADVMOD)
            .anyMatch(mark -> sentence.lower(mark).equals("without"))
        || tree.children(verb, Relation.AUX, Relation.COP)
            .anyMatch(aux -> sentence.lower(aux).equals("cannot"));
  }

  /** Whether a verb tells that somebody says something. */
  boolean isReporting(int word) {
    return tree.treebankTag(word).isVerb() && DriftWords.is("report-verb", lemma(word));
  }

  /** Whether a verb only frames what is said: "she said". */
  boolean isFrame(int word) {
    return tree.treebankTag(word).isVerb() && DriftWords.is("frame", lemma(word));
  }

  /** "To sign", "to have signed". */
  boolean isToInfinitive(int verb) {
    return isInfinitive(verb);
  }

  /** Whether it is told as something past: "to have met". */
  boolean isPerfect(int verb) {
    return tree.children(verb, Relation.AUX)
        .anyMatch(aux -> DriftWords.is("have", tree.token(aux).text()));
  }

  /** Words of the sentence that deny something. */
  long negators() {
    return IntStream.range(0, tree.size())
        .filter(
            i ->
                DriftWords.is("negator", tree.token(i).text())
                    || (tree.treebankTag(i).isVerb() && DriftWords.is("undo", lemma(i))))
        .count();
  }

  /** The word by which the text stands back from what a verb tells. */
  OptionalInt hedge(int verb) {
    int at = verb;
    for (int step = 0; step < STEPS; step++) {
      OptionalInt own = ownHedge(at);
      if (own.isPresent()) {
        return own;
      }
      OptionalInt above = governing(at);
      if (above.isEmpty()) {
        return OptionalInt.empty();
      }
      at = above.getAsInt();
    }
    return OptionalInt.empty();
  }

  private OptionalInt ownHedge(int verb) {
    OptionalInt adverb =
        tree.children(verb)
            .filter(child -> tree.relation(child) != Relation.CONJ)
            .filter(child -> DriftWords.is("hedge", tree.token(child).text()))
            .findFirst();
    if (adverb.isPresent()) {
      return adverb;
    }
    OptionalInt modal =
        tree.children(verb, Relation.AUX, Relation.COP)
            .filter(aux -> tree.treebankTag(aux) == TreebankTag.MD)
            .filter(aux -> DriftWords.is("hedge-auxiliary", tree.token(aux).text()))
            .filter(aux -> !sentence.lower(aux).equals("could") || isPerfect(verb)) // else ability
            .findFirst();
    if (modal.isPresent()) {
      return modal;
    }
    int head = tree.head(verb);
    if (tree.relation(verb) == Relation.XCOMP && head != DependencyTree.NO_HEAD) {
      Clause above = tree.clause(head);
      boolean said = above.isPassive() && DriftWords.is("hedge-passive", lemma(head));
      if (said || DriftWords.is("hedge-verb", lemma(head))) {
        return OptionalInt.of(head);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether any word of the sentence stands back from anything. */
  boolean isHedgedAnywhere() {
    return IntStream.range(0, tree.size())
        .anyMatch(
            i -> {
              String word = sentence.lower(i);
              return DriftWords.is("hedge", word)
                  || DriftWords.is("hedge-auxiliary", word)
                  || DriftWords.is("hedge-other", word)
                  || (tree.treebankTag(i).isVerb()
                      && (DriftWords.is("hedge-verb", lemma(i))
                          || (DriftWords.is("hedge-passive", lemma(i))
                              && tree.clause(i).isPassive())));
            });
  }
}
