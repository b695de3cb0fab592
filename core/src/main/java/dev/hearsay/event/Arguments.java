package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** What takes part in what a verb or a noun tells, by grammar alone. */
final class Arguments {

  private static final Set<Relation> CLAUSES = Set.of(Relation.XCOMP, Relation.CCOMP);

  private final DependencyTree tree;
  private final Lemmatizer lemmatizer;
  private final EventWords words;
  private final Voices voices;
  private final ArgumentList arguments;
  private final DeedNouns deeds;

  private Arguments(
      DependencyTree tree, Lemmatizer lemmatizer, EventWords words, Voices voices, int trigger) {
    this.tree = tree;
    this.lemmatizer = lemmatizer;
    this.words = words;
    this.voices = voices;
    arguments = new ArgumentList(tree, words, trigger);
    deeds = new DeedNouns(tree, words, voices, arguments);
  }

  /** Those of a verb, or of a participle before its noun. */
  static List<Argument> ofVerb(
      DependencyTree tree, Lemmatizer lemmatizer, EventWords words, Voices voices, int verb) {
    Arguments arguments = new Arguments(tree, lemmatizer, words, voices, verb);
    arguments.readVerb(verb);
    return arguments.arguments.found();
  }

  /** Those of a noun, with those of a verb that says no more than it ("reached a deal with"). */
  static List<Argument> ofNoun(
      DependencyTree tree, Lemmatizer lemmatizer, EventWords words, Voices voices, int noun) {
    Arguments arguments = new Arguments(tree, lemmatizer, words, voices, noun);
    arguments.readNoun(noun);
    arguments.readSupport(noun);
    arguments.readGovernor(noun);
    return arguments.arguments.found();
  }

  /** Those of a noun that a verb's line names, but for what the verb has itself. */
  static List<Argument> ofFurtherNoun(
      DependencyTree tree,
      Lemmatizer lemmatizer,
      EventWords words,
      Voices voices,
      int noun,
      List<Argument> known) {
    Arguments arguments = new Arguments(tree, lemmatizer, words, voices, noun);
    known.forEach(argument -> arguments.arguments.take(argument.head()));
    arguments.readNoun(noun);
    return arguments.arguments.found();
  }

  private void readVerb(int verb) {
    add(Argument.AGENT, voices.agent(verb));
    int[] objects = tree.children(verb, Relation.OBJ).filter(tree::isNominal).toArray();
    if (objects.length == 2) {
      add(Argument.RECIPIENT, OptionalInt.of(objects[0])); // "pay Orsava six million"
      add(Argument.PATIENT, OptionalInt.of(objects[1]));
    }
    add(Argument.PATIENT, voices.patient(verb));
    add(Argument.RECIPIENT, tree.clause(verb).indirectObject());
    if (voices.isPassive(verb) && tree.relation(verb) != Relation.AMOD) {
      arguments.put(new Argument(Argument.PASSIVE, verb));
    }
    if (voices.isPassive(verb)) {
      readBy(verb);
    }
    readMisplacedObject(verb);
    if (tree.clause(verb).object().isEmpty() && !voices.isPassive(verb)) {
      readRaisedObject(verb);
    }
    tree.children(verb).forEach(child -> readBelowVerb(verb, child));
    readGovernor(verb);
    boolean second = voices.isCoordinated(verb) && tree.head(verb) >= 0;
    if (second && tree.treebankTag(tree.head(verb)).isVerb()) {
      // "was seized and taken to": what stands before both belongs to both
      tree.children(tree.head(verb), Relation.OBL)
          .filter(child -> child < tree.head(verb))
          .forEach(child -> readOblique(child));
    }
  }

  /** Who does it, once more by its preposition, and where the parser saw no agent. */
  private void readBy(int verb) {
    tree.children(verb, Relation.OBL_AGENT)
        .forEach(agent -> arguments.put(new Argument("by", agent)));
    if (voices.agent(verb).isEmpty()) {
      tree.children(verb, Relation.OBL)
          .filter(child -> words.preposition(tree, child).equals("by"))
          .filter(
              child ->
                  tree.treebankTag(child).isNoun() || tree.treebankTag(child) == TreebankTag.PRP)
          .forEach(child -> add(Argument.AGENT, OptionalInt.of(child)));
    }
  }

  /** "Him" of "granted him asylum", which parsers take for a second subject. */
  private void readMisplacedObject(int verb) {
    IntStream.concat(
            tree.children(verb, Relation.NSUBJ),
            tree.children(verb, Relation.OBJ).flatMap(noun -> tree.children(noun, Relation.NSUBJ)))
        .filter(child -> child > verb && words.isObjective(TermWords.lower(tree, child)))
        .forEach(
            child ->
                add(
                    tree.hasChild(verb, Relation.OBJ) ? Argument.RECIPIENT : Argument.PATIENT,
                    OptionalInt.of(child)));
  }

