package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.Involvement;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.corpus.Relations;
import dev.hearsay.event.EventRole;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Root;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of an affair, as {@link CsvRows} writes it: its ledger of terms, its orders, its custody,
 * or one of three tables after the Events Standard Formats of HURIDOCS, in which documenters keep
 * who did what to whom, when and where, and who says so. What several words rest on has the first
 * of them.
 */
public final class AffairCsv implements CaseExport {

  /** What a table has rows of. */
  public enum Table {
    /** Terms of agreements. */
    TERMS,
    /** Orders. */
    ORDERS,
    /** Stretches of custody. */
    CUSTODY,
    /** Acts: an event for each to whom it was done. */
    ACTS,
    /** Involvements: an event for each who takes part, and how. */
    INVOLVEMENT,
    /** Information: an event for each place that tells it. */
    INFORMATION;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those to whom something is done. */
  private static final Set<EventRole> AFFECTED =
      EnumSet.of(EventRole.HELD, EventRole.VICTIM, EventRole.ACCUSED, EventRole.PROTECTED);

  /** Those who do it. */
  private static final Set<EventRole> DOING =
      EnumSet.of(
          EventRole.AGENT,
          EventRole.HOLDER,
          EventRole.AUTHORITY,
          EventRole.PARTY,
          EventRole.OBLIGED,
          EventRole.WITNESS);

  private static final List<String> STANDING =
      List.of("outlets", "independent_min", "independent_max", "sources");

  private static final List<String> PLACE =
      List.of("document", "outlet", "published", "address", "start", "end", "words");

  private final OutputStream out;
  private final Table table;

  public AffairCsv(OutputStream out, Table table) {
    this.out = out;
    this.table = table;
  }

  @Override
  public void write(RelatedCorpus related, List<DocumentId> order, Totals totals)
      throws IOException {
    Relations relations = related.relations();
    write(new AffairView(related.affair(), id -> relations.analysis(id).document()));
    out.flush();
  }

  void write(AffairView view) throws IOException {
    CsvRows rows = new CsvRows(out);
    rows.row(head());
    for (List<String> row : rows(view)) {
      rows.row(row);
    }
  }

  private List<String> head() {
    List<String> head = new ArrayList<>();
    head.addAll(
        switch (table) {
          case TERMS ->
              List.of(
                  "agreement",
                  "agreed",
                  "parties",
                  "agreement_disputed",
                  "term",
                  "obliged",
                  "beneficiary",
                  "through",
                  "what",
                  "condition",
                  "hangs_on",
                  "due",
                  "done",
                  "status",
                  "disputed");
          case ORDERS ->
              List.of(
                  "order",
                  "authority",
                  "addressee",
                  "about",
                  "ordered",
                  "time",
                  "what",
                  "followed",
                  "disputed");
          case CUSTODY ->
              List.of(
                  "custody",
                  "held",
                  "people",
                  "holder",
                  "holder_inferred",
                  "accounts",
                  "place",
                  "from",
                  "from_last",
                  "to",
                  "to_last",
                  "lasts",
                  "ground");
          case ACTS ->
              List.of(
                  "event",
                  "act",
                  "type",
                  "done_to",
                  "people",
                  "done_by",
                  "from",
                  "to",
                  "place",
                  "modality",
                  "denied",
                  "disputed");
          case INVOLVEMENT ->
              List.of("event", "act", "type", "role", "actor", "name", "people", "from", "to");
          case INFORMATION -> List.of("event", "act", "type", "modality", "denied");
        });
    switch (table) {
      case TERMS, ORDERS, CUSTODY, ACTS -> head.addAll(STANDING);
      case INVOLVEMENT, INFORMATION -> {}
    }
    head.addAll(PLACE);
    return head;
  }

  private List<List<String>> rows(AffairView view) {
    return switch (table) {
      case TERMS ->
          view.affair().agreements().stream()
              .flatMap(
                  agreement -> agreement.terms().stream().map(term -> term(agreement, term, view)))
              .toList();
      case ORDERS -> view.affair().orders().stream().map(one -> order(one, view)).toList();
      case CUSTODY -> view.affair().custody().stream().map(one -> custody(one, view)).toList();
      case ACTS ->
          view.affair().events().stream().flatMap(one -> acts(one, view).stream()).toList();
      case INVOLVEMENT ->
          view.affair().events().stream()
              .flatMap(event -> event.involved().stream().map(one -> involvement(event, one, view)))
              .toList();
      case INFORMATION ->
          view.affair().events().stream()
              .flatMap(event -> event.told().stream().map(told -> information(event, told, view)))
              .toList();
    };
  }

  private static List<String> term(Agreement agreement, Term term, AffairView view) {
    return cells(
        List.of(
            agreement.id(),
            first(agreement.when()),
            names(agreement.parties(), view),
            yes(agreement.disputed()),
            term.id(),
            names(term.obliged(), view),
            names(term.beneficiary(), view),
            names(term.through(), view),
            CsvRows.text(term.what()),
            term.condition().map(view::words).map(CsvRows::text).orElse(""),
            term.hangsOn().orElse(""),
            number(term.due()),
            number(term.done()),
            term.status().label(),
            yes(term.disputed())),
        standing(term.provenance(), view),
        place(term.grounds(), view));
  }

