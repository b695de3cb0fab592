package dev.hearsay.provenance.disagreement;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Inconsistency;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where a document contradicts itself. */
final class InsideOneDocument {

  private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TEN = BigDecimal.TEN;

  /** What differs in one voice must be of the same thing for sure. */
  private static final double SURE = 2.4;

  private final Analysis analysis;
  private final List<Reading> readings;
  private final String text;

  InsideOneDocument(Analysis analysis, List<Reading> readings) {
    this.analysis = analysis;
    this.readings = readings.stream().sorted(Reading.ORDER).toList();
    this.text = analysis.document().text();
  }

  List<Disagreement> find() {
    List<Disagreement> found = new ArrayList<>();
    analysis.inconsistencies().forEach(one -> found.add(durations(one)));
    dozens().ifPresent(found::add);
    found.addAll(numbers());
    found.addAll(lists());
    return found;
  }

  private Disagreement durations(Inconsistency one) {
    List<ValueStatement> dates = new ArrayList<>();
    dates.add(statement(one.begin()));
    if (!one.end().equals(one.span())) {
      dates.add(statement(one.end()));
    }
    String between =
        dates.size() == 2 ? text(one.begin()) + " – " + text(one.end()) : text(one.begin());
    return inside(
        "how long: " + one.explanation(),
        List.of(
            new ClaimedValue(text(one.span()), List.of(statement(one.span()))),
            new ClaimedValue(between, dates)),
        one.kind().label());
  }

  /** "Dozens of exiles" above, 143 men below: nobody calls a hundred dozens. */
  private Optional<Disagreement> dozens() {
    Optional<Reading> vague =
        readings.stream()
            .filter(one -> isCount(one, Quantity.Comparator.DOZENS_OF))
            .filter(one -> value(one).compareTo(HUNDRED) < 0 && value(one).compareTo(TEN) >= 0)
            .findFirst();
    Optional<Reading> exact =
        readings.stream()
            .filter(one -> one.quantity().filter(q -> q.denominator().isEmpty()).isPresent())
            .filter(one -> !isCount(one, Quantity.Comparator.DOZENS_OF))
            .filter(one -> one.count().isPresent() && value(one).compareTo(HUNDRED) >= 0)
            .filter(
                one ->
                    vague.isPresent() && countsPeople(one) && countsPeopleOrSame(vague.get(), one))
            .max(Comparator.comparing(InsideOneDocument::value));
    return vague.isPresent() && exact.isPresent()
        ? Optional.of(
            inside(
                Topic.of(exact.get(), text),
                List.of(claimed(vague.get()), claimed(exact.get())),
                "dozens-against-hundreds"))
        : Optional.empty();
  }

  private static boolean countsPeople(Reading one) {
    return one.count()
        .flatMap(count -> count.head())
        .filter(PeopleWords.STEMS::contains)
        .isPresent();
  }

  private static boolean countsPeopleOrSame(Reading one, Reading other) {
    return countsPeople(one)
        || one.count()
            .flatMap(count -> count.head())
            .equals(other.count().flatMap(count -> count.head()));
  }

  private static boolean isCount(Reading one, Quantity.Comparator comparator) {
    return one.quantity().filter(quantity -> quantity.comparator() == comparator).isPresent();
  }

  private static BigDecimal value(Reading one) {
    return one.quantity().map(Quantity::low).orElse(DOZEN);
  }

  /** Two numbers of one thing, both said by the same voice. */
  private List<Disagreement> numbers() {
    List<Disagreement> found = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        Reading one = readings.get(i);
        Reading other = readings.get(j);
        boolean sameVoice =
            one.proposition()
                .statement()
                .attribution()
                .equals(other.proposition().statement().attribution());
        if (sameVoice
            && one.count().isPresent()
            && other.count().isPresent()
            && !one.proposition().equals(other.proposition())
            && value(one).min(value(other)).compareTo(TEN) > 0
            && one.count().get().head().equals(other.count().get().head())
            && one.shared(other) >= SURE
            && SameThing.areOfOneThing(one, other)
            && !SameThing.agree(one, other)) {
          found.add(
              inside(Topic.of(one, text), List.of(claimed(one), claimed(other)), "numbers-differ"));
        }
      }
    }
    return found;
  }

  /** "The eleven: Roe and Doe". */
  private List<Disagreement> lists() {
    List<Disagreement> found = new ArrayList<>();
    for (Quantity quantity : analysis.quantities()) {
      Span counted = withThing(quantity);
      int colon = counted.end();
      boolean lists =
          colon < text.length()
              && text.charAt(colon) == ':'
              && quantity.denominator().isEmpty()
              && quantity.comparator() == Quantity.Comparator.EXACTLY
              && quantity.value().filter(value -> value.compareTo(BigDecimal.ONE) > 0).isPresent();
      Optional<Sentence> sentence =
          analysis.sentences().stream()
              .filter(one -> one.span().contains(quantity.span()))
              .findFirst();
      if (!lists || sentence.isEmpty()) {
        continue;
      }
      Span rest = new Span(colon + 1, Math.max(colon + 1, sentence.get().span().end()));
      Set<String> named = named(rest);
      boolean listed = named.size() > 1 && rest.of(text).contains(" and ");
      if (listed && quantity.low().compareTo(BigDecimal.valueOf(named.size())) != 0) {
        found.add(
            inside(
                "how many they are: “" + text(sentence.get().span()) + "”",
                List.of(
                    new ClaimedValue(text(counted), List.of(statement(counted))),
                    new ClaimedValue(named.size() + " names", List.of(statement(rest)))),
                "list-against-number"));
      }
    }
    return found;
  }

  private static Span withThing(Quantity quantity) {
    int end = quantity.span().end();
    for (Span piece : quantity.thing()) {
      end = piece.start() <= end + 2 ? Math.max(end, piece.end()) : end;
    }
    return new Span(quantity.span().start(), end);
  }

  private Set<String> named(Span in) {
    Set<String> named = new HashSet<>();
    for (Entity entity : analysis.entities()) {
      boolean person = entity.type() == Entity.Type.PERSON && !entity.plural();
      if (person && entity.mentions().stream().anyMatch(one -> in.contains(one.span()))) {
        named.add(entity.id());
      }
    }
    return named;
  }

  private ClaimedValue claimed(Reading one) {
    return new ClaimedValue(one.label(), List.of(one.statement()));
  }

  private ValueStatement statement(Span span) {
    return new ValueStatement(id(), span, Optional.empty());
  }

  private String text(Span span) {
    return span.of(text).replaceAll("\\s+", " ");
  }

  private DocumentId id() {
    return analysis.document().id();
  }

  private Disagreement inside(String about, List<ClaimedValue> values, String rule) {
    List<Evidence> evidence =
        values.stream()
            .flatMap(value -> value.statements().stream())
            .map(one -> new Evidence(one.document(), one.span(), rule))
            .toList();
    return new Disagreement(about, Disagreement.Kind.CONFLICT, Optional.of(id()), values, evidence);
  }
}
