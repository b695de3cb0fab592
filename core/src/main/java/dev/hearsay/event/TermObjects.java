package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What the deed of a term is to be done to, and how many that are. */
final class TermObjects {

  private final Analysis analysis;
  private final DependencyTree tree;
  private final MentionIndex mentions;
  private final EventWords words;
  private final TermWords terms;
  private final Voices voices;

  TermObjects(
      Analysis analysis,
      DependencyTree tree,
      MentionIndex mentions,
      EventWords words,
      TermWords terms) {
    this.analysis = analysis;
    this.tree = tree;
    this.mentions = mentions;
    this.words = words;
    this.terms = terms;
    voices = new Voices(tree, words);
  }

  /** With "the charge" of "the charge that they had promised to drop". */
  TokenRange withAntecedent(int head, TokenRange words) {
    OptionalInt noun = antecedent(head);
    return noun.isEmpty()
        ? words
        : new TokenRange(
            Math.min(words.first(), tree.nounPhrase(noun.getAsInt()).first()), words.end());
  }

  /** What a deed in a relative clause is to be done to. */
  private OptionalInt antecedent(int head) {
    if (!tree.treebankTag(head).isVerb()
        || tree.hasChild(head, Relation.OBJ)
        || tree.clause(head).isPassive()) {
      return OptionalInt.empty();
    }
    int at = head;
    while (tree.relation(at) == Relation.XCOMP || tree.relation(at) == Relation.CCOMP) {
      at = tree.head(at);
    }
    boolean gap =
        tree.relation(at) == Relation.ACL_RELCL
            && tree.clause(at).ownSubject().isPresent()
            && tree.clause(at).ownSubject().stream()
                .noneMatch(own -> tree.treebankTag(own).label().startsWith("W"));
    return gap ? OptionalInt.of(tree.head(at)) : OptionalInt.empty();
  }

  /** How many are owed: what counts those to whom the deed is to be done, or who are to go. */
  Optional<Quantity> count(int head, Span what) {
    OptionalInt patient =
        tree.treebankTag(head).isVerb()
            ? voices.patient(head)
            : tree.children(head, Relation.NMOD)
                .filter(child -> words.preposition(tree, child).equals("of"))
                .findFirst();
    if (patient.isEmpty()) {
      patient = tree.clause(head).ownSubject();
    }
    if (antecedent(head).isPresent()) {
      patient = antecedent(head);
    }
    Span counted = Phrases.filler(tree, mentions, EventRole.HELD, patient.orElse(head)).span();
    List<Quantity> within =
        analysis.quantities().stream()
            .filter(quantity -> quantity.unit().isEmpty() && quantity.value().isPresent())
            .filter(quantity -> what.overlaps(quantity.span()))
            .toList();
    return within.stream()
        .filter(
            quantity ->
                counted.overlaps(quantity.span())
                    || quantity.head().filter(counted::contains).isPresent())
        .min(Comparator.comparing(Quantity::span))
        .or(
            () ->
                within.size() == 1
                    ? within.stream().filter(q -> isOfCore(q, head)).findFirst()
                    : Optional.empty());
  }

  /** Not "two" of "let the crew go in two groups". */
  private boolean isOfCore(Quantity quantity, int head) {
    return tree.children(head, Relation.OBL)
        .filter(child -> terms.is("manner", words.preposition(tree, child)))
        .mapToObj(child -> tree.subtree(child).span(tree.tokens()))
        .noneMatch(quantity.span()::overlaps);
  }
}
