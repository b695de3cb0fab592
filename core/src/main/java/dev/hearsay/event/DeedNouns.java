package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who takes part in what a noun names by verbs around it: who suffered it, brought it about, is
 * told by it what to do, or was moved in it.
 */
final class DeedNouns {

  private final DependencyTree tree;
  private final EventWords words;
  private final Voices voices;
  private final ArgumentList arguments;

  DeedNouns(DependencyTree tree, EventWords words, Voices voices, ArgumentList arguments) {
    this.tree = tree;
    this.words = words;
    this.voices = voices;
    this.arguments = arguments;
  }

  /**
   * "The abuse they suffered", "endured beatings", "the abuse they suffered, including beatings".
   */
  void readSufferers(int noun) {
    tree.children(noun, Relation.ACL_RELCL, Relation.ACL)
        .filter(clause -> words.suffers(words.lemma(tree, clause)))
        .forEach(
            clause ->
                arguments.add(
                    Argument.SUFFERER,
                    voices.isPassive(clause)
                        ? tree.children(clause, Relation.OBL_AGENT).findFirst()
                        : tree.clause(clause).ownSubject()));
    readContactClause(noun);
    int above = tree.head(noun);
    if (above == DependencyTree.NO_HEAD) {
      return;
    }
    String verb = words.lemma(tree, above);
    if (tree.relation(noun) == Relation.OBJ && words.suffers(verb)) {
      arguments.add(Argument.SUFFERER, voices.agent(above));
    } else if (verb.equals("subject") && words.preposition(tree, noun).equals("to")) {
      arguments.add(Argument.SUFFERER, voices.patient(above));
      arguments.add(Argument.AGENT, voices.agent(above));
    } else if (words.preposition(tree, noun).equals("including")) {
      if (words.suffers(verb)) {
        arguments.add(Argument.SUFFERER, voices.agent(above));
      } else if (tree.isNominal(above)) {
        readSufferers(above);
      }
    }
  }

  /** "The abuse they suffered", wherever the parser hung the clause that no pronoun opens. */
  private void readContactClause(int noun) {
    int pronoun = noun + 1;
    if (pronoun + 1 >= tree.size() || tree.treebankTag(pronoun) != TreebankTag.PRP) {
      return;
    }
    IntStream.range(pronoun + 1, Math.min(pronoun + 3, tree.size()))
        .filter(verb -> words.suffers(words.lemma(tree, verb)))
        .filter(verb -> !tree.hasChild(verb, Relation.OBJ))
        .limit(1)
        .forEach(verb -> arguments.add(Argument.SUFFERER, OptionalInt.of(pronoun)));
  }

  /** "An exchange agreed by both", "the amnesty that he granted": who brought it about. */
  void readBringers(int clause) {
    if (!words.brings(words.lemma(tree, clause))) {
      return;
    }
    IntStream.concat(IntStream.of(clause), tree.children(clause, Relation.CONJ))
        .flatMap(verb -> tree.children(verb, Relation.OBL_AGENT))
        .forEach(agent -> arguments.add("by", OptionalInt.of(agent)));
    boolean gap =
        tree.relation(clause) == Relation.ACL_RELCL
            && !voices.isPassive(clause)
            && !tree.hasChild(clause, Relation.OBJ);
    if (gap) {
      tree.clause(clause).ownSubject().stream()
          .filter(own -> !tree.treebankTag(own).label().startsWith("W"))
          .filter(own -> !TermWords.lower(tree, own).equals("that"))
          .forEach(own -> arguments.add("by", OptionalInt.of(own)));
    }
  }

  /** "A writ commanding the general to free them": who is told to. */
  void readCommanded(int clause) {
    boolean commands =
        words.commands(words.lemma(tree, clause))
            && !voices.isPassive(clause)
            && tree.clause(clause).ownSubject().stream()
                .allMatch(own -> tree.treebankTag(own).label().startsWith("W"));
    if (commands) {
      tree.children(clause, Relation.OBJ)
          .filter(tree::isNominal)
          .limit(1)
          .forEach(told -> arguments.add(Argument.RECIPIENT, OptionalInt.of(told)));
    }
  }

  /** "They were freed in an exchange", "handed over for forty fighters in an exchange". */
  void readMoved(int noun, int verb) {
    boolean freed =
        words.preposition(tree, noun).equals("in")
            && words.isListed(words.lemma(tree, verb), Set.of("freeing"));
    if (!freed) {
      return;
    }
    arguments.add(Argument.MOVED, voices.patient(verb));
    tree.children(verb, Relation.OBL)
        .filter(child -> words.preposition(tree, child).endsWith("for"))
        .forEach(child -> arguments.add(Argument.MOVED, OptionalInt.of(child)));
  }
}
