package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.affair.Involvement;
import dev.hearsay.affair.Passage;
import dev.hearsay.affair.ToldEvent;
import dev.hearsay.claim.Modality;
import dev.hearsay.corpus.Progress;
import dev.hearsay.event.FieldCodes;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** JSON Lines, one {@code hearsay/timeline-1} object an event. Every key is always there. */
public final class TimelineJson extends AffairSink {

  private static final String SCHEMA = "hearsay/timeline-1";

  private final TimelineChoice choice;

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public TimelineJson(
      OutputStream out, TimelineChoice choice, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
    this.choice = choice;
  }

  @Override
  void show(AffairView view, LocalDate asOf, Totals totals, OutputStream to) throws IOException {
    JsonLines lines = new JsonLines(to);
    for (AffairEvent event : choice.of(view)) {
      lines.write(json -> write(json, event, view));
    }
  }

  static void write(JsonGenerator json, AffairEvent event, AffairView view) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("id", event.id());
    json.writeStringProperty("type", event.type().label());
    json.writeStringProperty("what", event.what());
    AffairJson.period(json, "when", event.when());
    AffairJson.openDay(json, view.openDay(event), view);
    AffairJson.place(json, "place", event.place(), view);
    AffairJson.list(
        json, "involved", event.involved(), (out, one) -> involved(out, one, event, view));
    json.writeStringProperty("modality", event.modality().label());
    json.writeBooleanProperty("denied", event.denied());
    json.writeBooleanProperty("disputed", event.disputed());
    AffairJson.list(json, "told", event.told(), (out, told) -> told(out, told, view));
    boolean coded = event.modality() == Modality.ACTUAL && !event.denied();
    JsonLines.text(
        json, "plover", coded ? FieldCodes.plover(event.type()) : Optional.<String>empty());
    ClaimJson.sources(json, event.provenance());
  }

  private static void involved(
      JsonGenerator json, Involvement one, AffairEvent event, AffairView view) {
    json.writeStringProperty("role", one.role().label());
    json.writeStringProperty("actor", one.actor());
    json.writeStringProperty("name", view.name(one.actor()));
    AffairJson.place(json, "words", words(one, event, view), view);
  }

  /** Where a telling of the event names who is involved. */
  static Optional<Passage> words(Involvement one, AffairEvent event, AffairView view) {
    return view.actor(one.actor()).stream()
        .flatMap(actor -> actor.words().stream())
        .filter(
            words ->
                event.told().stream()
                    .anyMatch(
                        told ->
                            told.document().equals(words.document())
                                && told.event().span().overlaps(words.span())))
        .findFirst()
        .or(() -> view.actor(one.actor()).map(actor -> actor.words().get(0)));
  }

  private static void told(JsonGenerator json, ToldEvent told, AffairView view) {
    Document document = view.document(told.document());
    AffairJson.passage(json, told.passage(), view);
    json.writeStringProperty("event", told.event().id());
    JsonLines.text(json, "attribution", told.event().attribution());
    json.writeStringProperty("modality", told.event().modality().label());
    json.writeStringProperty("polarity", told.event().denied() ? "denied" : "affirmed");
    JsonLines.text(json, "outlet", document.outlet());
    JsonLines.text(json, "published", document.published().map(time -> time.date().toString()));
  }
}