  private static List<String> order(Order order, AffairView view) {
    return cells(
        List.of(
            order.id(),
            names(order.authority(), view),
            names(order.addressee(), view),
            names(order.subject(), view),
            first(order.when()),
            order.when().flatMap(Period::time).map(LocalTime::toString).orElse(""),
            CsvRows.text(order.what()),
            order.followed().stream()
                .map(Order.Compliance::label)
                .collect(Collectors.joining("; ")),
            yes(order.disputed())),
        standing(order.provenance(), view),
        place(order.grounds(), view));
  }

  private static List<String> custody(Custody custody, AffairView view) {
    String accounts =
        custody.accounts().stream()
            .map(
                account ->
                    view.holder(account) + " (" + String.join(", ", account.speakers()) + ")")
            .collect(Collectors.joining("; "));
    return cells(
        List.of(
            custody.id(),
            names(List.of(custody.held()), view),
            number(custody.count()),
            custody.holder().map(view::name).map(CsvRows::text).orElse(""),
            yes(custody.inferred()),
            CsvRows.text(accounts),
            custody.place().map(view::name).map(CsvRows::text).orElse(""),
            first(custody.from()),
            last(custody.from()),
            first(custody.to()),
            last(custody.to()),
            yes(custody.lasts()),
            custody.ground().map(view::words).map(CsvRows::text).orElse("")),
        standing(custody.provenance(), view),
        place(custody.grounds(), view));
  }

  private static List<List<String>> acts(AffairEvent event, AffairView view) {
    List<String> affected = filling(event, AFFECTED);
    return (affected.isEmpty() ? List.of("") : affected)
        .stream()
            .map(
                actor ->
                    cells(
                        List.of(
                            event.id(),
                            CsvRows.text(event.what()),
                            event.type().label(),
                            actor.isEmpty() ? "" : CsvRows.text(view.name(actor)),
                            number(view.actor(actor).flatMap(one -> one.count())),
                            names(filling(event, DOING), view),
                            first(event.when()),
                            last(event.when()),
                            event.place().map(view::words).map(CsvRows::text).orElse(""),
                            event.modality().label(),
                            yes(event.denied()),
                            yes(event.disputed())),
                        standing(event.provenance(), view),
                        place(event.told().get(0), view)))
            .toList();
  }

  private static List<String> involvement(AffairEvent event, Involvement one, AffairView view) {
    return cells(
        List.of(
            event.id(),
            CsvRows.text(event.what()),
            event.type().label(),
            one.role().label(),
            one.actor(),
            CsvRows.text(view.name(one.actor())),
            number(view.actor(one.actor()).flatMap(actor -> actor.count())),
            first(event.when()),
            last(event.when())),
        TimelineJson.words(one, event, view)
            .map(words -> place(new Ground(words, Ground.Bearing.TELLS, Optional.empty()), view))
            .orElseGet(() -> place(event.told().get(0), view)));
  }

  private static List<String> information(AffairEvent event, ToldEvent told, AffairView view) {
    return cells(
        List.of(
            event.id(),
            CsvRows.text(event.what()),
            event.type().label(),
            told.event().modality().label(),
            yes(told.event().denied())),
        place(told, view));
  }

  private static List<String> filling(AffairEvent event, Set<EventRole> roles) {
    return event.involved().stream()
        .filter(one -> roles.contains(one.role()))
        .map(Involvement::actor)
        .distinct()
        .toList();
  }

  private static List<String> cells(List<String> own, List<String> standing, List<String> place) {
    return Stream.of(own, standing, place).flatMap(List::stream).toList();
  }

  private static List<String> cells(List<String> own, List<String> place) {
    return cells(own, List.of(), place);
  }

  private static List<String> standing(ClaimProvenance provenance, AffairView view) {
    return List.of(
        String.valueOf(view.outlets(provenance)),
        String.valueOf(provenance.independent().min()),
        String.valueOf(provenance.independent().max()),
        CsvRows.text(
            provenance.roots().stream()
                .filter(root -> !root.withdrawn())
                .map(Root::name)
                .collect(Collectors.joining("; "))));
  }

  private static List<String> place(ToldEvent told, AffairView view) {
    return place(new Ground(told.passage(), Ground.Bearing.TELLS, Optional.empty()), view);
  }

  private static List<String> place(List<Ground> grounds, AffairView view) {
    return grounds.stream()
        .findFirst()
        .map(ground -> place(ground, view))
        .orElseGet(() -> PLACE.stream().map(name -> "").toList());
  }

  private static List<String> place(Ground ground, AffairView view) {
    Document document = view.document(ground.words().document());
    return List.of(
        document.id().value(),
        CsvRows.text(document.outlet().orElse("")),
        document.published().map(time -> time.date().toString()).orElse(""),
        CsvRows.text(document.uri()),
        String.valueOf(ground.words().span().start()),
        String.valueOf(ground.words().span().end()),
        CsvRows.text(view.words(ground.words())));
  }

  private static String names(List<String> actors, AffairView view) {
    return CsvRows.text(actors.stream().map(view::name).collect(Collectors.joining("; ")));
  }

  private static String first(Optional<Period> period) {
    return period.map(Period::first).map(LocalDate::toString).orElse("");
  }

  private static String last(Optional<Period> period) {
    return period.map(Period::last).map(LocalDate::toString).orElse("");
  }

  private static String number(Optional<Long> number) {
    return number.map(String::valueOf).orElse("");
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }
}
