package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Block;
import dev.hearsay.text.JoinedTokens;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Finds the events that a document tells, by the words that tell them, the trees of its sentences
 * and what its analysis knows of people, times, quantities and attributions. The same analysis
 * gives the same events. Thread-safe.
 */
public final class EventFinder {

  /** At least so many UTF-16 code units are "of" and "dated" before a day. */
  private static final int OF = 8;

  private final EventWords words;
  private final TriggerFinder triggers;
  private final EventJudge judge;
  private final Standing.Words standing = new Standing.Words();
  private final TermWords termWords = new TermWords();
  private final TermFinder terms;

  private EventFinder(EventWords words, TriggerFinder triggers, EventJudge judge) {
    this.judge = judge;
    this.words = words;
    this.triggers = triggers;
    terms = new TermFinder(words, triggers, standing);
  }

  /** The finder with the lexicon that ships with the library; loaded once. */
  public static EventFinder standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final EventFinder INSTANCE = load();

    private static EventFinder load() {
      Lemmatizer lemmatizer = Lemmatizer.standard();
      EventWords words = new EventWords(NounLexicon.standard(), lemmatizer);
      return new EventFinder(
          words,
          new TriggerFinder(TriggerLexicon.read(words), words, lemmatizer),
          EventJudge.standard());
    }
  }

  /** The events of a document, in text order. */
  public List<Event> find(Analysis analysis) {
    return find(analysis, ParsedSentences.standard());
  }

  /**
   * The events of a document, in text order.
   *
   * @param parsed the trees of its sentences as far as there are any
   */
  public List<Event> find(Analysis analysis, ParsedSentences parsed) {
    Prose prose = read(analysis, parsed);
    List<ReadSentence> judged = judge.judge(prose.sentences(), features(analysis, prose));
    List<Event> events =
        new ArrayList<>(terms.find(analysis, prose.story().mentions(), judged, parsed));
    List<Event> exchanged = new TwoWayTransfers(analysis, termWords).with(events);
    return numbered(new LivedThrough(analysis, words, prose.story()).with(exchanged));
  }

  /** What lines of the lexicon tell, in text order, before any of it is judged: to learn from. */
  public List<EventCandidate> candidates(Analysis analysis) {
    Prose prose = read(analysis, ParsedSentences.standard());
    TriggerFeatures features = features(analysis, prose);
    List<EventCandidate> candidates = new ArrayList<>();
    for (int i = 0; i < prose.sentences().size(); i++) {
      for (ReadSentence.Told told : prose.sentences().get(i).events()) {
        candidates.add(new EventCandidate(told.event(), features.of(i, told)));
      }
    }
    return candidates;
  }

  /** A document's sentences with what the lexicon finds in them. */
  private record Prose(StoryWords story, List<ReadSentence> sentences) {}

  private TriggerFeatures features(Analysis analysis, Prose prose) {
    return new TriggerFeatures(analysis, prose.story(), words, prose.sentences());
  }

  private Prose read(Analysis analysis, ParsedSentences parsed) {
    Vocabulary vocabulary = triggers.vocabulary();
    PlainTokens plain = new PlainTokens(analysis);
    Map<Sentence, SentenceWords> prose = new LinkedHashMap<>();
    JoinedTokens.takenApart(analysis.document().text(), analysis.sentences(), analysis.damage())
        .stream()
        .filter(sentence -> isProse(analysis, sentence))
        .forEach(
            sentence -> prose.put(sentence, new SentenceWords(plain.of(sentence), vocabulary)));
    StoryWords story = new StoryWords(analysis, prose.values(), words);
    List<ReadSentence> read = new ArrayList<>();
    prose.forEach(
        (sentence, its) -> read.add(read(analysis, sentence.block(), its, story, parsed)));
    return new Prose(story, read);
  }

  private ReadSentence read(
      Analysis analysis,
      int block,
      SentenceWords sentence,
      StoryWords story,
      ParsedSentences parsed) {
    List<Token> tokens = sentence.tokens();
    if (!sentence.mayTell(story)) {
      return new ReadSentence(block, tokens, Optional.empty(), List.of());
    }
    DependencyTree tree = parsed.tree(tokens);
    List<ReadSentence.Told> told =
        triggers.find(tree, story).stream()
            .map(found -> new ReadSentence.Told(found, event(analysis, tree, story, found)))
            .toList();
    return new ReadSentence(block, tokens, Optional.of(tree), told);
  }

  private static boolean isProse(Analysis analysis, Sentence sentence) {
    List<Block> blocks = analysis.document().blocks();
    if (sentence.block() >= blocks.size()) {
      return true;
    }
    return switch (blocks.get(sentence.block()).kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTATION, CAPTION, HEADING -> true;
      case TABLE_ROW, PREFORMATTED -> false;
    };
  }

  private Event event(
      Analysis analysis, DependencyTree tree, StoryWords story, FoundTrigger found) {
    Span trigger = tree.token(found.teller()).span();
    List<Span> also = found.others().stream().map(i -> tree.token(i).span()).toList();
    Optional<Attribution> within = contentAt(analysis, trigger);
    Standing.Reading reading =
        triggers.isEnded(found, tree)
            ? new Standing.Reading(Modality.ACTUAL, false)
            : Standing.of(tree, words, standing, found.word(), within);
    List<RoleFiller> roles = roles(analysis, tree, story, found);
    EventTimes times = new EventTimes(tree, words, analysis.times());
    List<Timex> when =
        times.of(found).stream()
            .filter(timex -> !triggers.isEnded(found, tree) || isOwn(analysis, timex))
            .toList();
    List<Span> parts =
        Stream.of(Stream.of(trigger), also.stream(), roles.stream().map(RoleFiller::span))
            .flatMap(each -> each)
            .toList();
    Span span =
        new Span(
            parts.stream().mapToInt(Span::start).min().orElseThrow(),
            parts.stream().mapToInt(Span::end).max().orElseThrow());
    return new Event(
        "v0",
        found.trigger().type(),
        trigger,
        also,
        span,
        roles,
        when,
        analysis.quantities().stream()
            .filter(
                quantity ->
                    roles.stream()
                        .anyMatch(
                            role ->
                                role.span().overlaps(quantity.span())
                                    || quantity
                                        .head()
                                        .filter(head -> role.span().contains(head))
                                        .isPresent()))
            .toList(),
        reading.modality(),
        reading.denied(),
        within.map(Attribution::id),
        found.trigger().name());
  }

  private List<RoleFiller> roles(
      Analysis analysis, DependencyTree tree, StoryWords story, FoundTrigger found) {
    List<RoleFiller> roles = new ArrayList<>();
    for (Argument argument : found.arguments()) {
      Span head = tree.token(argument.head()).span();
      if (analysis.times().stream().anyMatch(timex -> timex.span().overlaps(head))) {
        continue;
      }
      for (EventRole role : triggers.roles(found, argument, tree, story)) {
        roles.add(filler(tree, story.mentions(), role, argument.head()));
      }
    }
    return roles.stream()
        .distinct()
        .sorted(
            Comparator.comparing(RoleFiller::role).thenComparing(filler -> filler.span().start()))
        .toList();
  }

  /** "The order of 3 May" that was lifted on another day. */
  private static boolean isOwn(Analysis analysis, Timex timex) {
    int start = timex.span().start();
    String before = analysis.document().text().substring(Math.max(0, start - OF), start);
    return before.endsWith(" of ") || before.endsWith(" dated ");
  }

  private static RoleFiller filler(
      DependencyTree tree, MentionIndex mentions, EventRole role, int head) {
    RoleFiller filler = Phrases.filler(tree, mentions, role, head);
    OptionalInt subject = Cataphora.subject(tree, mentions, head);
    return subject.isEmpty()
        ? filler
        : new RoleFiller(
            role,
            filler.span(),
            EventWords.entity(tree, subject.getAsInt(), mentions).map(Entity::id));
  }

  /** The innermost attribution in whose content a word stands. */
  static Optional<Attribution> contentAt(Analysis analysis, Span word) {
    return analysis.attributions().stream()
        .filter(each -> each.content().stream().anyMatch(word::overlaps))
        .min(Comparator.comparingInt(each -> each.content().stream().mapToInt(Span::length).sum()));
  }

  private static List<Event> numbered(List<Event> events) {
    List<Event> sorted =
        events.stream().sorted(Comparator.comparing(event -> event.trigger())).toList();
    List<Event> numbered = new ArrayList<>(sorted.size());
    for (Event event : sorted) {
      numbered.add(event.withId("v" + (numbered.size() + 1)));
    }
    return numbered;
  }
}
