package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.Proposition;
import dev.hearsay.claim.StatementFinder;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.EventType;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads deeds out of what documents tell: of terms, of events, of clauses that tell neither.
 *
 * <p>Longer than 400 lines because all three are read into one form from the same actors, words and
 * numbers of a document.
 */
final class Deeds {

  private static final Set<EventRole> DOING =
      Set.of(
          EventRole.AGENT,
          EventRole.HOLDER,
          EventRole.PARTY,
          EventRole.AUTHORITY,
          EventRole.OBLIGED);

  private static final Set<EventRole> SUFFERING =
      Set.of(
          EventRole.HELD,
          EventRole.VICTIM,
          EventRole.PROTECTED,
          EventRole.SUBJECT,
          EventRole.ACCUSED);

  private static final Set<EventType> TOLD =
      Set.of(
          EventType.CUSTODY,
          EventType.TRANSFER,
          EventType.EXCHANGE,
          EventType.RELEASE,
          EventType.PROTECTION,
          EventType.VIOLENCE,
          EventType.ACCUSATION);

  /** So far behind a sum the parts are told in which it is to be paid; UTF-16 code units. */
  private static final int NEAR = 500;

  private static final String DROP = Stemmer.stem("drop");

  /** Stem of the verb for what is done with a sum. */
  static final String PAY = Stemmer.stem("pay");

  /** So many of a thing are money. */
  private static final BigDecimal SUM = BigDecimal.valueOf(100_000);

  private final AffairSources sources;
  private final Actors actors;
  private final Tellings tellings;
  private final DeedWords wording;
  private final DeedSenses senses = DeedSenses.standard();
  private final StatementFinder statements = StatementFinder.standard();
  private final Map<DocumentId, Map<Span, String>> bySpan = new HashMap<>();
  private final Map<DocumentId, Map<String, String>> byEntity = new HashMap<>();
  private final Map<Passage, AffairEvent> byTrigger = new HashMap<>();

  Deeds(AffairSources sources, Actors actors, Tellings tellings, List<AffairEvent> events) {
    this.sources = sources;
    this.actors = actors;
    this.tellings = tellings;
    wording = new DeedWords(tellings);
    for (AffairEvent event : events) {
      for (ToldEvent told : event.told()) {
        byTrigger.put(new Passage(told.document(), told.event().trigger()), event);
      }
    }
    for (Analysis analysis : sources.published()) {
      DocumentId document = analysis.document().id();
      for (Event event : sources.events(document)) {
        actors.known(document, event).forEach(known -> know(document, known));
      }
    }
  }

  private void know(DocumentId document, Actors.Known known) {
    RoleFiller filler = known.participant().filler();
    bySpan
        .computeIfAbsent(document, none -> new HashMap<>())
        .putIfAbsent(filler.span(), known.actor());
    filler
        .entity()
        .ifPresent(
            entity ->
                byEntity
                    .computeIfAbsent(document, none -> new HashMap<>())
                    .putIfAbsent(entity, known.actor()));
  }

  /** Who it is, where anything that happens tells of them. */
  Optional<String> actor(DocumentId document, RoleFiller filler) {
    return Optional.ofNullable(bySpan.getOrDefault(document, Map.of()).get(filler.span()))
        .or(() -> filler.entity().flatMap(entity -> actorOf(document, entity)));
  }

  /** Who an entity of a document is, where anything that happens tells of them. */
  Optional<String> actorOf(DocumentId document, String entity) {
    return Optional.ofNullable(byEntity.getOrDefault(document, Map.of()).get(entity));
  }

  List<String> actors(DocumentId document, List<RoleFiller> fillers) {
    return fillers.stream().flatMap(filler -> actor(document, filler).stream()).distinct().toList();
  }

