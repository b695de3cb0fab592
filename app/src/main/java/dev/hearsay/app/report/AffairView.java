package dev.hearsay.app.report;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An affair with the names of who takes part in it and the words that it rests on. */
public final class AffairView {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  /** Fewer say nothing on their own. */
  private static final int FEWEST_WORDS = 5;

  /** So many say what is owed only beside others: "drop", "be paid". */
  private static final int FEW_WORDS = 2;

  private final Map<DocumentId, List<Span>> sentences = new HashMap<>();
  private final Affair affair;
  private final Function<DocumentId, Document> documents;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, AffairEvent> events = new HashMap<>();

  /**
   * @param documents gives those that the affair is told in
   */
  public AffairView(Affair affair, Function<DocumentId, Document> documents) {
    this.affair = affair;
    this.documents = documents;
    affair.actors().forEach(actor -> actors.put(actor.id(), actor));
    affair.events().forEach(event -> events.put(event.id(), event));
  }

  public Affair affair() {
    return affair;
  }

  public Document document(DocumentId id) {
    return documents.apply(id);
  }

  public Optional<Actor> actor(String id) {
    return Optional.ofNullable(actors.get(id));
  }

  public Optional<AffairEvent> event(String id) {
    return Optional.ofNullable(events.get(id));
  }

  /** Whether nothing was found that an affair is made of. */
  public boolean isEmpty() {
    return affair.agreements().isEmpty()
        && affair.orders().isEmpty()
        && affair.custody().isEmpty()
        && affair.events().isEmpty();
  }

  /** The name of an actor; what is no actor is words already. */
  public String name(String id) {
    return actor(id).map(Actor::name).map(AffairView::oneLine).orElseGet(() -> oneLine(id));
  }

  /** Who held somebody by an account, or who didn't. */
  public String holder(Custody.Account account) {
    return account
        .holder()
        .map(this::name)
        .or(() -> account.not().map(this::name).map(name -> "not " + name))
        .orElse("nobody");
  }

  /** "A", "A and B", "A, B and C"; nothing of nobody. */
  public String names(List<String> ids) {
    List<String> names = ids.stream().map(this::name).distinct().toList();
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** The words of a passage, on one line. */
  public String words(Passage passage) {
    return oneLine(passage.span().of(document(passage.document()).text()));
  }

  /**
   * The words of a passage as a reader can take them in: of a word or two the sentence in which
   * they stand.
   */
  public String quote(Passage passage) {
    return oneLine(around(passage).of(document(passage.document()).text()));
  }

  /** What is owed by a term; of a word or two the sentence in which they stand. */
  public String what(Term term) {
    String what = oneLine(term.what());
    return what.split(" ", -1).length > FEW_WORDS
        ? what
        : term.grounds().stream()
            .filter(ground -> ground.bearing() == Ground.Bearing.TELLS)
            .filter(ground -> words(ground.words()).equals(what))
            .findFirst()
            .map(ground -> quote(ground.words()))
            .orElse(what);
  }

  /** Where those words stand. */
  public Span around(Passage passage) {
    Span span = passage.span();
    String words = words(passage);
    return words.split(" ", -1).length >= FEWEST_WORDS
        ? span
        : sentences.computeIfAbsent(passage.document(), this::split).stream()
            .filter(sentence -> sentence.contains(span))
            .findFirst()
            .orElse(span);
  }

  private List<Span> split(DocumentId id) {
    Document document = document(id);
    return SentenceSplitter.split(document.text(), document.blocks()).stream()
        .map(Sentence::span)
        .toList();
  }

  /** Who published a document, or where it was found. */
  public String outlet(DocumentId id) {
    Document document = document(id);
    return document.outlet().orElseGet(() -> Wording.place(document));
  }

  /**
   * The words that name an actor where a line is told; else the first that do.
   *
   * @param grounds of the line
   */
  public Optional<Passage> named(String actor, List<Ground> grounds) {
    List<Passage> words = actor(actor).map(Actor::words).orElse(List.of());
    return words.stream()
        .filter(
            word ->
                grounds.stream()
                    .map(Ground::words)
                    .anyMatch(
                        ground ->
                            ground.document().equals(word.document())
                                && ground.span().overlaps(word.span())))
        .findFirst()
        .or(() -> words.stream().findFirst());
  }

  /** By what they have to do with a line; of what tells the same, what was published first. */
  public List<Ground> earliestFirst(List<Ground> grounds) {
    return grounds.stream()
        .sorted(
            Comparator.comparing(Ground::bearing)
                .thenComparing(
                    ground ->
                        document(ground.words().document())
                            .published()
                            .map(PublicationTime::date)
                            .orElse(LocalDate.MAX)))
        .toList();
  }

  /** How many outlets have part in it. */
  public int outlets(ClaimProvenance provenance) {
    return (int)
        provenance.claim().statements().stream()
            .map(statement -> outlet(statement.document()))
            .distinct()
            .count();
  }

  /** When an event was, as far as it is told: its date, or a day without its year. */
  public Optional<String> when(AffairEvent event) {
    return event.when().map(AffairView::of).or(() -> openDay(event).map(OpenDay::label));
  }

  /** When an agreement was made. */
  public Optional<String> when(Agreement agreement) {
    return agreement.when().map(AffairView::of).or(() -> openDay(agreement).map(OpenDay::label));
  }

  /** When an order was given. */
  public Optional<String> when(Order order) {
    return order.when().map(AffairView::of).or(() -> openDay(order).map(OpenDay::label));
  }

  /** The day that is told without its year; empty where the date is known. */
  Optional<OpenDay> openDay(AffairEvent event) {
    return OpenDay.of(event, this);
  }

  /** The same of an agreement. */
  Optional<OpenDay> openDay(Agreement agreement) {
    return agreement.when().isPresent() ? Optional.empty() : openDay(agreement.events());
  }

  /** The same of an order. */
  Optional<OpenDay> openDay(Order order) {
    return order.when().isPresent()
        ? Optional.empty()
        : openDay(
            order.grounds().stream()
                .filter(ground -> ground.bearing() == Ground.Bearing.TELLS)
                .flatMap(ground -> ground.event().stream())
                .distinct()
                .toList());
  }

  private Optional<OpenDay> openDay(List<String> ids) {
    return ids.stream()
        .flatMap(id -> event(id).stream())
        .flatMap(event -> openDay(event).stream())
        .findFirst();
  }

  /** A day, a month, a year, or what lies between two days; with the time where that is known. */
  public static String of(Period period) {
    LocalDate first = period.first();
    LocalDate last = period.last();
    if (first.equals(last)) {
      return Wording.of(first) + period.time().map(time -> ", " + time).orElse("");
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return String.valueOf(first.getYear());
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return MONTH.format(first);
    }
    String begin =
        first.getYear() == last.getYear() && first.getMonth() == last.getMonth()
            ? String.valueOf(first.getDayOfMonth())
            : Wording.of(first);
    return begin + " to " + Wording.of(last);
  }

  /** From when to when, as far as it is told. */
  public static String between(Optional<Period> from, Optional<Period> to, boolean lasts) {
    String begin = from.map(AffairView::of).orElse("?");
    String end = to.map(AffairView::of).orElse(lasts ? "still" : "?");
    return begin.equals(end) ? begin : begin + " – " + end;
  }

  static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
