package dev.hearsay.app.report;

import dev.hearsay.affair.Actor;
import dev.hearsay.affair.Affair;
import dev.hearsay.affair.Agreement;
import dev.hearsay.affair.Custody;
import dev.hearsay.affair.CustodyGap;
import dev.hearsay.affair.Ground;
import dev.hearsay.affair.GroupChange;
import dev.hearsay.affair.Order;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.Period;
import dev.hearsay.affair.Term;
import dev.hearsay.corpus.Progress;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;

/** One {@code hearsay/affair-1} object. Every key is always there. */
public final class AffairJson extends AffairSink {

  private static final String SCHEMA = "hearsay/affair-1";

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public AffairJson(OutputStream out, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
  }

  @Override
  void show(AffairView view, LocalDate asOf, Totals totals, OutputStream to) throws IOException {
    new JsonLines(to).write(json -> write(json, view));
  }

  static void write(JsonGenerator json, AffairView view) {
    Affair affair = view.affair();
    json.writeStringProperty("schema", SCHEMA);
    list(json, "actors", affair.actors(), (out, actor) -> actor(out, actor, view));
    list(json, "agreements", affair.agreements(), (out, one) -> agreement(out, one, view));
    list(json, "orders", affair.orders(), (out, one) -> order(out, one, view));
    list(json, "custody", affair.custody(), (out, one) -> custody(out, one, view));
    list(json, "gaps", affair.gaps(), (out, one) -> gap(out, one, view));
    list(json, "groups", affair.groups(), (out, one) -> group(out, one, view));
    list(
        json,
        "counts",
        affair.counts(),
        (out, one) -> DisagreementsJson.write(out, one, view::document));
  }

