package dev.hearsay.event;

import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the words of a sentence that tell events: those of which a line of the lexicon holds. */
final class TriggerFinder {

  /** A name behind these is a place's, whatever it was taken for. */
  private static final Set<String> WITHIN = Set.of("in", "at", "near", "to", "from", "into");

  /** Types of which a participle before a noun tells one: "the detained men". */
  private static final Set<EventType> BEFORE_NOUNS =
      Set.of(
          EventType.CUSTODY,
          EventType.TRANSFER,
          EventType.RELEASE,
          EventType.VIOLENCE,
          EventType.PROTECTION);

  private final TriggerLexicon lexicon;
  private final EventWords words;
  private final Lemmatizer lemmatizer;
  private final RoleReader roles;
  private final Vocabulary vocabulary;

  TriggerFinder(TriggerLexicon lexicon, EventWords words, Lemmatizer lemmatizer) {
    this.lexicon = lexicon;
    this.words = words;
    this.lemmatizer = lemmatizer;
    roles = new RoleReader(lexicon, words);
    vocabulary = new Vocabulary(lemmatizer, words, lexicon);
  }

  /** What something that takes part is to the event. */
  List<EventRole> roles(
      FoundTrigger found, Argument argument, DependencyTree tree, StoryWords story) {
    return roles.of(found, argument, tree, story);
  }

  /** Whether it can be somebody: no deed, no vehicle, no number of a paragraph. */
  boolean canAct(DependencyTree tree, int head, MentionIndex mentions) {
    return roles.canAct(tree, head, mentions);
  }

