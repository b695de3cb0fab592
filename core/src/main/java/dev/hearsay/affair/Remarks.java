package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Dateline;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.text.Block;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What documents say of people held beside what happens: who answers for them, where they are, that
 * they went home. None of it is an event, but each is told like one, with a holder, the held, a
 * place. Only documents that tell of custody are looked at, and of these only sentences with words
 * for it.
 */
final class Remarks {

  private static final Set<String> OPENING = Set.of("On", "In", "By", "At", "Since", "From");

  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»");

  private final Map<DocumentId, List<Event>> told = new HashMap<>();
  private final Map<DocumentId, Map<String, Remark.Kind>> kinds = new HashMap<>();

  static Remarks of(AffairSources sources) {
    Remarks all = new Remarks();
    TreeWords.Lists lists = new TreeWords.Lists();
    for (Analysis analysis : sources.published()) {
      List<Event> events = sources.events(analysis.document().id());
      if (events.stream().anyMatch(Remarks::isOfCaptives)) {
        all.new Reading(analysis, lists, events).read();
      }
    }
    return all;
  }

  private static boolean isOfCaptives(Event event) {
    return switch (event.type()) {
      case CUSTODY, TRANSFER, RELEASE, EXCHANGE -> true;
      case AGREEMENT, ORDER, ACCUSATION, TESTIMONY, PROTECTION, VIOLENCE -> false;
    };
  }

  /** In text order, each in the form of an event. */
  List<Event> in(DocumentId document) {
    return told.getOrDefault(document, List.of());
  }

  /** What one of them tells. */
  Remark.Kind kind(DocumentId document, Event remark) {
    Remark.Kind kind = kinds.getOrDefault(document, Map.of()).get(remark.id());
    if (kind == null) {
      throw new IllegalArgumentException("no remark of " + document + ": " + remark.id());
    }
    return kind;
  }

  /** One document. */
  private final class Reading {
    private final Analysis analysis;
    private final TreeWords.Lists lists;
    private final RemarkCues cues;
    private final List<Event> events;
    private final MentionIndex mentions;
    private final List<Event> found = new ArrayList<>();

    /** What the sentence opens with that is being read. */
    private Optional<Timex> opening = Optional.empty();

    private final Map<String, Remark.Kind> foundKinds = new HashMap<>();

    Reading(Analysis analysis, TreeWords.Lists lists, List<Event> events) {
      this.analysis = analysis;
      this.lists = lists;
      cues = new RemarkCues(lists);
      this.events = events;
      mentions = new MentionIndex(analysis.entities());
    }

    void read() {
      for (Sentence sentence : analysis.sentences()) {
        if (isProse(sentence) && cues.mayTell(sentence.tokens(), events)) {
          List<Token> tokens =
              Dateline.without(sentence.tokens()).stream()
                  .filter(token -> !QUOTATION_MARKS.contains(token.text()))
                  .toList();
          for (List<Token> part : parts(tokens)) {
            opening = first(part);
            read(DependencyParser.standard().parse(behind(opening, part)));
          }
        }
      }
      if (!found.isEmpty()) {
        told.put(analysis.document().id(), found);
        kinds.put(analysis.document().id(), foundKinds);
      }
    }

    private void read(DependencyTree tree) {
      if (tree.size() == 0 || tree.token(tree.size() - 1).text().equals("?")) {
        return;
      }
      TreeWords words = new TreeWords(tree, lists);
      ResponsibilityReader responsibilities = new ResponsibilityReader(words);
      WhereaboutsReader whereabouts = new WhereaboutsReader(words);
      DepartureReader departures = new DepartureReader(words);
      ConfinementReader confinements = new ConfinementReader(words);
      for (int i = 0; i < tree.size(); i++) {
        int word = i;
        responsibilities
            .at(word)
            .or(() -> whereabouts.at(word))
            .or(() -> departures.at(word))
            .or(() -> confinements.at(word))
            .ifPresent(remark -> add(tree, remark));
      }
    }

    /** What colons and semicolons divide, which trees join wrongly. */
    private static List<List<Token>> parts(List<Token> tokens) {
      List<List<Token>> parts = new ArrayList<>();
      int from = 0;
      for (int i = 0; i < tokens.size(); i++) {
        boolean divides = tokens.get(i).text().equals(";") || tokens.get(i).text().equals(":");
        if (divides || i == tokens.size() - 1) {
          int end = divides ? i : i + 1;
          if (end > from) {
            parts.add(tokens.subList(from, end));
          }
          from = i + 1;
        }
      }
      return parts;
    }

    /** The time that a sentence opens with and no comma ends: "On 8 May eleven were bused". */
    private Optional<Timex> first(List<Token> tokens) {
      if (tokens.size() < 2 || !OPENING.contains(tokens.get(0).text())) {
        return Optional.empty();
      }
      return analysis.times().stream()
          .filter(timex -> timex.span().start() == tokens.get(1).span().start())
          .findFirst();
    }

    private static List<Token> behind(Optional<Timex> first, List<Token> tokens) {
      return first.isEmpty()
          ? tokens
          : tokens.stream()
              .filter(token -> token.span().start() >= first.get().span().end())
              .toList();
    }

