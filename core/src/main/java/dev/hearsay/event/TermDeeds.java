package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds the words that tell what an agreement has somebody do, by grammar alone. */
final class TermDeeds {

  private static final Set<String> CLAUSES =
      Set.of(Argument.CLAUSE, Argument.INFINITIVE, Argument.THAT, Argument.FUTURE);

  /** How many verbs that have another act are gone through: "persuade him to let them go". */
  private static final int STEPS = 3;

  /**
   * @param head the verb, or the noun of "the return of nine men"
   * @param through the head of who is to do it at another's bidding
   * @param outer the verb whose subject owes it: "persuade" of "persuade him to go"
   * @param left whether it is to be left undone: "stop the shelling"
   */
  record Deed(int head, int outer, OptionalInt through, boolean left) {}

  private final DependencyTree tree;
  private final EventWords words;
  private final TermWords terms;
  private final Set<Integer> agreements;
  private final IntPredicate canAct;

  /**
   * @param agreements the words that tell agreements themselves
   */
  TermDeeds(
      DependencyTree tree,
      EventWords words,
      TermWords terms,
      Set<Integer> agreements,
      IntPredicate canAct) {
    this.tree = tree;
    this.words = words;
    this.terms = terms;
    this.agreements = agreements;
    this.canAct = canAct;
  }

  /** What an agreement is about; in text order. */
  List<Deed> of(FoundTrigger found, Set<Integer> subjects) {
    Set<Integer> heads = new LinkedHashSet<>();
    for (Argument argument : found.arguments()) {
      if (CLAUSES.contains(argument.slot())) {
        if (isToBe(argument.head()) && !describes(argument.head(), found.teller())) {
          heads.add(argument.head());
        }
      } else if (isAbout(found, argument, subjects)) {
        heads.add(argument.head());
      } else if (argument.isNominal() && found.trigger().kind() == Trigger.Kind.VERB) {
        tree.children(argument.head(), Relation.DEP, Relation.APPOS)
            .filter(child -> child > found.word() && isDeed(child) && !canAct.test(child))
            .forEach(heads::add); // "undertook to the mayor the repair of the road"
      }
    }
    int word = found.teller();
    boolean order = found.trigger().type() == EventType.ORDER;
    if (tree.relation(word) == Relation.ACL && tree.isNominal(tree.head(word))) {
      heads.addAll(aroundNoun(tree.head(word), order)); // "under an exchange agreed by both"
    }
    if (tree.isNominal(word)) {
      heads.addAll(aroundNoun(word, order));
      int colon = colonBehind(word);
      boolean none = heads.isEmpty();
      owedBeside(word).stream().filter(each -> none || each > colon).forEach(heads::add);
      listed(colon).forEach(heads::add);
    }
    heads.remove(word);
    List<Deed> deeds = new ArrayList<>();
    heads.forEach(head -> expand(head, deeds));
    return deeds.stream().distinct().toList();
  }

  /** What a clause and those coordinated with it have somebody do. */
  List<Deed> ofClause(int head) {
    List<Deed> deeds = new ArrayList<>();
    expand(head, deeds);
    return deeds;
  }

  /** Not "the mayor said" beside a promise. */
  private boolean isToBe(int clause) {
    boolean told =
        tree.treebankTag(clause).isFinite()
            || tree.hasChild(clause, Relation.AUX)
            || tree.hasChild(clause, Relation.COP);
    return !told
        || isInfinitive(clause)
        || terms.isOwed(tree, clause)
        || tree.children(clause, Relation.CONJ).anyMatch(each -> terms.isOwed(tree, each))
        || (tree.treebankTag(clause) == TreebankTag.VBN
            && !tree.hasChild(clause, Relation.AUX)
            && tree.relation(clause) != Relation.PARATAXIS);
  }

  /** "A memorandum signed in Tesk": what was done with it, not what anybody owes by it. */
  private boolean describes(int clause, int noun) {
    return tree.isNominal(noun)
        && tree.relation(clause) == Relation.ACL
        && tree.head(clause) == noun
        && tree.treebankTag(clause) == TreebankTag.VBN
        && tree.children(clause, Relation.AUX, Relation.MARK).findAny().isEmpty();
  }

