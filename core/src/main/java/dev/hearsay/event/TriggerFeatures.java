package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What can be said of a place where a line of the lexicon holds, as numbers that {@link EventJudge}
 * weighs: its form, what takes part, how it stands to the facts, what its sentence and its document
 * speak of. One for each document.
 */
final class TriggerFeatures {

  /** Slots of which it is asked by what they are filled. */
  private static final List<String> SIDES = List.of(Argument.AGENT, Argument.PATIENT);

  /** Slots of which it is only asked whether something fills them. */
  private static final List<String> SLOTS =
      List.of(
          Argument.RECIPIENT,
          Argument.CLAUSE,
          Argument.INFINITIVE,
          Argument.THAT,
          Argument.POSSESSOR,
          Argument.MODIFIER,
          Argument.ADJECTIVE,
          Argument.PASSIVE,
          Argument.CARRIED,
          Argument.GOVERNOR,
          "of",
          "by",
          "in",
          "from",
          "to",
          "for",
          "with",
          "on",
          "against",
          "over",
          "into",
          "as");

  /** Classes of what takes part. */
  private static final List<String> SIDE_CLASSES =
      List.of(
          EventWords.PEOPLE,
          EventWords.BODY,
          EventWords.PLACE,
          "thing",
          "deed",
          "judge",
          "authority",
          "force",
          "official",
          "prisoner",
          "paper",
          "money");

  /** Classes of words that tell what a sentence or a document is about. */
  private static final List<String> TOPICS =
      List.of(
          "prisoner",
          "judge",
          "authority",
          "force",
          "ship",
          "weapon",
          "facility",
          "crime",
          "violence",
          "contest",
          "sportsman",
          "finance",
          "product",
          "party",
          "candidate",
          "policy",
          "opinion",
          "diplomatic",
          "refugee",
          "statute",
          "medical",
          "disaster",
          "legalword",
          "voters",
          "stage",
          "business",
          "campaigning",
          "sport");

  private static final List<String> PREPOSITIONS =
      List.of("of", "in", "for", "to", "with", "by", "on", "from", "about", "after", "before");

  private static final Set<String> INDEFINITE = Set.of("a", "an", "any", "some", "another");

  private static final Set<String> MODALS =
      Set.of("would", "could", "should", "might", "may", "can", "must", "'d", "ca");

  private static final double THOUSAND = 1000;

  /** So many words are added to a document's, so that few words don't tell much of what it is. */
  private static final int SHORT = 200;

  private final Analysis analysis;
  private final StoryWords story;
  private final EventWords words;
  private final List<ReadSentence> read;
  private final int length;
  private final Map<EventType, Long> told;

  TriggerFeatures(
      Analysis analysis, StoryWords story, EventWords words, List<ReadSentence> sentences) {
    this.analysis = analysis;
    this.story = story;
    this.words = words;
    read = List.copyOf(sentences);
    length = read.stream().mapToInt(sentence -> sentence.tokens().size()).sum();
    told =
        read.stream()
            .flatMap(sentence -> sentence.events().stream())
            .collect(Collectors.groupingBy(each -> each.event().type(), Collectors.counting()));
  }

  /** By name, in an order that is always the same; of a place in a sentence that has a tree. */
  Map<String, Double> of(int index, ReadSentence.Told place) {
    ReadSentence sentence = read.get(index);
    DependencyTree tree = sentence.tree().orElseThrow();
    Map<String, Double> features = new LinkedHashMap<>();
    addLine(features, place.found());
    addForm(features, tree, place.found().word());
    addStanding(features, place.event());
    addSlots(features, tree, place.found());
    addRoles(features, place.event());
    addSentence(features, tree, sentence, place);
    addDocument(features, index, place);
    return features;
  }

  private static void add(Map<String, Double> features, String name, boolean holds) {
    features.put(name, holds ? 1.0 : 0.0);
  }

  private static void addLine(Map<String, Double> features, FoundTrigger found) {
    for (EventType type : EventType.values()) {
      add(features, "type-" + type.label(), found.trigger().type() == type);
    }
    for (Trigger.Kind kind : Trigger.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      add(features, "kind-" + name, found.trigger().kind() == kind);
    }
    features.put("line-words", (double) found.further().size());
    features.put("line-conditions", (double) found.trigger().conditions().size());
  }