    private boolean isProse(Sentence sentence) {
      List<Block> blocks = analysis.document().blocks();
      return sentence.block() >= blocks.size()
          || switch (blocks.get(sentence.block()).kind()) {
            case PARAGRAPH, LIST_ITEM, QUOTATION, CAPTION -> true;
            case HEADING, TABLE_ROW, PREFORMATTED -> false;
          };
    }

    private void add(DependencyTree tree, Remark remark) {
      Span word = tree.token(remark.word()).span();
      if (isToldAnyway(remark, word)) {
        return;
      }
      List<RoleFiller> roles = new ArrayList<>();
      add(tree, EventRole.HOLDER, remark.holder(), roles);
      add(tree, EventRole.HELD, OptionalInt.of(remark.held()), roles);
      boolean moves = remark.kind() == Remark.Kind.MOVES;
      add(tree, moves ? EventRole.TO : EventRole.PLACE, remark.place(), roles);
      roles.sort(Comparator.comparing(RoleFiller::role));
      Optional<Attribution> within = within(word);
      boolean turned =
          remark.kind() == Remark.Kind.ANSWERS
              && within.filter(one -> one.act() == Act.DENY).isPresent()
              && !remark.outright();
      List<Span> parts =
          Stream.concat(Stream.of(word), roles.stream().map(RoleFiller::span)).toList();
      String id = "r" + (found.size() + 1);
      foundKinds.put(id, remark.kind());
      found.add(
          new Event(
              id,
              type(remark.kind()),
              word,
              List.of(),
              new Span(
                  parts.stream().mapToInt(Span::start).min().orElseThrow(),
                  parts.stream().mapToInt(Span::end).max().orElseThrow()),
              roles,
              remark.kind() == Remark.Kind.ANSWERS ? List.of() : times(tree, remark.word()),
              List.of(),
              Modality.ACTUAL,
              remark.denied() ^ turned,
              within.map(Attribution::id),
              "remark"));
    }

    /** Whether it has somebody held, and not a day that the tree took for them. */
    private boolean tellsWho(Event event) {
      return event.fillers(EventRole.HELD).stream()
          .anyMatch(
              filler ->
                  analysis.times().stream()
                      .noneMatch(timex -> timex.span().overlaps(filler.span())));
    }

    private static EventType type(Remark.Kind kind) {
      return switch (kind) {
        case LEAVES, FREES -> EventType.RELEASE;
        case MOVES -> EventType.TRANSFER;
        case ANSWERS, STAYS, HOLDS, NOWHERE -> EventType.CUSTODY;
      };
    }

    /** Whether an event tells it: "in the custody of", "was taken home". */
    private boolean isToldAnyway(Remark remark, Span word) {
      return events.stream()
          .filter(event -> event.trigger().overlaps(word))
          .anyMatch(
              event ->
                  (remark.kind() != Remark.Kind.ANSWERS && tellsWho(event))
                      || !event.fillers(EventRole.HOLDER).isEmpty());
    }

    private void add(
        DependencyTree tree, EventRole role, OptionalInt head, List<RoleFiller> roles) {
      if (head.isPresent()) {
        Span phrase = phrase(tree, head.getAsInt());
        Optional<MentionIndex.Place> place = mentions.placeAt(tree.token(head.getAsInt()).span());
        roles.add(new RoleFiller(role, phrase, place.map(each -> each.entity().id())));
      }
    }

    /** With the "of" behind it that says how many or which. */
    private static Span phrase(DependencyTree tree, int head) {
      Span core = tree.nounPhrase(head).span(tree.tokens());
      return tree.children(head, Relation.NMOD)
          .filter(child -> child > head)
          .filter(
              child ->
                  tree.children(child, Relation.CASE)
                      .anyMatch(mark -> tree.token(mark).text().equals("of")))
          .mapToObj(child -> tree.nounPhrase(child).span(tree.tokens()))
          .map(of -> new Span(core.start(), Math.max(core.end(), of.end())))
          .findFirst()
          .orElse(core);
    }

    private Optional<Attribution> within(Span word) {
      return analysis.attributions().stream()
          .filter(one -> one.content().stream().anyMatch(word::overlaps))
          .min(Comparator.comparingInt(one -> one.content().stream().mapToInt(Span::length).sum()));
    }

    /** The times that hang from a word, with none of the clauses between. */
    private List<Timex> times(DependencyTree tree, int word) {
      boolean main = clauseAbove(tree, word) == DependencyTree.NO_HEAD || word == tree.root();
      return Stream.concat(main ? opening.stream() : Stream.of(), below(tree, word)).toList();
    }

    private Stream<Timex> below(DependencyTree tree, int word) {
      return analysis.times().stream()
          .filter(
              timex ->
                  IntStream.range(0, tree.size())
                      .filter(i -> timex.span().overlaps(tree.token(i).span()))
                      .anyMatch(i -> clauseAbove(tree, i) == word));
    }

    private static int clauseAbove(DependencyTree tree, int word) {
      int at = tree.head(word);
      while (at != DependencyTree.NO_HEAD
          && !tree.treebankTag(at).isVerb()
          && !tree.hasChild(at, Relation.COP)) {
        at = tree.head(at);
      }
      return at;
    }
  }
}