  /** What the word hangs from as what is promised, ordered or said to have been done. */
  private void readGovernor(int word) {
    int above = tree.head(word);
    if (above == DependencyTree.NO_HEAD) {
      return;
    }
    switch (tree.relation(word)) {
      case XCOMP, CCOMP, ADVCL, ACL, OBJ, NSUBJ_PASS, OBL, NMOD, AMOD -> {
        arguments.put(new Argument(Argument.GOVERNOR, above));
        if (tree.isNominal(above)) {
          readGovernor(above); // "accused" of "accused him of beating prisoners"
        }
      }
      case CONJ -> readGovernor(above);
      default -> {}
    }
  }

  /** "Ordered the ship held", "let them go": the subject of the verb below. */
  private void readRaisedObject(int verb) {
    tree.children(verb, Relation.XCOMP, Relation.CCOMP)
        .filter(child -> !hasMark(child, "that"))
        .filter(child -> !tree.treebankTag(child).isFinite() || voices.isPassive(child))
        .filter(child -> !tree.hasChild(child, Relation.AUX))
        .flatMap(child -> tree.children(child, Relation.NSUBJ, Relation.NSUBJ_PASS))
        .findFirst()
        .ifPresent(subject -> add(Argument.PATIENT, OptionalInt.of(subject)));
  }

  private void readBelowVerb(int verb, int child) {
    switch (tree.relation(child)) {
      case OBL -> readOblique(child);
      case OBJ, NSUBJ, NSUBJ_PASS -> {
        if (!arguments.isTaken(child) && tree.relation(child) == Relation.OBJ) {
          add(Argument.PATIENT, OptionalInt.of(child));
        }
        readLoose(child);
      }
      case ADVMOD, COMPOUND_PRT -> {
        arguments.put(new Argument(Argument.ADVERB, child));
        tree.children(child, Relation.OBL).forEach(this::readOblique); // "back to him"
      }
      case XCOMP, CCOMP -> {
        readClause(child);
        if (tree.treebankTag(child) == TreebankTag.JJ) {
          arguments.put(new Argument(Argument.ADVERB, child)); // "held responsible"
        }
      }
      case DEP -> {
        if (voices.isRaised(child)) {
          readClause(child);
        }
      }
      case ADVCL -> {
        if (voices.isInfinitive(child) && !words.isInOrder(tree, child)) {
          readClause(child);
        } else {
          readGerund(child);
          if (TermWords.lower(tree, child).equals("writing")) {
            tree.children(child, Relation.XCOMP).forEach(this::readClause); // "in writing never to"
          }
        }
      }
      case PARATAXIS -> {
        if (tree.treebankTag(child).isVerb() && child > verb) {
          arguments.put(new Argument(Argument.CLAUSE, child));
        }
      }
      default -> {}
    }
  }

  /** "Accused of lying": a clause behind a preposition. */
  private void readGerund(int clause) {
    String preposition = words.preposition(tree, clause);
    if (!preposition.isEmpty()) {
      arguments.put(new Argument(preposition, clause));
    }
  }

  private void readClause(int clause) {
    boolean verb = tree.treebankTag(clause).isVerb() || tree.hasChild(clause, Relation.COP);
    if (!verb) {
      return;
    }
    if (voices.isInfinitive(clause)) {
      arguments.put(new Argument(Argument.INFINITIVE, clause));
    } else if (hasMark(clause, "that")) {
      arguments.put(new Argument(Argument.THAT, clause));
    }
    if (willBe(clause)) {
      arguments.put(new Argument(Argument.FUTURE, clause));
    }
    if (!voices.isInfinitive(clause) && tree.treebankTag(clause).isVerb()) {
      add(Argument.DOER, voices.agent(clause));
    }
    if (tree.children(clause).anyMatch(child -> child < clause && isWhat(child))) {
      arguments.put(new Argument(Argument.WHAT, clause));
    }
    arguments.put(new Argument(Argument.CLAUSE, clause));
  }

  private boolean isWhat(int word) {
    String lower = TermWords.lower(tree, word);
    return lower.equals("what") || lower.equals("how");
  }

  /** "That he will be freed", "that he be freed". */
  private boolean willBe(int clause) {
    boolean subjunctive =
        hasMark(clause, "that")
            && !tree.hasChild(clause, Relation.AUX)
            && tree.children(clause, Relation.AUX_PASS, Relation.COP)
                .anyMatch(child -> TermWords.lower(tree, child).equals("be"));
    return subjunctive || speaksOfFuture(clause);
  }

  private boolean speaksOfFuture(int clause) {
    return IntStream.concat(IntStream.of(clause), tree.children(clause, Relation.CONJ))
        .flatMap(each -> tree.children(each, Relation.AUX))
        .mapToObj(child -> tree.token(child).text().toLowerCase(Locale.ROOT))
        .anyMatch(words::isFuture);
  }