  private void addForm(Map<String, Double> features, DependencyTree tree, int word) {
    TreebankTag tag = tree.treebankTag(word);
    add(features, "form-base", tag == TreebankTag.VB);
    add(features, "form-past", tag == TreebankTag.VBD);
    add(features, "form-participle", tag == TreebankTag.VBN);
    add(features, "form-gerund", tag == TreebankTag.VBG);
    add(features, "form-present", tag == TreebankTag.VBP || tag == TreebankTag.VBZ);
    add(features, "form-plural", tag.isPlural());
    Relation relation = tree.relation(word);
    for (Relation each : Relation.values()) {
      if (isAsked(each)) {
        add(features, "relation-" + each.name().toLowerCase(Locale.ROOT), relation == each);
      }
    }
    int depth = 0;
    for (int at = word; tree.head(at) != DependencyTree.NO_HEAD; at = tree.head(at)) {
      depth++;
    }
    features.put("depth", (double) depth);
    add(features, "capital", Character.isUpperCase(tree.token(word).text().charAt(0)));
    List<String> below =
        tree.children(word, Relation.DET, Relation.NMOD_POSS)
            .mapToObj(child -> TermWords.lower(tree, child))
            .toList();
    add(features, "definite", below.stream().anyMatch(words::isDefinite));
    add(features, "indefinite", below.stream().anyMatch(INDEFINITE::contains));
    add(features, "owned", tree.hasChild(word, Relation.NMOD_POSS));
    add(features, "bare", tag.isNoun() && below.isEmpty());
    add(features, "numbered", tree.hasChild(word, Relation.NUMMOD));
    features.put("adjectives", (double) tree.children(word, Relation.AMOD).count());
    add(
        features,
        "named",
        tree.children(word, Relation.AMOD, Relation.COMPOUND, Relation.NMOD_POSS)
            .anyMatch(child -> tree.tag(child) == PartOfSpeech.PROPN));
    features.put("compounds", (double) tree.children(word, Relation.COMPOUND).count());
    add(features, "particle", tree.hasChild(word, Relation.COMPOUND_PRT));
    add(features, "adverb", tree.hasChild(word, Relation.ADVMOD));
    List<String> auxiliaries =
        tree.children(word, Relation.AUX).mapToObj(aux -> TermWords.lower(tree, aux)).toList();
    add(features, "modal", auxiliaries.stream().anyMatch(MODALS::contains));
    add(features, "future", auxiliaries.stream().anyMatch(words::isFuture));
    add(features, "perfect", auxiliaries.stream().anyMatch(aux -> aux.startsWith("ha")));
    add(features, "to", auxiliaries.contains("to") || hasMark(tree, word, "to"));
    String preposition = words.preposition(tree, word);
    PREPOSITIONS.forEach(each -> add(features, "behind-" + each, preposition.equals(each)));
    int head = tree.head(word);
    boolean above = head != DependencyTree.NO_HEAD;
    add(features, "below-verb", above && tree.treebankTag(head).isVerb());
    add(features, "below-carrier", above && words.supports(words.lemma(tree, head)));
  }

  private static boolean isAsked(Relation relation) {
    return switch (relation) {
      case ROOT,
          ACL,
          ACL_RELCL,
          ADVCL,
          AMOD,
          CCOMP,
          CONJ,
          NMOD,
          NSUBJ,
          OBJ,
          OBL,
          PARATAXIS,
          XCOMP ->
          true;
      default -> false;
    };
  }

  private static boolean hasMark(DependencyTree tree, int word, String mark) {
    return tree.children(word, Relation.MARK)
        .anyMatch(child -> TermWords.lower(tree, child).equals(mark));
  }

  private static void addStanding(Map<String, Double> features, Event event) {
    for (Modality modality : Modality.values()) {
      String name = modality.name().toLowerCase(Locale.ROOT);
      add(features, "modality-" + name, event.modality() == modality);
    }
    add(features, "denied", event.denied());
  }

  private void addSlots(Map<String, Double> features, DependencyTree tree, FoundTrigger found) {
    for (String slot : SIDES) {
      List<Integer> heads =
          found.arguments().stream()
              .filter(argument -> argument.slot().equals(slot))
              .map(Argument::head)
              .toList();
      add(features, slot, !heads.isEmpty());
      Optional<Integer> first = heads.stream().findFirst();
      addFiller(features, slot, tree, first);
    }
    Set<String> filled = found.arguments().stream().map(Argument::slot).collect(Collectors.toSet());
    SLOTS.forEach(slot -> add(features, "slot-" + slot, filled.contains(slot)));
  }

