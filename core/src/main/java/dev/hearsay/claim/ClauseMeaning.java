package dev.hearsay.claim;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.syntax.Clause;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How the clauses of a sentence stand to the facts: promised, ordered, denied. */
final class ClauseMeaning {

  /** How deep promises of promises are followed. */
  private static final int DEPTH = 4;

  private final DependencyTree tree;
  private final Lemmatizer lemmatizer;

  ClauseMeaning(DependencyTree tree, Lemmatizer lemmatizer) {
    this.tree = tree;
    this.lemmatizer = lemmatizer;
  }

  /**
   * What a clause comes to.
   *
   * @param predicate index of what is promised, ordered or done
   * @param frame index of the word that promises or orders; the predicate itself where none does
   */
  record Reading(int predicate, int frame, Modality modality, boolean denied) {}

  /** The lemma; a participle taken for an adjective has that of its verb. */
  String lemma(int word) {
    String text = tree.token(word).text();
    boolean participle =
        tree.treebankTag(word) == TreebankTag.JJ && text.length() > 4 && text.endsWith("ed");
    return (participle ? lemmatizer.lemma(text, TreebankTag.VBN) : lemmatizer.lemma(tree, word))
        .toLowerCase(Locale.ROOT);
  }

  /** What a word makes of what it governs, where it governs a clause or a deed's name. */
  Optional<Modality> modalityOf(int word) {
    Optional<Modality> modality = made(word);
    return modality.isPresent() && governed(word).isPresent() ? modality : Optional.empty();
  }

  /** What a word makes of what it may govern; "told them to go" orders, "his word" promises. */
  private Optional<Modality> made(int word) {
    String lemma = lemma(word);
    Optional<Modality> known = ModalWords.ofGovernor(lemma);
    if (known.isPresent()) {
      return known;
    }
    if (lemma.equals("word") && tree.hasChild(word, Relation.NMOD_POSS)) {
      return Optional.of(Modality.PROMISED);
    }
    boolean tellsTo =
        lemma.equals("tell")
            && tree.treebankTag(word).isVerb()
            && tree.children(word, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL)
                .anyMatch(told -> isInfinitive(told) && isClause(told));
    return tellsTo ? Optional.of(Modality.ORDERED) : Optional.empty();
  }

  /** What a clause says, followed down to the deed. */
  Reading read(int top, Optional<Attribution> within) {
    int head = verb(top);
    Modality modality = auxiliary(head).orElse(Modality.ACTUAL);
    boolean denied = tree.clause(head).isNegated() ^ isComplementNegated(head);
    int predicate = head;
    int frame = head;
    for (int depth = 0; depth < DEPTH; depth++) {
      OptionalInt next = governed(predicate);
      String lemma = lemma(predicate);
      Optional<Modality> made = made(predicate);
      boolean notDone = ModalWords.negates(lemma) && next.isPresent();
      OptionalInt told = toldByNoun(predicate);
      if (told.isPresent() && made.isEmpty()) {
        predicate = told.getAsInt();
        continue;
      }
      if (next.isEmpty() || (made.isEmpty() && !notDone)) {
        if (modality == Modality.ACTUAL && made.isPresent() && ModalWords.needsNoDeed(lemma)) {
          modality = made.get(); // "promised him the eleven", "ordered them back"
        }
        break;
      }
      if (made.isPresent()) {
        modality = modality == Modality.CONDITIONAL ? modality : made.get();
        frame = predicate;
      }
      predicate = next.getAsInt();
      denied ^= notDone ^ tree.clause(predicate).isNegated();
    }
    if (isConditional(head) || isConditional(predicate)) {
      modality = Modality.CONDITIONAL;
    }
    if (modality == Modality.ACTUAL && isAlleged(head)) {
      modality = Modality.ALLEGED;
    }
    if (modality == Modality.ACTUAL && tellsPromise(head)) {
      modality = Modality.PROMISED;
    }
    if (within.isPresent() && modality == Modality.ACTUAL && !isPast(head)) {
      modality = Attributed.modality(within.get().act()).orElse(modality);
    }
    boolean deniedBySource = within.isPresent() && within.get().act() == Act.DENY && isClause(head);
    boolean denies = denied ^ deniedBySource ^ isCalledUntrue(head);
    return new Reading(predicate, frame, modality, denies);
  }

  /** "Made a promise", "an order was issued": the verb says no more than its object does. */
  private OptionalInt toldByNoun(int verb) {
    if (!tree.treebankTag(verb).isVerb() || !ModalWords.isLight(lemma(verb))) {
      return OptionalInt.empty();
    }
    Clause clause = tree.clause(verb);
    OptionalInt noun = clause.isPassive() ? clause.patient() : clause.object();
    return noun.stream().filter(each -> isCommonNoun(each) && made(each).isPresent()).findFirst();
  }

  /** A number that was taken for the head, as in "At 6.40 she left", says nothing of itself. */
  private int verb(int head) {
    if (tree.treebankTag(head) != TreebankTag.CD || tree.hasChild(head, Relation.COP)) {
      return head;
    }
    return IntStream.range(tree.subtree(head).first(), tree.subtree(head).end())
        .filter(
            word -> tree.treebankTag(word).isVerb() && tree.clause(word).ownSubject().isPresent())
        .findFirst()
        .orElse(head);
  }