  static <T> void list(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> properties) {
    json.writeArrayPropertyStart(name);
    for (T item : items) {
      json.writeStartObject();
      properties.accept(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void actor(JsonGenerator json, Actor actor, AffairView view) {
    json.writeStringProperty("id", actor.id());
    json.writeStringProperty("name", actor.name());
    number(json, "count", actor.count());
    json.writeBooleanProperty("named", actor.named());
    list(json, "words", actor.words(), (out, words) -> passage(out, words, view));
  }

  private static void agreement(JsonGenerator json, Agreement agreement, AffairView view) {
    json.writeStringProperty("id", agreement.id());
    json.writeStringProperty("what", agreement.what());
    cells(json, "parties", agreement.parties(), agreement.grounds(), view);
    period(json, "when", agreement.when());
    openDay(json, view.openDay(agreement), view);
    json.writeBooleanProperty("disputed", agreement.disputed());
    texts(json, "events", agreement.events());
    grounds(json, agreement.grounds(), view);
    ClaimJson.sources(json, agreement.provenance());
    list(json, "terms", agreement.terms(), (out, term) -> term(out, term, view));
  }

  private static void term(JsonGenerator json, Term term, AffairView view) {
    json.writeStringProperty("id", term.id());
    json.writeStringProperty("what", term.what());
    cells(json, "obliged", term.obliged(), term.grounds(), view);
    cells(json, "beneficiary", term.beneficiary(), term.grounds(), view);
    cells(json, "through", term.through(), term.grounds(), view);
    place(json, "condition", term.condition(), view);
    JsonLines.text(json, "hangsOn", term.hangsOn());
    number(json, "due", term.due());
    number(json, "done", term.done());
    json.writeStringProperty("status", term.status().label());
    json.writeBooleanProperty("disputed", term.disputed());
    grounds(json, term.grounds(), view);
    ClaimJson.sources(json, term.provenance());
  }

  private static void order(JsonGenerator json, Order order, AffairView view) {
    json.writeStringProperty("id", order.id());
    json.writeStringProperty("what", order.what());
    cells(json, "authority", order.authority(), order.grounds(), view);
    cells(json, "addressee", order.addressee(), order.grounds(), view);
    cells(json, "subject", order.subject(), order.grounds(), view);
    period(json, "when", order.when());
    openDay(json, view.openDay(order), view);
    texts(json, "followed", order.followed().stream().map(Order.Compliance::label).toList());
    json.writeBooleanProperty("disputed", order.disputed());
    grounds(json, order.grounds(), view);
    ClaimJson.sources(json, order.provenance());
  }

  private static void custody(JsonGenerator json, Custody custody, AffairView view) {
    json.writeStringProperty("id", custody.id());
    cells(json, "held", List.of(custody.held()), custody.grounds(), view);
    number(json, "count", custody.count());
    cells(json, "holder", custody.holder().stream().toList(), custody.grounds(), view);
    json.writeBooleanProperty("inferred", custody.inferred());
    list(
        json,
        "accounts",
        custody.accounts(),
        (out, account) -> {
          cells(out, "holder", account.holder().stream().toList(), custody.grounds(), view);
          cells(out, "not", account.not().stream().toList(), custody.grounds(), view);
          texts(out, "speakers", account.speakers());
          texts(out, "documents", account.documents().stream().map(id -> id.value()).toList());
        });
    cells(json, "place", custody.place().stream().toList(), custody.grounds(), view);
    period(json, "from", custody.from());
    period(json, "to", custody.to());
    json.writeBooleanProperty("lasts", custody.lasts());
    place(json, "ground", custody.ground(), view);
    texts(json, "events", custody.events());
    grounds(json, custody.grounds(), view);
    ClaimJson.sources(json, custody.provenance());
  }

  private static void gap(JsonGenerator json, CustodyGap gap, AffairView view) {
    cells(json, "held", List.of(gap.held()), gap.grounds(), view);
    JsonLines.text(json, "from", gap.from().map(LocalDate::toString));
    JsonLines.text(json, "to", gap.to().map(LocalDate::toString));
    json.writeBooleanProperty("denied", gap.denied());
    grounds(json, gap.grounds(), view);
  }

  private static void group(JsonGenerator json, GroupChange change, AffairView view) {
    cells(json, "before", change.before(), change.grounds(), view);
    cells(json, "after", change.after(), change.grounds(), view);
    period(json, "when", change.when());
    json.writeName("reconciled");
    change.reconciled().ifPresentOrElse(json::writeBoolean, json::writeNull);
    grounds(json, change.grounds(), view);
  }

  /** Actors, each with the words that name it where the line is told. */
  static void cells(
      JsonGenerator json, String name, List<String> actors, List<Ground> grounds, AffairView view) {
    list(
        json,
        name,
        actors,
        (out, id) -> {
          boolean isActor = view.actor(id).isPresent();
          JsonLines.text(out, "actor", isActor ? Optional.of(id) : Optional.empty());
          out.writeStringProperty("name", view.name(id));
          place(out, "words", view.named(id, grounds), view);
        });
  }

  private static void grounds(JsonGenerator json, List<Ground> grounds, AffairView view) {
    list(
        json,
        "grounds",
        grounds,
        (out, ground) -> {
          passage(out, ground.words(), view);
          out.writeStringProperty("bearing", ground.bearing().label());
          JsonLines.text(out, "event", ground.event());
        });
  }

  /** A passage as an object of its own, or null. */
  static void place(JsonGenerator json, String name, Optional<Passage> passage, AffairView view) {
    json.writeName(name);
    if (passage.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    passage(json, passage.get(), view);
    json.writeEndObject();
  }

  /** A passage as properties of the object that is being written. */
  static void passage(JsonGenerator json, Passage passage, AffairView view) {
    json.writeStringProperty("document", passage.document().value());
    JsonLines.place(json, passage.span());
    json.writeStringProperty("text", passage.span().of(view.document(passage.document()).text()));
  }

  /** From the first day that it can be to the last, with the time where that is known, or null. */
  static void period(JsonGenerator json, String name, Optional<Period> period) {
    json.writeName(name);
    if (period.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("first", period.get().first().toString());
    json.writeStringProperty("last", period.get().last().toString());
    JsonLines.text(json, "time", period.get().time().map(LocalTime::toString));
    json.writeEndObject();
  }

  /** A day without its year, with the words that tell it and their TIMEX3 value, or null. */
  static void openDay(JsonGenerator json, Optional<OpenDay> day, AffairView view) {
    json.writeName("openDay");
    if (day.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    passage(json, day.get().words(), view);
    json.writeStringProperty("value", day.get().value());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, Optional<Long> number) {
    json.writeName(name);
    number.ifPresentOrElse(json::writeNumber, json::writeNull);
  }

  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