  private void addFiller(
      Map<String, Double> features, String slot, DependencyTree tree, Optional<Integer> head) {
    for (String name : SIDE_CLASSES) {
      add(
          features,
          slot + "-" + name,
          head.filter(each -> words.is(tree, each, story, Set.of(name))).isPresent());
    }
    Optional<MentionIndex.Place> mention =
        head.flatMap(each -> story.mentions().placeAt(tree.token(each).span()));
    Optional<Entity.Type> type = mention.map(MentionIndex.Place::entity).map(Entity::type);
    add(features, slot + "-person", type.filter(Entity.Type.PERSON::equals).isPresent());
    add(features, slot + "-group", type.filter(Entity.Type.GROUP::equals).isPresent());
    add(
        features,
        slot + "-pronoun",
        head.filter(each -> !tree.treebankTag(each).isNoun()).isPresent());
    add(
        features,
        slot + "-name",
        head.map(tree::treebankTag)
            .filter(tag -> tag == TreebankTag.NNP || tag == TreebankTag.NNPS)
            .isPresent());
    add(features, slot + "-anybody", head.filter(each -> isAnybody(tree, each)).isPresent());
    add(
        features,
        slot + "-counted",
        head.filter(each -> tree.hasChild(each, Relation.NUMMOD)).isPresent());
    add(
        features,
        slot + "-unbound",
        head.filter(each -> Set.of("you", "we", "i").contains(TermWords.lower(tree, each)))
            .isPresent());
  }

  private static boolean isAnybody(DependencyTree tree, int head) {
    return tree.treebankTag(head) == TreebankTag.NNS
        && !tree.hasChild(head, Relation.DET)
        && !tree.hasChild(head, Relation.NUMMOD)
        && !tree.hasChild(head, Relation.NMOD_POSS);
  }

  private static void addRoles(Map<String, Double> features, Event event) {
    features.put("roles", (double) event.roles().size());
    features.put(
        "entities",
        (double) event.roles().stream().filter(role -> role.entity().isPresent()).count());
    features.put("times", (double) event.times().size());
    features.put("quantities", (double) event.quantities().size());
    add(features, "attributed", event.attribution().isPresent());
  }

  private void addSentence(
      Map<String, Double> features,
      DependencyTree tree,
      ReadSentence sentence,
      ReadSentence.Told place) {
    features.put("tokens", (double) tree.size());
    Set<String> lower =
        IntStream.range(0, tree.size())
            .mapToObj(i -> TermWords.lower(tree, i))
            .collect(Collectors.toSet());
    add(features, "sentence-question", lower.contains("?"));
    add(features, "sentence-if", lower.contains("if"));
    add(features, "sentence-first", lower.stream().anyMatch(words::isFirstPerson));
    add(features, "sentence-you", lower.contains("you"));
    add(features, "sentence-modal", lower.stream().anyMatch(MODALS::contains));
    add(features, "sentence-stop", lower.contains("."));
    Span whole = new Span(first(tree).start(), last(tree).end());
    add(
        features,
        "sentence-time",
        analysis.times().stream().anyMatch(timex -> timex.span().overlaps(whole)));
    add(features, "heading", isHeading(sentence.block()));
    features.put("told-beside", (double) sentence.events().size() - 1);
    features.put(
        "told-beside-same",
        (double) sentence.events().stream().filter(each -> isOf(each, place)).count() - 1);
    Set<String> near =
        IntStream.range(0, tree.size())
            .filter(i -> i != place.found().word())
            .boxed()
            .flatMap(i -> words.listed(words.lemma(tree, i)).stream())
            .collect(Collectors.toSet());
    TOPICS.forEach(topic -> add(features, "near-" + topic, near.contains(topic)));
  }

  private static Span first(DependencyTree tree) {
    return tree.tokens().stream().map(Token::span).min(Span::compareTo).orElseThrow();
  }

  private static Span last(DependencyTree tree) {
    return tree.tokens().stream().map(Token::span).max(Span::compareTo).orElseThrow();
  }

  private boolean isHeading(int block) {
    List<Block> blocks = analysis.document().blocks();
    return block < blocks.size() && blocks.get(block).kind() == Block.Kind.HEADING;
  }

  private static boolean isOf(ReadSentence.Told one, ReadSentence.Told other) {
    return one.event().type() == other.event().type();
  }

  private void addDocument(Map<String, Double> features, int index, ReadSentence.Told place) {
    long all = told.values().stream().mapToLong(Long::longValue).sum();
    long same = told.getOrDefault(place.event().type(), 0L);
    features.put("story-told", density(all));
    features.put("story-told-same", density(same));
    features.put("story-types", (double) told.size());
    features.put("position", (double) index / read.size());
    int around =
        IntStream.of(index - 2, index - 1, index + 1, index + 2)
            .filter(at -> at >= 0 && at < read.size())
            .map(at -> read.get(at).events().size())
            .sum();
    features.put("told-around", (double) around);
    for (EventType type :
        List.of(EventType.CUSTODY, EventType.ORDER, EventType.VIOLENCE, EventType.TRANSFER)) {
      features.put("story-" + type.label(), density(told.getOrDefault(type, 0L)));
    }
    TOPICS.forEach(topic -> features.put("story-" + topic, story.share(topic)));
  }

  private double density(long places) {
    return THOUSAND * places / (length + SHORT);
  }
}
