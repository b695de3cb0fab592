package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of events, and which documents tell of the same. */
final class Tellings {

  private final Map<DocumentId, Integer> numbers = new HashMap<>();
  private final Map<DocumentId, Analysis> analyses = new HashMap<>();

  /** In UTF-16 code units. */
  private static final int BESIDE = 60;

  /** In UTF-16 code units, between two verbs of one clause. */
  private static final int TOGETHER = 120;

  /** In UTF-16 code units: "On " before the day that a sentence opens with. */
  private static final int OPENING = 4;

  private static final Pattern AND = Pattern.compile("^[^.;:]*\\band\\b[^.;:]*$");

  private static final Pattern AUXILIARY =
      Pattern.compile(
          " (?:was|were|is|are|has been|had been|have been|be|being)(?: (?:still|finally|then|later|also|now))?$");

  private final AffairSources sources;
  private final Map<String, Optional<Period>> times = new HashMap<>();
  private final List<Analysis> inOrder;
  private final Stories stories;
  private final Actors actors;
  private final PlaceStates states;

  Tellings(AffairSources sources, Actors actors) {
    this.sources = sources;
    this.actors = actors;
    stories = actors.stories();
    List<Analysis> analyses = sources.published();
    inOrder = List.copyOf(analyses);
    states = new PlaceStates(analyses, actors.named(), actors.named().places());
    for (Analysis analysis : analyses) {
      numbers.put(analysis.document().id(), numbers.size());
      this.analyses.put(analysis.document().id(), analysis);
    }
  }

  Analysis analysis(DocumentId document) {
    Analysis analysis = analyses.get(document);
    if (analysis == null) {
      throw new IllegalArgumentException("not among the sources: " + document);
    }
    return analysis;
  }

  String text(Passage passage) {
    return text(passage.document(), passage.span());
  }

  String text(DocumentId document, Span span) {
    return span.of(analysis(document).document().text()).replaceAll("\\s+", " ");
  }

  /** When a telling says that it was, or its sentence says that the same people's moving was. */
  Optional<Period> when(ToldEvent told) {
    return times.computeIfAbsent(
        told.document() + " " + told.event().id(),
        id -> {
          Optional<Period> own = own(told.document(), told.event());
          if (own.isPresent()) {
            return own;
          }
          Optional<Period> same = ofSameSentence(told);
          return same.isPresent() ? same : onlyTime(told);
        });
  }

  private Optional<Period> own(DocumentId document, Event event) {
    return EventPeriod.of(event, analysis(document).document().text());
  }

  private Optional<Period> ofSameSentence(ToldEvent told) {
    boolean custody = told.event().type() == EventType.CUSTODY;
    if (!moves(told.event()) && !custody) {
      return Optional.empty();
    }
    Optional<Sentence> sentence = sentence(told);
    List<String> held = actors.in(told.document(), told.event(), EventRole.HELD);
    return sources.events(told.document()).stream()
        .filter(
            other ->
                (moves(other) && moves(told.event()))
                    || isAnd(told.document(), told.event(), other)
                    || isAnd(told.document(), other, told.event()))
        .filter(other -> other.modality() == told.event().modality())
        .filter(other -> sentence.filter(each -> each.span().overlaps(other.trigger())).isPresent())
        .filter(
            other ->
                other.type() == EventType.EXCHANGE
                    || actors.in(told.document(), other, EventRole.HELD).stream()
                        .anyMatch(held::contains))
        .flatMap(other -> own(told.document(), other).stream())
        .findFirst();
  }

  /** "Was arrested and taken to prison": one comes right after the other. */
  private boolean isAnd(DocumentId document, Event one, Event next) {
    int from = one.trigger().end();
    int to = next.trigger().start();
    boolean caught = one.type() == EventType.CUSTODY && next.type() == EventType.TRANSFER;
    return caught
        && from < to
        && to - from < TOGETHER
        && AND.matcher(text(document, new Span(from, to))).find();
  }

  /** The one day that a sentence tells, of what begins, moves or ends in it. */
  private Optional<Period> onlyTime(ToldEvent told) {
    Event event = told.event();
    boolean happens = moves(event) || event.type() == EventType.CUSTODY;
    Optional<Sentence> sentence = sentence(told);
    if (!happens || !event.times().isEmpty() || sentence.isEmpty()) {
      return Optional.empty();
    }
    Analysis analysis = analysis(told.document());
    List<Timex> times =
        analysis.times().stream()
            .filter(timex -> sentence.get().span().contains(timex.span()))
            .filter(timex -> timex.type() != Timex.Type.DURATION && timex.type() != Timex.Type.SET)
            .toList();
    if (times.size() != 1
        || !times.get(0).isClosed()
        || !times.get(0).from().equals(times.get(0).to())) {
      return Optional.empty();
    }
    Span time = times.get(0).span();
    boolean inOneClause =
        analysis
            .document()
            .text()
            .substring(
                Math.min(time.end(), event.trigger().end()),
                Math.max(time.start(), event.trigger().start()))
            .chars()
            .noneMatch(c -> c == ',' || c == ';' || c == ':' || c == '“' || c == '”' || c == '"');
    boolean inOneContent =
        analysis.attributions().stream()
            .filter(each -> event.attribution().equals(Optional.of(each.id())))
            .allMatch(each -> each.content().stream().anyMatch(span -> span.contains(time)));
    boolean opens =
        moves(event)
            && event.times().isEmpty()
            && time.start() - sentence.get().span().start() <= OPENING;
    return (inOneClause || opens) && inOneContent
        ? Optional.of(
            new Period(
                times.get(0).from().orElseThrow(),
                times.get(0).to().orElseThrow(),
                Optional.empty()))
        : Optional.empty();
  }