  /** What is owed by a term. */
  Deed of(ToldEvent agreement, EventTerm term) {
    DocumentId document = agreement.document();
    Optional<Event> event = eventIn(document, term);
    Set<String> doers = new HashSet<>(actors(document, term.obliged()));
    doers.addAll(actors(document, term.through()));
    Set<String> sufferers =
        event.map(each -> actorsIn(document, each, SUFFERING)).orElseGet(HashSet::new);
    term.count().ifPresent(count -> counted(document, term, count).ifPresent(sufferers::add));
    return new Deed(
        new Passage(document, term.what()),
        new Passage(document, term.deed()),
        event
            .filter(each -> !each.trigger().equals(term.deed()))
            .map(each -> wording.stem(document, each.trigger()))
            .orElse(isSum(term) ? PAY : Stemmer.stem(term.predicate())),
        event.map(Event::type),
        event.isEmpty() && !isSum(term) && isThing(document, term),
        wording.stems(document, term.what(), term.deed()),
        doers,
        sufferers,
        term.count().flatMap(Deeds::whole).filter(count -> count > 1),
        Optional.empty(),
        false,
        term.denied(),
        false,
        false,
        term.modality(),
        Optional.empty(),
        Optional.empty(),
        event.map(Event::trigger).flatMap(trigger -> id(document, trigger)));
  }