  private boolean isInfinitive(int clause) {
    return tree.children(clause, Relation.MARK)
        .anyMatch(mark -> TermWords.lower(tree, mark).equals("to"));
  }

  private boolean isAbout(FoundTrigger found, Argument argument, Set<Integer> subjects) {
    if (subjects.contains(argument.head())) {
      return true;
    }
    boolean noun = argument.isNominal() || tree.treebankTag(argument.head()) == TreebankTag.VBG;
    boolean about = noun && terms.is("about", argument.slot()) && !canAct.test(argument.head());
    boolean told = found.trigger().kind() != Trigger.Kind.VERB;
    boolean deed = about && isDeed(argument.head());
    return deed && (told || argument.slot().equals("to") || argument.slot().equals("on"));
  }

  /** A noun that names something done to something: "the release of the crew". */
  boolean isDeed(int noun) {
    return tree.treebankTag(noun) == TreebankTag.VBG
        || (tree.treebankTag(noun).isNoun()
            && tree.children(noun, Relation.NMOD)
                .anyMatch(child -> words.preposition(tree, child).equals("of")))
        || words.isListed(words.lemma(tree, noun), Set.of("deed"))
        || (tree.treebankTag(noun).isNoun() && terms.isDeed(words.lemma(tree, noun)));
  }

  /** "Under the deal X will", "a deal under which", "the deal obliges X to". */
  private List<Integer> aroundNoun(int noun, boolean order) {
    List<Integer> heads = new ArrayList<>();
    int above = tree.head(noun);
    if (above != DependencyTree.NO_HEAD) {
      Relation relation = tree.relation(noun);
      boolean verb = tree.treebankTag(above).isVerb();
      boolean by = order && isBy(noun) && tree.clause(above).isPassive();
      if (verb && relation == Relation.OBL && (isUnder(noun) || by)) {
        List<Integer> owed = terms.isOwed(tree, above) ? List.of() : owedBeside(noun);
        heads.addAll(
            owed.isEmpty() ? List.of(above) : owed); // "under the pact, which was seen, X will"
      } else if (verb
          && relation == Relation.NSUBJ
          && terms.is("provides", words.lemma(tree, above))) {
        below(above).forEach(heads::add);
      }
      if (relation == Relation.NMOD && isUnder(noun) && tree.head(above) >= 0) {
        int clause = tree.head(above); // "in the framework of a deal": the deal hangs from a noun
        if (tree.treebankTag(clause).isVerb() && tree.relation(above) == Relation.OBL) {
          heads.add(clause);
        }
      }
    }
    tree.children(noun, Relation.ACL_RELCL, Relation.ACL)
        .filter(clause -> order && isBinding(clause))
        .forEach(heads::add);
    tree.children(noun, Relation.ACL_RELCL)
        .filter(clause -> terms.isOwed(tree, clause) || (!order && hasDealPronoun(clause)))
        .filter(clause -> !isOfItself(clause))
        .forEach(heads::add);
    return heads;
  }

  /** "The terms of the truce: a halt to the shelling and the return of both crews". */
  private IntStream listed(int colon) {
    return IntStream.range(Math.min(colon + 1, tree.size()), tree.size())
        .filter(word -> tree.head(word) <= colon && tree.isNominal(word))
        .filter(word -> isDeed(word) && !canAct.test(word));
  }

  /** "A deal that should end the siege": what it is hoped to do, not what anybody owes. */
  private boolean isOfItself(int clause) {
    return !tree.clause(clause).isPassive()
        && !terms.is("provides", words.lemma(tree, clause))
        && tree.clause(clause).ownSubject().stream()
            .anyMatch(
                subject ->
                    tree.treebankTag(subject).label().startsWith("W")
                        || TermWords.lower(tree, subject).equals("that"));
  }