  private boolean hasMark(int clause, String mark) {
    return tree.children(clause, Relation.MARK)
        .anyMatch(child -> tree.token(child).text().equalsIgnoreCase(mark));
  }

  private void readOblique(int oblique) {
    String preposition = words.preposition(tree, oblique);
    add(preposition.isEmpty() ? Argument.BARE : preposition, OptionalInt.of(oblique));
  }

  /** "Held eleven men in jails": what stands behind the object may belong to the verb. */
  private void readLoose(int noun) {
    tree.children(noun, Relation.NMOD)
        .filter(child -> words.isOfPlace(words.preposition(tree, child)))
        .forEach(child -> add(words.preposition(tree, child), OptionalInt.of(child)));
  }

  private void readNoun(int noun) {
    boolean definite =
        tree.children(noun, Relation.DET, Relation.NMOD_POSS)
            .mapToObj(child -> tree.token(child).text().toLowerCase(Locale.ROOT))
            .anyMatch(words::isDefinite);
    if (tree.hasChild(noun, Relation.DET)) {
      arguments.put(new Argument(Argument.ARTICLE, noun));
    }
    if (tree.treebankTag(noun).isPlural()) {
      arguments.put(new Argument(Argument.PLURAL, noun));
    }
    if (definite || tree.hasChild(noun, Relation.NMOD_POSS)) {
      arguments.put(new Argument(Argument.DEFINITE, noun));
    }
    tree.children(noun)
        .forEach(
            child -> {
              switch (tree.relation(child)) {
                case NMOD -> {
                  readOblique(child);
                  tree.children(child, Relation.NMOD)
                      .filter(below -> words.preposition(tree, below).equals("by"))
                      .forEach(this::readOblique); // "release of the crew by the navy"
                }
                case NMOD_POSS -> add(Argument.POSSESSOR, OptionalInt.of(child));
                case COMPOUND -> add(Argument.MODIFIER, OptionalInt.of(child));
                case AMOD -> arguments.put(new Argument(Argument.ADJECTIVE, child));
                case ACL, CCOMP, XCOMP -> {
                  readClause(child);
                  deeds.readBringers(child);
                  deeds.readCommanded(child);
                }
                case ACL_RELCL -> {
                  deeds.readBringers(child);
                  deeds.readCommanded(child);
                }
                default -> {}
              }
            });
    deeds.readSufferers(noun);
    if (tree.relation(noun) == Relation.CONJ && tree.isNominal(tree.head(noun))) {
      int first = tree.head(noun);
      tree.children(first, Relation.NMOD_POSS)
          .forEach(child -> add(Argument.POSSESSOR, OptionalInt.of(child)));
    }
    tree.children(noun, Relation.CONJ)
        .filter(other -> tree.children(noun, Relation.NMOD).findAny().isEmpty())
        .filter(other -> tree.children(other, Relation.DET, Relation.NMOD_POSS).findAny().isEmpty())
        .flatMap(other -> tree.children(other, Relation.NMOD))
        .forEach(this::readOblique);
  }

  /** "Reached an agreement with": subject and obliques of a verb that carries the noun. */
  private void readSupport(int noun) {
    int verb = tree.head(noun);
    if (verb == DependencyTree.NO_HEAD || !tree.treebankTag(verb).isVerb()) {
      return;
    }
    if (tree.relation(noun) == Relation.OBL) {
      deeds.readMoved(noun, verb);
    }
    boolean object = tree.relation(noun) == Relation.OBJ;
    boolean subject = tree.relation(noun) == Relation.NSUBJ_PASS;
    String lemma = lemmatizer.lemma(tree, verb).toLowerCase(Locale.ROOT);
    boolean gotten = words.gets(lemma);
    if (!gotten && !words.supports(lemma)) {
      return;
    }
    if (object || subject) {
      arguments.put(new Argument(Argument.CARRIED, verb));
    }
    if (object && !voices.isPassive(verb)) {
      add(gotten ? Argument.RECIPIENT : Argument.AGENT, voices.agent(verb));
    } else if (subject && !gotten) {
      tree.children(verb, Relation.OBL_AGENT)
          .forEach(agent -> add(Argument.AGENT, OptionalInt.of(agent)));
    }
    if (object || subject || tree.relation(noun) == Relation.NSUBJ) {
      add(Argument.RECIPIENT, tree.clause(verb).indirectObject());
      tree.children(verb, Relation.OBL).forEach(this::readOblique);
      tree.children(verb)
          .filter(child -> CLAUSES.contains(tree.relation(child)))
          .filter(child -> child > noun)
          .forEach(this::readClause);
    }
  }

  private void add(String slot, OptionalInt head) {
    arguments.add(slot, head);
  }
}