  private Optional<String> counted(DocumentId document, EventTerm term, Quantity count) {
    return bySpan.getOrDefault(document, Map.of()).entrySet().stream()
        .filter(entry -> term.what().contains(entry.getKey()))
        .filter(entry -> entry.getKey().overlaps(count.span()))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  /** The event that a term's deed is: at its word, or within its words. */
  private Optional<Event> eventIn(DocumentId document, EventTerm term) {
    List<Event> within =
        sources.events(document).stream()
            .filter(event -> TOLD.contains(event.type()))
            .filter(event -> term.what().contains(event.trigger()))
            .filter(event -> event.trigger().equals(term.deed()) || !isDropped(event, term))
            .toList();
    return within.stream()
        .filter(event -> event.trigger().equals(term.deed()))
        .findFirst()
        .or(() -> within.stream().filter(event -> event.modality() != Modality.ACTUAL).findFirst());
  }

  /** "Drop the charge": what is owed is no charge. */
  private boolean isDropped(Event event, EventTerm term) {
    return event.type() == EventType.ACCUSATION
        && senses.areOne(Stemmer.stem(term.predicate()), DROP);
  }

  private boolean isThing(DocumentId document, EventTerm term) {
    String word = tellings.text(document, term.deed()).toLowerCase(Locale.ROOT);
    boolean number = term.count().filter(count -> count.span().overlaps(term.deed())).isPresent();
    boolean counted =
        term.count().flatMap(Quantity::head).filter(head -> head.overlaps(term.deed())).isPresent();
    return number || counted || word.isEmpty();
  }

  /** In how many parts a sum is to be paid, as its sentence or one soon behind it tells. */
  Optional<Long> instalments(DocumentId document, EventTerm term) {
    boolean pays = isSum(term) || senses.isPayment(Stemmer.stem(term.predicate()));
    if (!pays) {
      return Optional.empty();
    }
    int from = term.what().start();
    return tellings.analysis(document).quantities().stream()
        .filter(count -> count.span().start() > from && count.span().start() < from + NEAR)
        .filter(count -> isBehindIn(document, count.span().start()))
        .filter(
            count ->
                count
                    .head()
                    .filter(
                        head ->
                            DeedWords.isInstalments(
                                tellings.text(document, head).toLowerCase(Locale.ROOT)))
                    .isPresent())
        .findFirst()
        .flatMap(Deeds::whole);
  }

  private boolean isBehindIn(DocumentId document, int start) {
    return tellings
        .analysis(document)
        .document()
        .text()
        .substring(0, start)
        .toLowerCase(Locale.ROOT)
        .endsWith(" in ");
  }

  /** "Promised the families 4 million": who promises a sum is to pay it. */
  static boolean isSum(EventTerm term) {
    return term.count()
        .filter(count -> count.unit().isPresent() || count.low().compareTo(SUM) >= 0)
        .filter(
            count ->
                count.span().overlaps(term.deed())
                    || count.head().filter(head -> head.overlaps(term.deed())).isPresent())
        .isPresent();
  }

  private Optional<String> id(DocumentId document, Span trigger) {
    return Optional.ofNullable(byTrigger.get(new Passage(document, trigger))).map(AffairEvent::id);
  }

  private Set<String> actorsIn(DocumentId document, Event event, Set<EventRole> roles) {
    Set<String> found = new HashSet<>();
    roles.forEach(role -> found.addAll(actors.in(document, event, role)));
    return found;
  }

  /** What a document tells as done or left undone. */
  List<Deed> told(Analysis analysis, Set<String> stems) {
    DocumentId document = analysis.document().id();
    List<Deed> found = new ArrayList<>();
    Set<Span> words = new HashSet<>();
    for (Event event : sources.events(document)) {
      if (TOLD.contains(event.type())) {
        found.add(of(analysis, event));
        words.add(event.trigger());
      }
    }
    for (Proposition each : statements.find(withStems(analysis, stems))) {
      if (words.add(each.predicateSpan())) {
        found.add(of(analysis, each));
      }
    }
    found.sort(Comparator.comparing(Deed::word));
    return found;
  }

  /** Only sentences that have a word with one of the stems are worth reading. */
  private Analysis withStems(Analysis analysis, Set<String> stems) {
    List<Sentence> sentences =
        analysis.sentences().stream()
            .filter(
                sentence ->
                    sentence.tokens().stream()
                        .map(token -> token.text().toLowerCase(Locale.ROOT))
                        .anyMatch(word -> stems.contains(wording.stem(word))))
            .toList();
    return new Analysis(
        analysis.document(),
        analysis.damage(),
        sentences,
        analysis.entities(),
        analysis.times(),
        analysis.quantities(),
        analysis.attributions(),
        analysis.inconsistencies(),
        analysis.partOf(),
        analysis.speaksFor());
  }

  private Deed of(Analysis analysis, Event event) {
    DocumentId document = analysis.document().id();
    Set<String> sufferers = actorsIn(document, event, SUFFERING);
    Span words = sentence(analysis, event.trigger());
    List<Quantity> counts =
        event.quantities().stream()
            .filter(count -> count.unit().isEmpty())
            .filter(
                count ->
                    event.roles().stream()
                        .filter(role -> SUFFERING.contains(role.role()))
                        .anyMatch(
                            role ->
                                role.span().overlaps(count.span())
                                    || count.head().filter(role.span()::contains).isPresent()))
            .toList();
    return new Deed(
        new Passage(document, event.span()),
        new Passage(document, event.trigger()),
        wording.stem(document, event.trigger()),
        Optional.of(event.type()),
        false,
        wording.stems(document, clause(analysis, event, words), event.trigger()),
        actorsIn(document, event, DOING),
        sufferers,
        counts.stream().findFirst().flatMap(Deeds::whole),
        counts.stream().findFirst().flatMap(Deeds::part),
        isPartial(document, event),
        event.denied() || isOfNone(document, event),
        wording.lasts(document, words, event.trigger()),
        wording.isAsOwed(document, words),
        event.modality(),
        EventPeriod.of(event),
        day(analysis),
        id(document, event.trigger()));
  }

  /** "Neither aircraft returned", "none of the men was freed". */
  private boolean isOfNone(DocumentId document, Event event) {
    return event.roles().stream()
        .map(role -> tellings.text(document, role.span()).toLowerCase(Locale.ROOT))
        .anyMatch(DeedWords::saysNone);
  }

  /** "Half of the men were freed". */
  private boolean isPartial(DocumentId document, Event event) {
    return event.roles().stream()
        .filter(role -> SUFFERING.contains(role.role()))
        .map(role -> tellings.text(document, role.span()).toLowerCase(Locale.ROOT))
        .anyMatch(DeedWords::saysPart);
  }

  /** The words of an event, and of its sentence what no other event tells. */
  private Span clause(Analysis analysis, Event event, Span sentence) {
    int start = sentence.start();
    int end = sentence.end();
    for (Event other : sources.events(analysis.document().id())) {
      Span trigger = other.trigger();
      if (sentence.contains(trigger) && !event.span().overlaps(trigger)) {
        if (trigger.start() < event.span().start()) {
          start = Math.max(start, trigger.end());
        } else {
          end = Math.min(end, trigger.start());
        }
      }
    }
    return new Span(Math.min(start, event.span().start()), Math.max(end, event.span().end()));
  }

  private static Span sentence(Analysis analysis, Span word) {
    return analysis.sentences().stream()
        .map(Sentence::span)
        .filter(span -> span.contains(word))
        .findFirst()
        .orElse(word);
  }

  private Deed of(Analysis analysis, Proposition told) {
    DocumentId document = analysis.document().id();
    List<Span> spans = told.statement().spans();
    Span words = new Span(spans.get(0).start(), spans.get(spans.size() - 1).end());
    Set<String> doers = new HashSet<>();
    Set<String> sufferers = new HashSet<>();
    boolean none = false;
    for (dev.hearsay.claim.Participant each : told.participants()) {
      Optional<String> actor = each.entity().flatMap(entity -> actorOf(document, entity));
      boolean doer = each.role() == Role.AGENT;
      if (doer || each.role() == Role.PATIENT) {
        actor.ifPresent((doer ? doers : sufferers)::add);
        none |= DeedWords.saysNone(each.words().toLowerCase(Locale.ROOT));
      }
    }
    Optional<Quantity> count =
        analysis.quantities().stream()
            .filter(each -> each.unit().isEmpty() && words.contains(each.span()))
            .filter(each -> !isTime(analysis, each.span()))
            .findFirst();
    return new Deed(
        new Passage(document, words),
        new Passage(document, told.predicateSpan()),
        Stemmer.stem(told.predicate()),
        Optional.empty(),
        false,
        wording.stems(document, words, told.predicateSpan()),
        doers,
        sufferers,
        count.flatMap(Deeds::whole),
        count.flatMap(Deeds::part),
        told.participants().stream()
            .filter(each -> each.role() == Role.PATIENT)
            .anyMatch(each -> DeedWords.saysPart(each.words().toLowerCase(Locale.ROOT))),
        told.denied() || none,
        wording.lasts(document, words, told.predicateSpan()),
        wording.isAsOwed(document, sentence(analysis, told.predicateSpan())),
        isAsked(document, words) ? Modality.CONDITIONAL : told.statement().modality(),
        EventPeriod.of(told.text().times()),
        day(analysis),
        Optional.empty());
  }

  /** "Whether the sum was paid". */
  private boolean isAsked(DocumentId document, Span words) {
    String lower = tellings.text(document, words).toLowerCase(Locale.ROOT);
    return lower.startsWith("whether ") || lower.startsWith("if ");
  }

  private static boolean isTime(Analysis analysis, Span span) {
    return analysis.times().stream().anyMatch(timex -> timex.span().overlaps(span));
  }

  private static Optional<LocalDate> day(Analysis analysis) {
    return analysis.document().published().map(PublicationTime::date);
  }

  private static Optional<Long> whole(Quantity quantity) {
    boolean exact = quantity.comparator() == Quantity.Comparator.EXACTLY;
    return exact
        ? quantity.value().filter(value -> value.scale() <= 0).map(value -> value.longValue())
        : Optional.empty();
  }

  private static Optional<Long> part(Quantity quantity) {
    return quantity.denominator().map(value -> value.longValue());
  }
}
