package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Testimony by what is told: somebody tells what was done to themselves. The words that attribute
 * it are its trigger; once for each who tells it in a paragraph.
 */
final class LivedThrough {

  private static final String DECIDED_BY = "lived-through-1";

  private static final Set<EventRole> SUFFERED = Set.of(EventRole.VICTIM, EventRole.HELD);

  private static final Set<String> THEY = Set.of("they", "them", "he", "him", "she", "her");

  private final Analysis analysis;
  private final EventWords words;
  private final StoryWords story;
  private final String text;

  LivedThrough(Analysis analysis, EventWords words, StoryWords story) {
    this.analysis = analysis;
    this.words = words;
    this.story = story;
    text = analysis.document().text();
  }

  /**
   * The events with the testimony that they stand in. Who tells several things in a paragraph
   * testifies once.
   */
  List<Event> with(List<Event> events) {
    Set<String> told = new HashSet<>();
    List<Event> found = new ArrayList<>();
    events.stream()
        .sorted(Comparator.comparing(Event::trigger))
        .filter(
            event ->
                event.type() != EventType.TESTIMONY
                    || event.fillers(EventRole.WITNESS).isEmpty()
                    || told.add(key(event.trigger(), event.fillers(EventRole.WITNESS))))
        .forEach(found::add);
    for (Attribution attribution : analysis.attributions()) {
      if (attribution.source().isEmpty()
          || isOfficial(attribution)
          || events.stream().noneMatch(e -> isOwn(e, attribution))) {
        continue;
      }
      cue(attribution)
          .filter(cue -> events.stream().noneMatch(event -> event.trigger().overlaps(cue)))
          .map(cue -> testimony(cue, attribution))
          .filter(event -> told.add(key(event.trigger(), event.fillers(EventRole.WITNESS))))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "We were attacked", says a minister: who holds office speaks for others. */
  private boolean isOfficial(Attribution attribution) {
    return attribution.source().stream()
        .map(source -> new Span(source.end() - 1, source.end()))
        .anyMatch(last -> !story.titles(last).isEmpty());
  }

  /** Who tells it in which paragraph. */
  private String key(Span trigger, List<RoleFiller> witnesses) {
    String who =
        witnesses.stream()
            .findFirst()
            .map(filler -> filler.entity().orElse(filler.span().of(text)))
            .orElse("");
    int block = sentences(trigger).stream().map(Sentence::block).findFirst().orElse(-1);
    return block + " " + who;
  }

  private List<Sentence> sentences(Span span) {
    return analysis.sentences().stream()
        .filter(sentence -> sentence.span().overlaps(span))
        .toList();
  }

  private boolean isOwn(Event event, Attribution attribution) {
    return event.attribution().filter(attribution.id()::equals).isPresent()
        && (event.type() == EventType.VIOLENCE || event.type() == EventType.CUSTODY)
        && event.roles().stream()
            .filter(filler -> SUFFERED.contains(filler.role()))
            .anyMatch(filler -> isSpeaker(filler, attribution));
  }

  private boolean isSpeaker(RoleFiller filler, Attribution attribution) {
    boolean quoted = attribution.kind() != Attribution.Kind.INDIRECT;
    return (quoted && words.isFirstPerson(filler.span().of(text).toLowerCase(Locale.ROOT)))
        || (attribution.speaker().isPresent()
            && (filler.entity().equals(attribution.speaker()) || isNobodyElse(filler)));
  }

  /** "They suffered" of a government that was taken for them: only people suffer. */
  private boolean isNobodyElse(RoleFiller filler) {
    return THEY.contains(filler.span().of(text).toLowerCase(Locale.ROOT))
        && filler.role() == EventRole.VICTIM
        && filler
            .entity()
            .flatMap(id -> analysis.entities().stream().filter(e -> e.id().equals(id)).findFirst())
            .filter(
                entity -> entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.PLACE)
            .isPresent();
  }

  private Optional<Span> cue(Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(
            cue ->
                sentences(cue).stream()
                    .flatMap(each -> each.tokens().stream())
                    .filter(token -> token.span().overlaps(cue)))
        .filter(token -> words.tells(token.text().toLowerCase(Locale.ROOT)))
        .map(Token::span)
        .findFirst();
  }

  private Event testimony(Span cue, Attribution attribution) {
    Span source = attribution.source().get(0);
    Span span = new Span(Math.min(cue.start(), source.start()), Math.max(cue.end(), source.end()));
    return new Event(
        "v0",
        EventType.TESTIMONY,
        cue,
        List.of(),
        span,
        List.of(new RoleFiller(EventRole.WITNESS, source, attribution.speaker())),
        List.of(),
        List.of(),
        Modality.ACTUAL,
        false,
        attribution.inside(),
        DECIDED_BY);
  }
}