  /** "An accord on 2 May under which": the clause may hang from the day. */
  private boolean isUnderPronoun(int clause) {
    return tree.children(clause, Relation.OBL)
        .filter(child -> TermWords.lower(tree, child).equals("which"))
        .anyMatch(child -> terms.is("under", words.preposition(tree, child)));
  }

  private int colonBehind(int noun) {
    return IntStream.range(noun, tree.size())
        .filter(word -> tree.token(word).text().equals(":"))
        .findFirst()
        .orElse(tree.size());
  }

  /** What will be in the sentence that has the noun, where nothing hangs from the noun itself. */
  private List<Integer> owedBeside(int noun) {
    return IntStream.range(0, tree.size())
        .filter(word -> tree.treebankTag(word).isVerb() && terms.isOwed(tree, word))
        .filter(
            word -> !tree.isBelow(noun, word) || word > noun || tree.relation(noun) == Relation.OBL)
        .filter(
            word ->
                switch (tree.relation(word)) {
                  case ROOT, CCOMP, ADVCL, PARATAXIS, DEP -> true;
                  case ACL_RELCL -> word > noun && hasDealPronoun(word) && isUnderPronoun(word);
                  default -> false;
                })
        .filter(word -> tree.clause(word).subject().stream().noneMatch(each -> each == noun))
        .boxed()
        .toList();
  }

  /** "Removed on a proclamation", "seized by order of". */
  private boolean isBy(int noun) {
    return Set.of("on", "upon", "by").contains(words.preposition(tree, noun));
  }

  private boolean hasDealPronoun(int clause) {
    return IntStream.range(tree.subtree(clause).first(), clause)
        .mapToObj(word -> TermWords.lower(tree, word))
        .anyMatch(lower -> lower.equals("whereby") || lower.equals("which"));
  }

  /** Whether what stands before a deal says that a clause follows from it. */
  private boolean isUnder(int noun) {
    String preposition = words.preposition(tree, noun);
    int above = tree.head(noun);
    String longer =
        above == DependencyTree.NO_HEAD
            ? preposition
            : words.preposition(tree, above)
                + " "
                + TermWords.lower(tree, above)
                + " "
                + preposition;
    String withArticle = longer.replaceFirst(" ", " the ");
    return terms.is("under", preposition)
        || terms.is("under", longer)
        || terms.is("under", withArticle);
  }

  private IntStream below(int verb) {
    return tree.children(verb)
        .filter(
            child ->
                switch (tree.relation(child)) {
                  case XCOMP, CCOMP -> true;
                  case OBJ -> isDeed(child);
                  case OBL -> isDeed(child) && words.preposition(tree, child).equals("for");
                  default -> false;
                });
  }

  private void expand(int head, List<Deed> deeds) {
    boolean state = tree.hasChild(head, Relation.COP) && !terms.isOwed(tree, head);
    if (!state) { // "is a witness and will not be sent away": the second is owed
      deeds.add(innermost(head, STEPS));
    }
    tree.children(head, Relation.CONJ)
        .filter(other -> !agreements.contains(other))
        .filter(other -> tree.isNominal(other) == tree.isNominal(head) || terms.isOwed(tree, other))
        .filter(other -> !isTold(other, head))
        .filter(other -> !isApart(other, head))
        .forEach(other -> expand(other, deeds));
  }

  /**
   * "Agreed to go, and the matter was settled": a clause with a subject that tells no more of it.
   */
  private boolean isApart(int verb, int first) {
    return isInfinitive(first)
        && tree.clause(verb).ownSubject().isPresent()
        && !terms.isOwed(tree, verb);
  }

  /** A deed in the past beside what will be: it's coordinated with what stands above both. */
  private boolean isTold(int verb, int first) {
    return words.isPast(tree, verb) && !words.isPast(tree, first);
  }