  /** "She told him that she would come". */
  private boolean tellsPromise(int head) {
    return ModalWords.hasHearer(lemma(head))
        && IntStream.range(tree.subtree(head).first(), tree.subtree(head).end())
            .filter(told -> isToldBelow(told, head))
            .anyMatch(told -> auxiliary(told).filter(Modality.PROMISED::equals).isPresent());
  }

  /** "Told him in a call that she would": the clause may hang from what stands between. */
  private boolean isToldBelow(int word, int head) {
    Relation relation = tree.relation(word);
    if (relation != Relation.CCOMP && relation != Relation.ACL) {
      return false;
    }
    int above = tree.head(word);
    return above == head
        || (above != DependencyTree.NO_HEAD
            && (tree.head(above) == head
                || (tree.head(above) >= 0 && tree.head(tree.head(above)) == head)));
  }

  /** Whether a clause tells what has been: no promise or order can be its tense's. */
  private boolean isPast(int head) {
    return tree.treebankTag(head) == TreebankTag.VBD
        || tree.clause(head)
            .auxiliaries()
            .anyMatch(
                auxiliary ->
                    tree.treebankTag(auxiliary) == TreebankTag.VBD
                        || tree.token(auxiliary).text().equalsIgnoreCase("has")
                        || tree.token(auxiliary).text().equalsIgnoreCase("have"));
  }

  /** "It is untrue that he came", "it is not true that he came". */
  private boolean isCalledUntrue(int head) {
    int above = tree.head(head);
    if (above == DependencyTree.NO_HEAD || tree.relation(head) == Relation.CONJ) {
      return false;
    }
    String lemma = lemma(above);
    return ModalWords.saysUntrue(lemma) || (lemma.equals("true") && tree.clause(above).isNegated());
  }

  private boolean isClause(int head) {
    return tree.treebankTag(head).isVerb() || tree.hasChild(head, Relation.COP);
  }

  /** What a promise or order is about: a verb below it, or the noun that is its object. */
  private OptionalInt governed(int word) {
    OptionalInt clause =
        tree.children(word, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL)
            .filter(this::isDeed)
            .findFirst();
    if (clause.isPresent()) {
      return clause;
    }
    OptionalInt modifier = tree.children(word, Relation.ACL).filter(this::isInfinitive).findFirst();
    if (modifier.isPresent() || !tree.treebankTag(word).isVerb()) {
      return modifier;
    }
    OptionalInt below =
        IntStream.range(tree.subtree(word).first(), tree.subtree(word).end())
            .filter(each -> isToldBelow(each, word) && hasMarkThat(each))
            .findFirst();
    if (below.isPresent() || !ModalWords.takesDeed(lemma(word))) {
      return below;
    }
    return tree.clause(word).object().stream()
        .filter(object -> isCommonNoun(object) && object != word)
        .findFirst();
  }

  private boolean hasMarkThat(int word) {
    return tree.children(word, Relation.MARK)
        .anyMatch(mark -> tree.token(mark).text().equalsIgnoreCase("that"));
  }

  private boolean isDeed(int child) {
    return switch (tree.relation(child)) {
      case ADVCL -> isInfinitive(child) || isOf(child);
      default -> isClause(child);
    };
  }

  /** "Accused him of lying". */
  private boolean isOf(int word) {
    return tree.children(word, Relation.MARK, Relation.CASE)
        .anyMatch(mark -> tree.token(mark).text().equalsIgnoreCase("of"));
  }

  private boolean isInfinitive(int word) {
    return tree.children(word, Relation.MARK)
        .anyMatch(mark -> tree.token(mark).text().equalsIgnoreCase("to"));
  }

  /** "Pleaded not guilty". */
  private boolean isComplementNegated(int head) {
    return tree.children(head, Relation.XCOMP)
        .filter(complement -> !isClause(complement))
        .anyMatch(complement -> tree.clause(complement).isNegated());
  }

  private boolean isCommonNoun(int word) {
    return tree.treebankTag(word) == TreebankTag.NN || tree.treebankTag(word) == TreebankTag.NNS;
  }

  private Optional<Modality> auxiliary(int head) {
    Clause clause = tree.clause(head);
    for (int auxiliary : clause.auxiliaries().toArray()) {
      Optional<Modality> modality =
          ModalWords.ofAuxiliary(tree.token(auxiliary).text().toLowerCase(Locale.ROOT));
      if (modality.isPresent()) {
        return modality;
      }
    }
    boolean isTo = clause.auxiliaries().findAny().isPresent() && isInfinitive(head);
    return isTo ? Optional.of(Modality.PROMISED) : Optional.empty(); // "is to receive"
  }

  /** Whatever the clause with "if" is taken for, but for what is asked: "asked if he knew". */
  private boolean isConditional(int head) {
    return tree.children(head)
        .filter(child -> tree.relation(child) != Relation.CCOMP)
        .anyMatch(
            clause ->
                tree.children(clause, Relation.MARK)
                    .anyMatch(mark -> ModalWords.isCondition(tree.token(mark).text())));
  }

  private boolean isAlleged(int head) {
    return tree.children(head, Relation.ADVMOD)
        .anyMatch(adverb -> ModalWords.alleges(tree.token(adverb).text()));
  }
}
