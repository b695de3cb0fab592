package dev.hearsay.bench.affair;

import dev.hearsay.affair.Ground.Bearing;
import dev.hearsay.affair.Order.Compliance;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term.Status;
import dev.hearsay.bench.affair.GoldAffair.Change;
import dev.hearsay.bench.affair.GoldAffair.Command;
import dev.hearsay.bench.affair.GoldAffair.Count;
import dev.hearsay.bench.affair.GoldAffair.Deal;
import dev.hearsay.bench.affair.GoldAffair.Gap;
import dev.hearsay.bench.affair.GoldAffair.Owed;
import dev.hearsay.bench.affair.GoldAffair.Place;
import dev.hearsay.bench.affair.GoldAffair.Stretch;
import dev.hearsay.bench.events.GoldEvent;
import dev.hearsay.event.EventRole;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads {@code affair.yaml}; the labelled events that mean the same thing are places of it too. */
final class GoldAffairFile {

  private final Map<String, Document> documents;
  private final Map<String, List<GoldEvent>> mentions;

  private GoldAffairFile(Map<String, Document> documents, List<GoldEvent> events) {
    this.documents = documents;
    this.mentions =
        events.stream()
            .filter(event -> event.sameAs().isPresent())
            .collect(Collectors.groupingBy(event -> event.sameAs().orElseThrow()));
  }

  /**
   * Reads the gold.
   *
   * @param documents by the identifiers of the gold
   * @throws IOException also when words aren't where the file says
   */
  static GoldAffair read(Path file, Map<String, Document> documents, List<GoldEvent> events)
      throws IOException {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    return new GoldAffairFile(documents, events).affair((Map<?, ?>) Objects.requireNonNull(loaded));
  }