  /** "Thale" and "set aside" of "would persuade Thale to set the agreements aside". */
  private Deed innermost(int verb, int steps) {
    OptionalInt undertaken = undertaken(verb);
    if (undertaken.isPresent() && steps > 0) {
      return innermost(undertaken.getAsInt(), steps - 1);
    }
    OptionalInt barred = barred(verb);
    if (barred.isPresent() && steps > 0) {
      Deed inner = innermost(barred.getAsInt(), steps - 1);
      OptionalInt who = tree.children(verb, Relation.OBJ).findFirst();
      return new Deed(inner.head(), verb, who, !inner.left());
    }
    boolean leaves = tree.treebankTag(verb).isVerb() && terms.is("leaves", words.lemma(tree, verb));
    OptionalInt below =
        !tree.treebankTag(verb).isVerb() || steps == 0
            ? OptionalInt.empty()
            : leaves ? left(verb) : caused(verb);
    if (below.isEmpty()) {
      return new Deed(verb, verb, OptionalInt.empty(), false);
    }
    Deed inner = innermost(below.getAsInt(), steps - 1);
    if (leaves) {
      return new Deed(inner.head(), verb, inner.through(), !inner.left());
    }
    OptionalInt object = tree.children(verb, Relation.OBJ).findFirst();
    boolean infinitive = isInfinitive(below.getAsInt());
    return inner.through().isPresent() || object.isEmpty() || !infinitive
        ? new Deed(inner.head(), verb, inner.through(), inner.left())
        : new Deed(inner.head(), verb, object, inner.left());
  }

  /** "Commanding the general to", "which barred them from". */
  private boolean isBinding(int clause) {
    String lemma = words.lemma(tree, clause);
    return tree.treebankTag(clause).isVerb()
        && (terms.is("binds", lemma) || terms.is("bars", lemma));
  }

  /** "Deporting" of "barring the government from deporting". */
  private OptionalInt barred(int verb) {
    return tree.treebankTag(verb).isVerb() && terms.is("bars", words.lemma(tree, verb))
        ? tree.children(verb, Relation.XCOMP, Relation.CCOMP, Relation.ADVCL, Relation.OBL)
            .filter(child -> child > verb && words.preposition(tree, child).equals("from"))
            .filter(child -> tree.treebankTag(child).isVerb() || isDeed(child))
            .findFirst()
        : OptionalInt.empty();
  }

  /** "Be spared" of "an accord in which they guaranteed that the town would be spared". */
  private OptionalInt undertaken(int verb) {
    return tree.treebankTag(verb).isVerb() && terms.is("undertakes", words.lemma(tree, verb))
        ? tree.children(verb, Relation.XCOMP, Relation.CCOMP)
            .filter(child -> tree.treebankTag(child).isVerb())
            .findFirst()
        : OptionalInt.empty();
  }

  private OptionalInt caused(int verb) {
    if (!terms.is("causative", words.lemma(tree, verb))) {
      return OptionalInt.empty();
    }
    OptionalInt below =
        tree.children(verb, Relation.XCOMP, Relation.CCOMP)
            .filter(child -> tree.treebankTag(child).isVerb())
            .findFirst();
    return below.isPresent() || !words.raises(words.lemma(tree, verb))
        ? below
        : tree.children(verb, Relation.OBJ) // "have their protection lifted"
            .flatMap(object -> tree.children(object, Relation.ADVCL, Relation.ACL))
            .filter(child -> isParticiple(child))
            .findFirst();
  }

  private boolean isParticiple(int verb) {
    TreebankTag tag = tree.treebankTag(verb);
    return (tag == TreebankTag.VBN || tag == TreebankTag.VBD) && !tree.hasChild(verb, Relation.AUX);
  }

  /** What is to be left: "shelling" of "stop shelling", "attacks" of "refrain from attacks". */
  private OptionalInt left(int verb) {
    return tree.children(verb, Relation.XCOMP, Relation.OBJ, Relation.OBL, Relation.ADVCL)
        .filter(child -> child > verb)
        .filter(child -> tree.treebankTag(child).isVerb() || isActing(child))
        .findFirst();
  }

  private boolean isActing(int noun) {
    return tree.isNominal(noun)
        && (words.isListed(words.lemma(tree, noun), Set.of("deed"))
            || tree.treebankTag(noun).isNoun());
  }
}
