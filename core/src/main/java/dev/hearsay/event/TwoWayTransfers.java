package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Exchanges that a sentence tells by what becomes of both sides: "after talks between Ruritania and
 * Brennia twelve pilots were sent home, and nine engineers returned to Ruritania". Only in
 * documents that speak of an exchange.
 */
final class TwoWayTransfers {

  private static final String DECIDED_BY = "two-way-transfers-1";

  private final Analysis analysis;
  private final TermWords words;

  TwoWayTransfers(Analysis analysis, TermWords words) {
    this.analysis = analysis;
    this.words = words;
  }

  /** The events with the exchanges that they make up. */
  List<Event> with(List<Event> events) {
    boolean exchanged = events.stream().anyMatch(event -> event.type() == EventType.EXCHANGE);
    List<Event> found = new ArrayList<>(events);
    if (exchanged) {
      for (Sentence sentence : analysis.sentences()) {
        exchange(sentence, events).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Event> exchange(Sentence sentence, List<Event> events) {
    List<Event> within =
        events.stream().filter(event -> sentence.span().contains(event.trigger())).toList();
    List<Event> moves =
        within.stream()
            .filter(TwoWayTransfers::moves)
            .sorted(Comparator.comparing(Event::trigger))
            .toList();
    boolean told = within.stream().anyMatch(event -> event.type() == EventType.EXCHANGE);
    if (told || moves.size() < 2 || held(moves).size() < 2) {
      return Optional.empty();
    }
    Optional<Token> talks =
        sentence.tokens().stream()
            .filter(token -> words.is("talks", token.text().toLowerCase(Locale.ROOT)))
            .filter(token -> token.end() < moves.get(0).trigger().start())
            .findFirst();
    List<RoleFiller> parties =
        talks
            .map(token -> parties(token.end(), moves.get(0).trigger().start(), held(moves)))
            .orElse(List.of());
    return parties.size() < 2
        ? Optional.empty()
        : Optional.of(event(talks.orElseThrow().span(), parties, moves, sentence));
  }

  private static boolean moves(Event event) {
    boolean moves =
        switch (event.type()) {
          case TRANSFER, RELEASE -> true;
          default -> false;
        };
    return moves
        && event.modality() == Modality.ACTUAL
        && !event.denied()
        && !event.fillers(EventRole.HELD).isEmpty();
  }

  private static List<RoleFiller> held(List<Event> moves) {
    return moves.stream()
        .flatMap(event -> event.fillers(EventRole.HELD).stream())
        .distinct()
        .toList();
  }

  /** Whose names stand behind "talks", each once. */
  private List<RoleFiller> parties(int from, int to, List<RoleFiller> held) {
    Map<String, RoleFiller> parties = new LinkedHashMap<>();
    analysis.entities().stream()
        .filter(TwoWayTransfers::canTalk)
        .flatMap(
            entity ->
                entity.mentions().stream()
                    .filter(mention -> mention.kind() == Mention.Kind.NAME)
                    .filter(mention -> mention.span().start() >= from && mention.span().end() <= to)
                    .filter(mention -> held.stream().noneMatch(each -> isWithin(mention, each)))
                    .map(
                        mention ->
                            new RoleFiller(
                                EventRole.PARTY, mention.span(), Optional.of(entity.id()))))
        .sorted(Comparator.comparing(RoleFiller::span))
        .forEach(filler -> parties.putIfAbsent(filler.entity().orElseThrow(), filler));
    return List.copyOf(parties.values());
  }

  /** "Brennian" of "nine Brennian pilots". */
  private static boolean isWithin(Mention mention, RoleFiller held) {
    return held.span().contains(mention.span()) && mention.span().start() > held.span().start();
  }

  private static boolean canTalk(Entity entity) {
    return switch (entity.type()) {
      case PLACE, GROUP, ORG -> true;
      case PERSON, FACILITY, LAW, EVENT, WORK -> false;
    };
  }

  private Event event(Span talks, List<RoleFiller> parties, List<Event> moves, Sentence sentence) {
    List<RoleFiller> roles = new ArrayList<>(parties);
    roles.addAll(held(moves));
    List<Timex> times =
        analysis.times().stream()
            .filter(timex -> sentence.span().contains(timex.span()))
            .filter(timex -> timex.type() == Timex.Type.DATE || timex.type() == Timex.Type.TIME)
            .limit(1)
            .toList();
    int start = Math.min(talks.start(), roles.get(0).span().start());
    int end = moves.stream().mapToInt(event -> event.span().end()).max().orElse(talks.end());
    return new Event(
        "v0",
        EventType.EXCHANGE,
        talks,
        List.of(),
        new Span(start, Math.max(end, talks.end())),
        roles,
        times,
        List.of(),
        Modality.ACTUAL,
        false,
        moves.get(0).attribution(),
        DECIDED_BY);
  }
}