  private GoldAffair affair(Map<?, ?> fields) throws IOException {
    List<Deal> deals = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "agreements")) {
      deals.add(deal(each));
    }
    List<Command> orders = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "orders")) {
      orders.add(command(each));
    }
    List<Stretch> custody = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "custody")) {
      custody.add(stretch(each));
    }
    List<Gap> gaps = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "gaps")) {
      gaps.add(
          new Gap(text(each, "held"), period(each, "from"), period(each, "to"), evidence(each)));
    }
    List<Change> groups = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "groups")) {
      List<Long> counts = texts(each, "counts").stream().map(Long::valueOf).toList();
      groups.add(
          new Change(texts(each, "from"), texts(each, "into"), period(each, "when"), counts));
    }
    return new GoldAffair(deals, orders, custody, gaps, groups);
  }

  private Deal deal(Map<?, ?> fields) throws IOException {
    List<Owed> terms = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "terms")) {
      terms.add(owed(each));
    }
    return new Deal(
        text(fields, "id"),
        period(fields, "day"),
        texts(fields, "parties"),
        is(fields, "optional"),
        places(fields),
        terms);
  }

  private Owed owed(Map<?, ?> fields) throws IOException {
    Optional<Count> count =
        map(fields, "count")
            .map(
                each ->
                    new Count(
                        Long.parseLong(text(each, "due")), Long.parseLong(text(each, "done"))));
    Set<Status> statuses =
        values(fields, "status").stream()
            .flatMap(Optional::stream)
            .map(Status::valueOf)
            .collect(Collectors.toSet());
    return new Owed(
        text(fields, "id"),
        text(fields, "obliged"),
        text(fields, "beneficiary"),
        text(fields, "what"),
        count,
        statuses,
        is(fields, "disputed"),
        is(fields, "optional"),
        places(fields));
  }

  private Command command(Map<?, ?> fields) throws IOException {
    Set<Compliance> followed =
        texts(fields, "followed").stream().map(Compliance::valueOf).collect(Collectors.toSet());
    return new Command(
        text(fields, "id"),
        optional(fields, "authority"),
        optional(fields, "addressee"),
        period(fields, "time"),
        followed,
        is(fields, "optional"),
        places(fields));
  }

  private Stretch stretch(Map<?, ?> fields) throws IOException {
    Set<Optional<String>> holders = new HashSet<>(values(fields, "holder"));
    for (Map<?, ?> each : maps(fields, "contested")) {
      holders.add(optional(each, "holder"));
    }
    List<Passage> held =
        mentions(fields).stream()
            .flatMap(
                event ->
                    event.roles().stream()
                        .filter(filler -> filler.role() == EventRole.HELD)
                        .map(filler -> passage(event.document(), filler.span())))
            .toList();
    return new Stretch(
        text(fields, "id"),
        text(fields, "held"),
        optional(fields, "count").map(Long::valueOf),
        held,
        holders,
        values(fields, "place"),
        periods(fields, "from"),
        periods(fields, "to"),
        is(fields, "optional"),
        places(fields));
  }

  /** The evidence, and what labelled events tell the same. */
  private List<Place> places(Map<?, ?> fields) throws IOException {
    List<Place> places = new ArrayList<>(evidence(fields));
    for (GoldEvent event : mentions(fields)) {
      places.add(new Place(passage(event.document(), event.trigger()), Bearing.TELLS));
    }
    return places;
  }

  private List<GoldEvent> mentions(Map<?, ?> fields) {
    return mentions.getOrDefault(text(fields, "id"), List.of());
  }

  private List<Place> evidence(Map<?, ?> fields) throws IOException {
    List<Place> places = new ArrayList<>();
    for (Map<?, ?> each : maps(fields, "evidence")) {
      List<String> ends = texts(each, "span");
      String document = text(each, "document");
      Span span = new Span(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1)));
      Document there = documents.get(document);
      String words = text(each, "words");
      if (there == null
          || span.end() > there.text().length()
          || !squeezed(span.of(there.text())).equals(squeezed(words))) {
        throw new IOException(document + " has no \"" + words + "\" at " + span);
      }
      places.add(new Place(passage(document, span), bearing(optional(each, "for"))));
    }
    return places;
  }

  private static Bearing bearing(Optional<String> purpose) {
    return switch (purpose.orElse("TERM")) {
      case "STATUS" -> Bearing.FOLLOWS;
      case "AGAINST" -> Bearing.AGAINST;
      default -> Bearing.TELLS;
    };
  }

  private static String squeezed(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  private Passage passage(String document, Span span) {
    return new Passage(Objects.requireNonNull(documents.get(document), document).id(), span);
  }

  /** A field's value and those listed as being as good. */
  private static Set<Optional<String>> values(Map<?, ?> fields, String name) {
    return either(fields, name, Optional::of);
  }

  private static Set<Optional<Period>> periods(Map<?, ?> fields, String name) {
    return either(fields, name, value -> Optional.of(period(value)));
  }

  private static <T> Set<Optional<T>> either(
      Map<?, ?> fields, String name, Function<String, Optional<T>> parse) {
    Set<Optional<T>> values = new HashSet<>();
    values.add(optional(fields, name).flatMap(parse));
    map(fields, "alternatively")
        .map(others -> others.get(name))
        .ifPresent(
            others ->
                ((List<?>) others)
                    .forEach(
                        each ->
                            values.add(
                                Optional.<Object>ofNullable(each)
                                    .map(Object::toString)
                                    .flatMap(parse))));
    return values;
  }

  private static Optional<Period> period(Map<?, ?> fields, String name) {
    return optional(fields, name).map(GoldAffairFile::period);
  }

  /** Of a day, a moment, a month or a year. */
  static Period period(String value) {
    int time = value.indexOf('T');
    if (time > 0) {
      LocalDate day = LocalDate.parse(value.substring(0, time));
      return new Period(day, day, Optional.of(LocalTime.parse(value.substring(time + 1))));
    }
    return switch (value.length()) {
      case 4 -> days(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
      case 7 -> days(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
      default -> days(LocalDate.parse(value), LocalDate.parse(value));
    };
  }

  private static Period days(LocalDate first, LocalDate last) {
    return new Period(first, last, Optional.empty());
  }

  private static List<Map<?, ?>> maps(Map<?, ?> fields, String name) {
    List<Map<?, ?>> maps = new ArrayList<>();
    if (fields.get(name) instanceof List<?> list) {
      list.forEach(each -> maps.add((Map<?, ?>) each));
    }
    return maps;
  }

  private static Optional<Map<?, ?>> map(Map<?, ?> fields, String name) {
    return Optional.<Object>ofNullable(fields.get(name)).map(value -> (Map<?, ?>) value);
  }

  private static List<String> texts(Map<?, ?> fields, String name) {
    Object value = fields.get(name);
    if (value instanceof List<?> list) {
      return list.stream().map(Object::toString).toList();
    }
    return Stream.ofNullable(value).map(Object::toString).toList();
  }

  private static Optional<String> optional(Map<?, ?> fields, String name) {
    return Optional.<Object>ofNullable(fields.get(name)).map(Object::toString);
  }

  private static String text(Map<?, ?> fields, String name) {
    return Objects.requireNonNull(fields.get(name), name).toString();
  }

  private static boolean is(Map<?, ?> fields, String name) {
    return Boolean.TRUE.equals(fields.get(name));
  }
}