  /** What looks up words. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** In text order; one at a word, and of a verb with its noun the one that tells more. */
  List<FoundTrigger> find(DependencyTree tree, StoryWords story) {
    Voices voices = new Voices(tree, words);
    List<FoundTrigger> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      List<Trigger> lines = lexicon.of(words.lemma(tree, i));
      if (!lines.isEmpty()) {
        at(tree, story, voices, i, lines).ifPresent(found::add);
      }
    }
    Generality generality = new Generality(tree);
    return found.stream()
        .filter(each -> !generality.isGeneral(each))
        .filter(each -> deed(each, found, tree).isEmpty())
        .map(each -> withResult(each, found, tree))
        .filter(each -> !repeats(each, found, tree))
        .toList();
  }

  /** The deed that a verb tells the result of: "the shelling" of "the shelling killed nine". */
  private static Optional<FoundTrigger> deed(
      FoundTrigger verb, List<FoundTrigger> all, DependencyTree tree) {
    boolean result =
        verb.trigger().type() == EventType.VIOLENCE
            && verb.trigger().kind() == Trigger.Kind.VERB
            && verb.arguments().stream().noneMatch(each -> each.slot().equals(Argument.PASSIVE));
    return all.stream()
        .filter(noun -> result && noun.trigger().type() == EventType.VIOLENCE)
        .filter(noun -> noun.trigger().kind() == Trigger.Kind.NOUN)
        .filter(noun -> tree.relation(noun.word()) == Relation.NSUBJ)
        .filter(noun -> tree.head(noun.word()) == verb.word())
        .findFirst();
  }

  /** A deed with the verb that tells its result, and who suffered it. */
  private static FoundTrigger withResult(
      FoundTrigger noun, List<FoundTrigger> all, DependencyTree tree) {
    return all.stream()
        .filter(verb -> deed(verb, all, tree).filter(noun::equals).isPresent())
        .findFirst()
        .map(
            verb ->
                new FoundTrigger(
                    noun.trigger(),
                    noun.word(),
                    Stream.concat(noun.further().stream(), Stream.of(verb.word())).toList(),
                    Stream.concat(
                            noun.arguments().stream(),
                            verb.arguments().stream()
                                .filter(each -> each.slot().equals(Argument.PATIENT))
                                .map(each -> new Argument(Argument.SUFFERER, each.head())))
                        .toList()))
        .orElse(noun);
  }

  private Optional<FoundTrigger> at(
      DependencyTree tree, StoryWords story, Voices voices, int word, List<Trigger> lines) {
    Optional<Trigger.Kind> kind = kind(tree, word);
    if (kind.isEmpty() || isInName(tree, word, story)) {
      return Optional.empty();
    }
    boolean reflexive = isReflexive(tree, word);
    boolean before =
        tree.relation(word) == Relation.AMOD || tree.relation(word) == Relation.COMPOUND;
    if (before && kind.get() == Trigger.Kind.NOUN) {
      return Optional.empty(); // "asylum policy"
    }
    List<Argument> arguments =
        kind.get() == Trigger.Kind.VERB
            ? Arguments.ofVerb(tree, lemmatizer, words, voices, word)
            : Arguments.ofNoun(tree, lemmatizer, words, voices, word);
    for (Trigger line : lines) {
      if ((before && !BEFORE_NOUNS.contains(line.type()))
          || (reflexive && line.type() != EventType.AGREEMENT)) {
        continue;
      }
      Optional<FoundTrigger> found =
          line.kind() == Trigger.Kind.PHRASE && kind.get() == Trigger.Kind.NOUN
              ? phrase(tree, story, voices, word, line, arguments)
              : line.kind() == kind.get()
                  ? found(tree, story, voices, word, line, arguments)
                  : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Trigger.Kind> kind(DependencyTree tree, int word) {
    TreebankTag tag = tree.treebankTag(word);
    if (tag == TreebankTag.MD || tree.relation(word) == Relation.AUX) {
      return Optional.empty();
    }
    if (tag.isVerb()) {
      return Optional.of(Trigger.Kind.VERB);
    }
    if (tree.tag(word) == PartOfSpeech.NOUN) {
      return Optional.of(Trigger.Kind.NOUN);
    }
    boolean participle =
        tag == TreebankTag.JJ && tree.token(word).text().toLowerCase(Locale.ROOT).endsWith("ed");
    return participle ? Optional.of(Trigger.Kind.VERB) : Optional.empty();
  }

  /** "Hanged himself": nobody does it to another. */
  private static boolean isReflexive(DependencyTree tree, int word) {
    return tree.treebankTag(word).isVerb()
        && tree.children(word, Relation.OBJ, Relation.IOBJ)
            .mapToObj(child -> tree.token(child).text().toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.endsWith("self") || text.endsWith("selves"));
  }

  /** "Release" of a film's name, "Justice Department". */
  private static boolean isInName(DependencyTree tree, int word, StoryWords story) {
    return Character.isUpperCase(tree.token(word).text().charAt(0))
        && word > 0
        && story.mentions().placeAt(tree.token(word).span()).isPresent()
        && tree.treebankTag(word).isNoun();
  }

  private Optional<FoundTrigger> found(
      DependencyTree tree,
      StoryWords story,
      Voices voices,
      int word,
      Trigger line,
      List<Argument> arguments) {
    List<Integer> further = new ArrayList<>();
    List<Argument> all = new ArrayList<>(arguments);
    for (int i = 0; i < line.words().size(); i++) {
      Optional<Integer> place = below(tree, voices, word, line.words().get(i));
      boolean noun = line.told().isPresent() && line.told().getAsInt() == i;
      if (place.isEmpty() || (noun && !tree.isNominal(place.get()))) {
        return Optional.empty();
      }
      further.add(place.get());
      if (tree.treebankTag(place.get()).isNoun()) {
        all.addAll(
            Arguments.ofFurtherNoun(tree, lemmatizer, words, voices, place.get(), arguments));
      }
    }
    boolean holds = line.conditions().stream().allMatch(each -> holds(each, tree, story, all));
    return holds ? Optional.of(new FoundTrigger(line, word, further, all)) : Optional.empty();
  }

  /** A word among the children of another, or before theirs, by form or lemma. */
  private Optional<Integer> below(
      DependencyTree tree, Voices voices, int word, Set<String> wanted) {
    boolean passive = tree.treebankTag(word).isVerb() && voices.isPassive(word);
    return IntStream.concat(
            tree.children(word)
                .filter(
                    child ->
                        isClose(tree, child)
                            || (passive && tree.relation(child) == Relation.NSUBJ)),
            tree.children(word, Relation.OBL, Relation.OBJ, Relation.NMOD, Relation.XCOMP)
                .flatMap(child -> tree.children(child, Relation.CASE, Relation.MARK)))
        .filter(
            each ->
                wanted.contains(tree.token(each).text().toLowerCase(Locale.ROOT))
                    || wanted.contains(words.lemma(tree, each)))
        .boxed()
        .findFirst();
  }

  private static boolean isClose(DependencyTree tree, int child) {
    return switch (tree.relation(child)) {
      case CONJ, ADVCL, ACL, ACL_RELCL, PARATAXIS, NSUBJ, AUX, PUNCT, APPOS -> false;
      default -> true;
    };
  }

  private boolean holds(
      Condition condition, DependencyTree tree, StoryWords story, List<Argument> arguments) {
    boolean unwanted = condition.demand() == Condition.Demand.MUST_NOT;
    if (condition.slot().equals(Argument.CONTEXT)) {
      return isNear(condition.classes(), tree, false) != unwanted;
    }
    if (condition.slot().equals(Argument.ABOUT)) {
      return isNear(condition.classes(), tree, true) != unwanted;
    }
    if (condition.slot().equals(Argument.STORY)) {
      return story.speaksOf(condition.classes()) != unwanted;
    }
    List<Argument> fill =
        arguments.stream().filter(each -> fills(condition.slot(), each, tree)).toList();
    boolean fits =
        condition.classes().isEmpty()
            ? !fill.isEmpty()
            : fill.stream().anyMatch(each -> isOf(condition.classes(), each, tree, story));
    return switch (condition.demand()) {
      case MUST -> fits;
      case IF_ANY -> fill.isEmpty() || fits;
      case MUST_NOT -> !fits;
    };
  }

  /** Whether a word, or a noun, of some classes stands in the sentence. */
  private boolean isNear(Set<String> classes, DependencyTree tree, boolean noun) {
    return IntStream.range(0, tree.size())
        .filter(i -> !noun || tree.treebankTag(i).isNoun())
        .anyMatch(i -> words.isListed(words.lemma(tree, i), classes));
  }

  private boolean isOf(
      Set<String> classes, Argument argument, DependencyTree tree, StoryWords story) {
    return switch (argument.slot()) {
      case Argument.GOVERNOR, Argument.CARRIED ->
          words.isListed(words.lemma(tree, argument.head()), classes);
      default ->
          words.is(tree, argument.head(), story, classes)
              || (classes.contains(EventWords.PLACE)
                  && WITHIN.contains(argument.slot())
                  && tree.tag(argument.head()) == PartOfSpeech.PROPN);
    };
  }

  private static boolean fills(String slot, Argument argument, DependencyTree tree) {
    return argument.slot().equals(slot)
        || (argument.slot().equals(Argument.ADVERB)
            && tree.token(argument.head()).text().equalsIgnoreCase(slot));
  }

  /** "Men in custody", "he is behind bars", "was taken into detention". */
  private Optional<FoundTrigger> phrase(
      DependencyTree tree,
      StoryWords story,
      Voices voices,
      int word,
      Trigger line,
      List<Argument> arguments) {
    String preposition = words.preposition(tree, word);
    int head = tree.head(word);
    if (!line.words().get(0).contains(preposition)) {
      return Optional.empty();
    }
    List<Argument> all = new ArrayList<>();
    boolean says = tree.hasChild(word, Relation.COP) && tree.clause(word).ownSubject().isPresent();
    switch (says ? Relation.ROOT : tree.relation(word)) {
      case NMOD -> all.add(new Argument(Argument.PATIENT, head));
      case OBL -> {
        OptionalInt patient = voices.patient(head);
        OptionalInt agent = voices.agent(head);
        (patient.isPresent() ? patient : agent)
            .ifPresent(each -> all.add(new Argument(Argument.PATIENT, each)));
        if (patient.isPresent() && words.supports(words.lemma(tree, head))) {
          agent.ifPresent(each -> all.add(new Argument(Argument.AGENT, each))); // "took him into"
        }
      }
      default ->
          tree.clause(word)
              .subject()
              .ifPresent(each -> all.add(new Argument(Argument.PATIENT, each)));
    }
    arguments.stream().filter(each -> !each.slot().equals(Argument.PATIENT)).forEach(all::add);
    List<Integer> further = tree.children(word, Relation.CASE).boxed().limit(1).toList();
    if (!line.conditions().stream().allMatch(each -> holds(each, tree, story, all))) {
      return Optional.empty();
    }
    return Optional.of(new FoundTrigger(line, word, further, all));
  }

  /** A noun below a verb that tells the same ("agreed a deal"), or a word of another's line. */
  private boolean repeats(FoundTrigger one, List<FoundTrigger> all, DependencyTree tree) {
    return all.stream()
        .filter(other -> other.word() != one.word())
        .anyMatch(
            other ->
                isSame(one, other)
                    && !endsOrder(one, other, tree)
                    && (other.further().contains(one.word())
                        || (isCarried(one.word(), other, tree)
                            && one.trigger().kind() != Trigger.Kind.VERB)));
  }

  /** "Quashed the order": what is decided of an order is an order beside it. */
  private boolean endsOrder(FoundTrigger noun, FoundTrigger verb, DependencyTree tree) {
    boolean orders =
        noun.trigger().type() == EventType.ORDER
            && noun.trigger().kind() == Trigger.Kind.NOUN
            && verb.trigger().type() == EventType.ORDER;
    boolean ends =
        verb.trigger().conditions().stream()
            .anyMatch(condition -> condition.classes().contains("order"));
    boolean ending =
        !verb.further().contains(noun.word())
            && words.isListed(words.lemma(tree, verb.word()), Set.of("ending"));
    return orders && (ends || ending);
  }

  /** The ban of "asked the court to lift the ban": there is one. */
  boolean isEnded(FoundTrigger order, DependencyTree tree) {
    int above = tree.head(order.word());
    boolean carried =
        tree.relation(order.word()) == Relation.OBJ
            || tree.relation(order.word()) == Relation.NSUBJ_PASS;
    return order.trigger().type() == EventType.ORDER
        && order.trigger().kind() == Trigger.Kind.NOUN
        && carried
        && words.isListed(words.lemma(tree, above), Set.of("ending"));
  }

  private static boolean isCarried(int noun, FoundTrigger verb, DependencyTree tree) {
    boolean below = tree.head(noun) == verb.word() && tree.treebankTag(verb.word()).isVerb();
    return below
        && switch (tree.relation(noun)) {
          case OBJ, NSUBJ_PASS -> true;
          case OBL -> verb.trigger().type() != EventType.VIOLENCE;
          default -> false;
        };
  }

  /** "Freed from custody" is one event, so is "set the agreements aside". */
  private static boolean isSame(FoundTrigger one, FoundTrigger other) {
    return one.trigger().type() == other.trigger().type()
        || (one.trigger().type() == EventType.CUSTODY
            && other.trigger().type() == EventType.RELEASE)
        || (one.trigger().type() == EventType.AGREEMENT
            && other.trigger().type() == EventType.PROTECTION);
  }
}
