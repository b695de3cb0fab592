package dev.hearsay.app.web;

import dev.hearsay.affair.Affair;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Term;
import dev.hearsay.app.report.AffairView;
import dev.hearsay.app.report.AffairWording;
import dev.hearsay.app.report.Wording;
import dev.hearsay.app.web.AffairCells.Cell;
import dev.hearsay.app.web.AffairCells.Grounds;
import dev.hearsay.provenance.disagreement.Disagreement;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The affair: deals and their terms, orders and what followed, who was held by whom and where. */
public final class AffairPage {

  private static final int MOST_PARTIES = 14;
  private static final int MOST_OF_A_KIND = 60;

  private final Site site;

  /**
   * What the template shows.
   *
   * @param kept whether the affair was looked for since that is done at all
   * @param left how many of each list stand in the API only
   */
  public record Model(
      boolean kept,
      boolean hasDocuments,
      List<Party> parties,
      List<Deal> deals,
      List<Ordered> orders,
      Optional<CustodyLanes> lanes,
      List<Held> held,
      List<Missing> gaps,
      List<Group> groups,
      List<Count> counts,
      int events,
      int left) {

    public boolean isEmpty() {
      return deals.isEmpty() && orders.isEmpty() && held.isEmpty();
    }
  }

  /** Who takes part. */
  public record Party(Cell name, String count, long events) {}

  /** An agreement. */
  public record Deal(
      String anchor,
      String who,
      String when,
      Cell what,
      String standing,
      boolean disputed,
      Grounds grounds,
      List<Line> terms) {}

  /**
   * A term of an agreement.
   *
   * @param status name for the style sheet
   * @param against number of the term that it hangs on; empty where it hangs on none
   */
  public record Line(
      String anchor,
      Cell what,
      List<Cell> obliged,
      List<Cell> beneficiary,
      List<Cell> through,
      Optional<Cell> condition,
      String against,
      String status,
      String became,
      String counted,
      boolean disputed,
      String standing,
      Grounds grounds) {}

  /** An order. */
  public record Ordered(
      String anchor,
      String who,
      String when,
      Cell what,
      List<Cell> authority,
      List<Cell> addressee,
      List<Cell> subject,
      List<String> followed,
      boolean disputed,
      String standing,
      Grounds grounds) {}

  /** A stretch of custody. */
  public record Held(
      String anchor,
      Cell held,
      String count,
      List<Account> holders,
      Optional<Cell> place,
      Cell from,
      Cell to,
      Optional<Cell> ground,
      String standing,
      Grounds grounds) {}

  /**
   * Who held them.
   *
   * @param by whose account it is; empty where accounts agree
   * @param inferred whether no text names them for this stretch
   */
  public record Account(Cell holder, String by, boolean inferred) {}

  /** A stretch for which nobody is said to hold them. */
  public record Missing(Cell held, String when, boolean denied, Grounds grounds) {}

  /** A group that split, or groups that joined. */
  public record Group(
      List<Cell> before, List<Cell> after, String when, String sum, Grounds grounds) {}

  /** One thing counted differently. */
  public record Count(String about, boolean revised, List<Value> values) {}

  /** A value with who gives it. */
  public record Value(String value, List<Cell> given) {}

  AffairPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    Optional<AffairView> view = site.readings().affair();
    boolean hasDocuments = site.file().counts().documents() > 0;
    Model model =
        view.map(one -> model(one, new AffairCells(one)))
            .orElseGet(
                () ->
                    new Model(
                        !hasDocuments,
                        hasDocuments,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        0));
    site.show(context, "affair", "Affair", "affair", model);
  }

  private Model model(AffairView view, AffairCells cells) {
    Affair affair = view.affair();
    List<Agreement> agreements = first(affair.agreements());
    List<Order> orders = first(affair.orders());
    List<Custody> custody = first(affair.custody());
    int left =
        (affair.agreements().size() - agreements.size())
            + (affair.orders().size() - orders.size())
            + (affair.custody().size() - custody.size());
    return new Model(
        true,
        site.file().counts().documents() > 0,
        parties(view, cells),
        agreements.stream().map(one -> deal(one, view, cells)).toList(),
        orders.stream().map(one -> order(one, view, cells)).toList(),
        CustodyLanes.of(custody, affair.gaps(), view),
        custody.stream().map(one -> held(one, cells)).toList(),
        first(affair.gaps()).stream().map(one -> gap(one, cells)).toList(),
        first(affair.groups()).stream().map(one -> group(one, cells)).toList(),
        first(affair.counts()).stream().map(one -> count(one, view, cells)).toList(),
        affair.events().size(),
        left);
  }

  private static <T> List<T> first(List<T> all) {
    return all.subList(0, Math.min(MOST_OF_A_KIND, all.size()));
  }

  private static List<Party> parties(AffairView view, AffairCells cells) {
    Map<String, Long> events = new LinkedHashMap<>();
    view.affair()
        .events()
        .forEach(
            event -> {
              Set<String> there = new TreeSet<>();
              event.involved().forEach(one -> there.add(one.actor()));
              there.forEach(actor -> events.merge(actor, 1L, Long::sum));
            });
    return view.affair().actors().stream()
        .filter(actor -> events.containsKey(actor.id()))
        .limit(MOST_PARTIES)
        .map(
            actor ->
                new Party(
                    cells.actor(actor.id(), List.of()),
                    actor.count().map(number -> String.format("%,d", number)).orElse(""),
                    events.get(actor.id())))
        .toList();
  }

  private static Deal deal(Agreement agreement, AffairView view, AffairCells cells) {
    List<Line> terms = new ArrayList<>();
    for (Term term : agreement.terms()) {
      terms.add(term(term, agreement.terms(), view, cells));
    }
    String who = view.names(agreement.parties());
    return new Deal(
        "deal-" + agreement.id(),
        who.isEmpty() ? "Nobody named" : who,
        view.when(agreement).orElse(""),
        cells.words(agreement.what(), agreement.grounds()),
        cells.standing(agreement.provenance()),
        agreement.disputed(),
        cells.grounds(agreement.grounds()),
        terms);
  }

  private static Line term(Term term, List<Term> all, AffairView view, AffairCells cells) {
    String against =
        term.hangsOn()
            .flatMap(id -> all.stream().filter(other -> other.id().equals(id)).findFirst())
            .map(other -> String.valueOf(all.indexOf(other) + 1))
            .orElse("");
    return new Line(
        "term-" + term.id(),
        cells.words(view.what(term), term.grounds()),
        cells.actors(term.obliged(), term.grounds()),
        cells.actors(term.beneficiary(), term.grounds()),
        cells.actors(term.through(), term.grounds()),
        term.condition().map(cells::passage),
        against,
        term.status().label(),
        AffairWording.of(term.status()),
        AffairWording.counted(term),
        term.disputed(),
        cells.standing(term.provenance()),
        cells.grounds(term.grounds()));
  }

  private static Ordered order(Order order, AffairView view, AffairCells cells) {
    String who = view.names(order.authority());
    return new Ordered(
        "order-" + order.id(),
        who.isEmpty() ? "Nobody named" : who,
        view.when(order).orElse(""),
        cells.words(order.what(), order.grounds()),
        cells.actors(order.authority(), order.grounds()),
        cells.actors(order.addressee(), order.grounds()),
        cells.actors(order.subject(), order.grounds()),
        order.followed().stream().map(one -> one.label()).toList(),
        order.disputed(),
        cells.standing(order.provenance()),
        cells.grounds(order.grounds()));
  }

  private static Held held(Custody custody, AffairCells cells) {
    List<Account> holders =
        custody.accounts().isEmpty()
            ? custody.holder().stream()
                .map(id -> new Account(cells.actor(id, custody.grounds()), "", custody.inferred()))
                .toList()
            : custody.accounts().stream()
                .map(
                    account ->
                        new Account(
                            cells.holder(account, custody.grounds()),
                            AffairWording.some(account.speakers()),
                            false))
                .toList();
    return new Held(
        "custody-" + custody.id(),
        cells.actor(custody.held(), custody.grounds()),
        custody.count().map(number -> String.format("%,d", number)).orElse(""),
        holders,
        custody.place().map(place -> cells.actor(place, custody.grounds())),
        cells.words(custody.from().map(AffairView::of).orElse("not told"), custody.grounds()),
        cells.last(
            custody.to().map(AffairView::of).orElse(custody.lasts() ? "still held" : "not told"),
            custody.grounds()),
        custody.ground().map(cells::passage),
        cells.standing(custody.provenance()),
        cells.grounds(custody.grounds()));
  }

  private static Missing gap(CustodyGap gap, AffairCells cells) {
    return new Missing(
        cells.actor(gap.held(), gap.grounds()),
        day(gap.from()) + " – " + day(gap.to()),
        gap.denied(),
        cells.grounds(gap.grounds()));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Wording::of).orElse("?");
  }

  private static Group group(GroupChange change, AffairCells cells) {
    return new Group(
        cells.counted(change.before(), change.grounds()),
        cells.counted(change.after(), change.grounds()),
        change.when().map(AffairView::of).orElse(""),
        change
            .reconciled()
            .map(same -> same ? "The numbers add up." : "The numbers don’t add up.")
            .orElse(""),
        cells.grounds(change.grounds()));
  }

  private static Count count(Disagreement one, AffairView view, AffairCells cells) {
    return new Count(
        one.about(),
        one.kind() == Disagreement.Kind.REVISION,
        one.values().stream()
            .map(
                value ->
                    new Value(
                        value.value(),
                        value.statements().stream()
                            .map(
                                statement ->
                                    cells.at(
                                        Told.of(view.document(statement.document())).name(),
                                        statement.document(),
                                        statement.span()))
                            .distinct()
                            .toList()))
            .toList());
  }
}