  private static boolean moves(Event event) {
    return switch (event.type()) {
      case TRANSFER, RELEASE, EXCHANGE -> true;
      default -> false;
    };
  }

  /** The word before a place, in lower case; empty where there is none. */
  String wordBefore(DocumentId document, Span span) {
    String text = analysis(document).document().text();
    int end = span.start();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** The ship named right behind the word that tells an event, or right before its auxiliary. */
  Optional<String> vesselBeside(ToldEvent told) {
    String text = analysis(told.document()).document().text();
    Span trigger = told.event().trigger();
    String behind =
        ActorWords.fold(
            text.substring(
                Math.min(text.length(), trigger.end() + 1),
                Math.min(text.length(), trigger.end() + BESIDE)));
    String before =
        ActorWords.fold(
            text.substring(Math.max(0, trigger.start() - BESIDE), trigger.start()).strip());
    String subject = AUXILIARY.matcher(before).replaceFirst("");
    return actors.vessels().in(told.document()).stream()
        .filter(
            name -> behind.startsWith(name) || (!subject.equals(before) && subject.endsWith(name)))
        .findFirst()
        .map(NamedActors::ofVessel);
  }

  /** The organisation that words name: the movement of "gunmen of the movement". */
  Optional<String> bodyIn(Passage passage) {
    Analysis analysis = analysis(passage.document());
    return analysis.entities().stream()
        .filter(entity -> entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.GROUP)
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.kind() == Mention.Kind.NAME
                                && passage.span().contains(mention.span())))
        .flatMap(entity -> actors.named().of(analysis, entity).stream())
        .findFirst();
  }

  /** The sentence in which an event is told. */
  Optional<Sentence> sentence(ToldEvent told) {
    return analysis(told.document()).sentences().stream()
        .filter(sentence -> sentence.span().overlaps(told.event().trigger()))
        .findFirst();
  }

  /** The sentence in which an event is told, and the one before it. */
  String around(ToldEvent told) {
    String text = analysis(told.document()).document().text();
    String before = "";
    for (Sentence sentence : analysis(told.document()).sentences()) {
      if (sentence.span().overlaps(told.event().trigger())) {
        return before + " " + sentence.span().of(text).replaceAll("\\s+", " ");
      }
      before = sentence.span().of(text).replaceAll("\\s+", " ");
    }
    return before;
  }

  List<Analysis> analyses() {
    return inOrder;
  }

  /** All that a document tells. */
  List<Event> events(DocumentId document) {
    return sources.events(document);
  }

  /** What an event's words are, for comparing. */
  String words(ToldEvent event) {
    return ActorWords.fold(text(event.passage()));
  }

  /** The stem of the word that tells it. */
  String trigger(ToldEvent event) {
    return Stemmer.stem(text(event.document(), event.event().trigger()).toLowerCase(Locale.ROOT));
  }

  boolean areOfOneStory(ToldEvent one, ToldEvent other) {
    return one.document().equals(other.document())
        || stories.areOne(numbers.get(one.document()), numbers.get(other.document()), false);
  }

  boolean areDerived(ToldEvent one, ToldEvent other) {
    return stories.areDerived(numbers.get(one.document()), numbers.get(other.document()));
  }

  /** Whether both are known by name, and by other names, so that they can't be one. */
  boolean areApart(List<String> one, List<String> other) {
    return one.stream().allMatch(this::isNamed)
        && other.stream().allMatch(this::isNamed)
        && one.stream().noneMatch(other::contains);
  }

  /** Whether both are places, and can't be one nor one in the other. */
  boolean areOtherPlaces(List<String> one, List<String> other) {
    List<String> mine = one.stream().filter(this::isPlace).toList();
    List<String> theirs = other.stream().filter(this::isPlace).toList();
    return !mine.isEmpty()
        && !theirs.isEmpty()
        && mine.stream().allMatch(each -> theirs.stream().allMatch(its -> areOther(each, its)));
  }

  /** Whether one is in the state that the other is, or both lie in one. */
  boolean areInOneState(List<String> one, List<String> other) {
    return one.stream()
        .filter(this::isPlace)
        .anyMatch(
            mine ->
                states
                    .of(mine)
                    .filter(
                        state ->
                            other.stream()
                                .anyMatch(its -> states.of(its).equals(Optional.of(state))))
                    .isPresent());
  }

  /** Whether a noun tells an event that has been told of, or denies it: "the deal", "no deal". */
  boolean isDefinite(ToldEvent told) {
    String before = wordBefore(told.document(), told.event().trigger());
    return switch (before) {
      case "the", "this", "that", "his", "her", "their", "its", "no", "any" -> true;
      default -> told.event().denied();
    };
  }

  private boolean areOther(String one, String other) {
    if (one.equals(other) || !isPlace(one) || !isPlace(other)) {
      return false;
    }
    Optional<String> mine = states.of(one);
    Optional<String> theirs = states.of(other);
    if (mine.isPresent() && theirs.isPresent()) {
      return !mine.equals(theirs);
    }
    return isTown(one) && isTown(other);
  }

  private boolean isPlace(String actor) {
    return actors
        .type(actor)
        .filter(type -> type == Entity.Type.PLACE || type == Entity.Type.FACILITY)
        .isPresent();
  }

  private boolean isTown(String actor) {
    return actors.type(actor).filter(type -> type == Entity.Type.PLACE).isPresent()
        && !states.isState(actor);
  }

  PlaceStates states() {
    return states;
  }

  private boolean isNamed(String actor) {
    Optional<Entity.Type> type = actors.type(actor);
    return type.isPresent() && type.get() != Entity.Type.PLACE;
  }
}
