package dev.hearsay.event;

import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Token;
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

  private static final Set<EventRole> OF_PLACES =
      Set.of(EventRole.PLACE, EventRole.FROM, EventRole.TO);

  private static final Set<EventRole> ACTORS =
      Set.of(
          EventRole.PARTY,
          EventRole.OBLIGED,
          EventRole.BENEFICIARY,
          EventRole.AUTHORITY,
          EventRole.ADDRESSEE,
          EventRole.HOLDER,
          EventRole.AGENT,
          EventRole.ACCUSED,
          EventRole.WITNESS);

  private static final Set<String> SOMEBODY =
      Set.of(
          EventWords.PEOPLE,
          EventWords.BODY,
          EventWords.UNRESOLVED,
          "force",
          "authority",
          "judge",
          "weapon",
          "prisoner");

  private static final Set<String> WHERE =
      Set.of(EventWords.PLACE, EventWords.FACILITY, "vessel", EventWords.BODY, EventWords.PEOPLE);

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

  TriggerFinder(TriggerLexicon lexicon, EventWords words, Lemmatizer lemmatizer) {
    this.lexicon = lexicon;
    this.words = words;
    this.lemmatizer = lemmatizer;
  }

  /** Whether any line of the lexicon could hold, whatever the words are in their sentence. */
  boolean mayTell(List<Token> tokens) {
    SentenceWords sentence = new SentenceWords(tokens, lemmatizer, words);
    return sentence.lemmas().stream()
        .flatMap(lemma -> lexicon.of(lemma).stream())
        .anyMatch(sentence::mayHold);
  }

  /** In text order; one at a word, and of a verb with its noun the one that tells more. */
  List<FoundTrigger> find(DependencyTree tree, MentionIndex mentions) {
    Voices voices = new Voices(tree, words);
    List<FoundTrigger> found = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      List<Trigger> lines = lexicon.of(words.lemma(tree, i));
      if (!lines.isEmpty()) {
        at(tree, mentions, voices, i, lines).ifPresent(found::add);
      }
    }
    return found.stream().filter(each -> !repeats(each, found, tree)).toList();
  }

  private Optional<FoundTrigger> at(
      DependencyTree tree, MentionIndex mentions, Voices voices, int word, List<Trigger> lines) {
    Optional<Trigger.Kind> kind = kind(tree, word);
    if (kind.isEmpty() || isInName(tree, word, mentions) || isReflexive(tree, word)) {
      return Optional.empty();
    }
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
      if (before && !BEFORE_NOUNS.contains(line.type())) {
        continue;
      }
      Optional<FoundTrigger> found =
          line.kind() == Trigger.Kind.PHRASE && kind.get() == Trigger.Kind.NOUN
              ? phrase(tree, voices, word, line, arguments)
              : line.kind() == kind.get()
                  ? found(tree, mentions, voices, word, line, arguments)
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
        && tree.children(word, Relation.OBJ)
            .mapToObj(child -> tree.token(child).text().toLowerCase(Locale.ROOT))
            .anyMatch(text -> text.endsWith("self") || text.endsWith("selves"));
  }

  /** "Release" of a film's name, "Justice Department". */
  private static boolean isInName(DependencyTree tree, int word, MentionIndex mentions) {
    return Character.isUpperCase(tree.token(word).text().charAt(0))
        && word > 0
        && mentions.placeAt(tree.token(word).span()).isPresent()
        && tree.treebankTag(word).isNoun();
  }

  private Optional<FoundTrigger> found(
      DependencyTree tree,
      MentionIndex mentions,
      Voices voices,
      int word,
      Trigger line,
      List<Argument> arguments) {
    List<Integer> further = new ArrayList<>();
    List<Argument> all = new ArrayList<>(arguments);
    for (Set<String> each : line.words()) {
      Optional<Integer> place = below(tree, voices, word, each);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      further.add(place.get());
      if (tree.treebankTag(place.get()).isNoun()) {
        all.addAll(
            Arguments.ofFurtherNoun(tree, lemmatizer, words, voices, place.get(), arguments));
      }
    }
    boolean holds = line.conditions().stream().allMatch(each -> holds(each, tree, mentions, all));
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
      Condition condition, DependencyTree tree, MentionIndex mentions, List<Argument> arguments) {
    if (condition.slot().equals(Argument.CONTEXT)) {
      return isNear(condition.classes(), tree) == (condition.demand() != Condition.Demand.MUST_NOT);
    }
    List<Argument> fill =
        arguments.stream().filter(each -> fills(condition.slot(), each, tree)).toList();
    boolean fits =
        condition.classes().isEmpty()
            ? !fill.isEmpty()
            : fill.stream().anyMatch(each -> isOf(condition.classes(), each, tree, mentions));
    return switch (condition.demand()) {
      case MUST -> fits;
      case IF_ANY -> fill.isEmpty() || fits;
      case MUST_NOT -> !fits;
    };
  }

  /** Whether a word of some classes stands in the sentence. */
  private boolean isNear(Set<String> classes, DependencyTree tree) {
    return IntStream.range(0, tree.size())
        .anyMatch(i -> words.isListed(words.lemma(tree, i), classes));
  }

  private boolean isOf(
      Set<String> classes, Argument argument, DependencyTree tree, MentionIndex mentions) {
    return switch (argument.slot()) {
      case Argument.GOVERNOR, Argument.CARRIED ->
          words.isListed(words.lemma(tree, argument.head()), classes);
      default ->
          words.is(tree, argument.head(), mentions, classes)
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
      DependencyTree tree, Voices voices, int word, Trigger line, List<Argument> arguments) {
    String preposition = words.preposition(tree, word);
    int head = tree.head(word);
    if (!line.words().get(0).contains(preposition)) {
      return Optional.empty();
    }
    List<Argument> all = new ArrayList<>();
    switch (tree.relation(word)) {
      case NMOD -> all.add(new Argument(Argument.PATIENT, head));
      case OBL ->
          Stream.of(voices.patient(head), voices.agent(head))
              .flatMapToInt(OptionalInt::stream)
              .limit(1)
              .forEach(each -> all.add(new Argument(Argument.PATIENT, each)));
      default ->
          tree.clause(word)
              .subject()
              .ifPresent(each -> all.add(new Argument(Argument.PATIENT, each)));
    }
    arguments.stream().filter(each -> !each.slot().equals(Argument.PATIENT)).forEach(all::add);
    List<Integer> further = tree.children(word, Relation.CASE).boxed().limit(1).toList();
    return Optional.of(new FoundTrigger(line, word, further, all));
  }

  /** A noun below a verb that tells the same ("agreed a deal"), or a word of another's line. */
  private static boolean repeats(FoundTrigger one, List<FoundTrigger> all, DependencyTree tree) {
    return all.stream()
        .filter(other -> other.word() != one.word())
        .anyMatch(
            other ->
                isSame(one, other)
                    && (other.further().contains(one.word())
                        || (isCarried(one.word(), other, tree)
                            && one.trigger().kind() != Trigger.Kind.VERB)));
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

  /** What something that takes part is to the event. */
  List<EventRole> roles(
      FoundTrigger found, Argument argument, DependencyTree tree, MentionIndex mentions) {
    List<EventRole> roles = lexicon.roles(found.trigger(), argument.slot());
    if (found.further().contains(argument.head())) {
      return List.of();
    }
    boolean named = EventWords.entity(tree, argument.head(), mentions).isPresent();
    if (argument.slot().equals(Argument.ADJECTIVE)) {
      return named ? roles : List.of();
    }
    if (argument.slot().equals(Argument.MODIFIER) && !named) {
      return roles.stream().filter(EventRole.HELD::equals).toList();
    }
    boolean whither =
        argument.slot().equals(Argument.ADVERB)
            && found.trigger().type() == EventType.TRANSFER
            && words.isDestination(tree.token(argument.head()).text().toLowerCase(Locale.ROOT));
    if (whither) {
      return List.of(EventRole.TO);
    }
    boolean unknown = tree.treebankTag(argument.head()).label().startsWith("W");
    if (!argument.isNominal() || unknown) {
      return List.of();
    }
    boolean thing =
        roles.contains(EventRole.ADDRESSEE)
            && words.is(tree, argument.head(), mentions, Set.of("vessel", "goods", "deed"));
    boolean undergoes =
        roles.contains(EventRole.ADDRESSEE)
            && found.arguments().stream()
                .filter(each -> each.slot().equals(Argument.CLAUSE))
                .anyMatch(each -> new Voices(tree, words).isRaised(each.head()));
    if ((thing || undergoes) && found.trigger().type() == EventType.ORDER) {
      return List.of(EventRole.SUBJECT);
    }
    return roles.stream()
        .filter(role -> !ACTORS.contains(role) || canAct(tree, argument.head(), mentions))
        .filter(
            role -> !OF_PLACES.contains(role) || words.is(tree, argument.head(), mentions, WHERE))
        .toList();
  }

  /** Whether it can be somebody: no deed, no vehicle, no number of a paragraph. */
  boolean canAct(DependencyTree tree, int head, MentionIndex mentions) {
    boolean number = tree.treebankTag(head) == TreebankTag.CD && head == 0;
    return !number
        && (words.is(tree, head, mentions, SOMEBODY)
            || EventWords.entity(tree, head, mentions).isPresent());
  }
}
