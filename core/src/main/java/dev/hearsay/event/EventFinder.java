package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Dateline;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.text.Block;
import dev.hearsay.text.JoinedTokens;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the events that a document tells, by the words that tell them, the trees of its sentences
 * and what its analysis knows of people, times, quantities and attributions. The same analysis
 * gives the same events. Thread-safe.
 */
public final class EventFinder {

  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‘", "‟");

  private final DependencyParser parser;
  private final EventWords words;
  private final TriggerFinder triggers;
  private final Standing.Words standing = new Standing.Words();
  private final TermFinder terms;

  private EventFinder(DependencyParser parser, EventWords words, TriggerFinder triggers) {
    this.parser = parser;
    this.words = words;
    this.triggers = triggers;
    terms = new TermFinder(parser, words, triggers, standing);
  }

  /** The finder with the parser and the lexicon that ship with the library; loaded once. */
  public static EventFinder standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final EventFinder INSTANCE = load();

    private static EventFinder load() {
      Lemmatizer lemmatizer = Lemmatizer.standard();
      EventWords words = new EventWords(NounLexicon.standard(), lemmatizer);
      return new EventFinder(
          DependencyParser.standard(),
          words,
          new TriggerFinder(TriggerLexicon.read(words), words, lemmatizer));
    }
  }

  /** The events of a document, in text order. */
  public List<Event> find(Analysis analysis) {
    MentionIndex mentions = new MentionIndex(analysis.entities());
    List<ReadSentence> read = new ArrayList<>();
    List<Sentence> readable =
        JoinedTokens.takenApart(
            analysis.document().text(), analysis.sentences(), analysis.damage());
    for (Sentence sentence : readable) {
      if (isProse(analysis, sentence)) {
        read.add(read(analysis, sentence, mentions));
      }
    }
    List<Event> events = new ArrayList<>(terms.find(analysis, mentions, read));
    events.addAll(new LivedThrough(analysis, words).find(events));
    return numbered(events);
  }

  private ReadSentence read(Analysis analysis, Sentence sentence, MentionIndex mentions) {
    List<Token> tokens = withoutMarks(sentence);
    if (!triggers.mayTell(tokens)) {
      return new ReadSentence(sentence.block(), tokens, Optional.empty(), List.of());
    }
    DependencyTree tree = parser.parse(tokens);
    List<ReadSentence.Told> told =
        triggers.find(tree, mentions).stream()
            .map(found -> new ReadSentence.Told(found, event(analysis, tree, mentions, found)))
            .toList();
    return new ReadSentence(sentence.block(), tokens, Optional.of(tree), told);
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

  /**
   * With other words for those that the parser takes for what they aren't: its treebanks hardly
   * have "shall", and the month in "agreed on 3 May not to go" becomes an auxiliary.
   */
  private static List<Token> inPlainWords(List<Token> tokens) {
    List<Token> plain = new ArrayList<>(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.text().equals("shall")) {
        plain.set(i, new Token(token.span(), "will"));
      } else if (token.text().equals("May") && i > 0 && isDay(tokens.get(i - 1))) {
        plain.set(i, new Token(token.span(), "June"));
      }
    }
    return plain;
  }

  private static boolean isDay(Token token) {
    return token.text().length() <= 2 && token.text().chars().allMatch(Character::isDigit);
  }

  /** Quotation marks say nothing of who does what, and where they are lost they lead astray. */
  private static List<Token> withoutMarks(Sentence sentence) {
    return inPlainWords(
        Dateline.without(sentence.tokens()).stream()
            .filter(token -> !QUOTATION_MARKS.contains(token.text()))
            .toList());
  }

  private Event event(
      Analysis analysis, DependencyTree tree, MentionIndex mentions, FoundTrigger found) {
    Span trigger = tree.token(found.teller()).span();
    List<Span> also = found.others().stream().map(i -> tree.token(i).span()).toList();
    Optional<Attribution> within = contentAt(analysis, trigger);
    Standing.Reading reading = Standing.of(tree, words, standing, found.word(), within);
    List<RoleFiller> roles = roles(analysis, tree, mentions, found);
    EventTimes times = new EventTimes(tree, analysis.times());
    List<Timex> when = times.of(found);
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
      Analysis analysis, DependencyTree tree, MentionIndex mentions, FoundTrigger found) {
    List<RoleFiller> roles = new ArrayList<>();
    for (Argument argument : found.arguments()) {
      Span head = tree.token(argument.head()).span();
      if (analysis.times().stream().anyMatch(timex -> timex.span().overlaps(head))) {
        continue;
      }
      for (EventRole role : triggers.roles(found, argument, tree, mentions)) {
        roles.add(Phrases.filler(tree, mentions, role, argument.head()));
      }
    }
    return roles.stream()
        .distinct()
        .sorted(
            Comparator.comparing(RoleFiller::role).thenComparing(filler -> filler.span().start()))
        .toList();
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
