package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The array {@code events} of {@code hearsay/reading-1}. */
final class EventsJson {

  private EventsJson() {}

  static void write(JsonGenerator json, Analysis analysis, List<Event> events) {
    json.writeArrayPropertyStart("events");
    for (Event event : events) {
      startSpan(json, event.span());
      json.writeStringProperty("id", event.id());
      json.writeStringProperty("type", event.type().label());
      json.writeArrayPropertyStart("roles");
      event.roles().forEach(role -> write(json, role));
      json.writeEndArray();
      json.writeName("when");
      Optional<Timex> first = event.times().stream().findFirst();
      first.ifPresentOrElse(
          time -> json.writeString("t" + (analysis.times().indexOf(time) + 1)), json::writeNull);
      json.writeStringProperty("modality", event.modality().label());
      json.writeStringProperty("polarity", event.denied() ? "denied" : "affirmed");
      json.writeName("attribution");
      event.attribution().ifPresentOrElse(json::writeString, json::writeNull);
      json.writeArrayPropertyStart("terms");
      event.terms().forEach(term -> write(json, term));
      json.writeEndArray();
      json.writeArrayPropertyStart("words");
      writeSpan(json, event.trigger());
      event.also().forEach(word -> writeSpan(json, word));
      json.writeEndArray();
      json.writeArrayPropertyStart("quantities");
      event.quantities().stream().map(Quantity::span).forEach(span -> writeSpan(json, span));
      json.writeEndArray();
      json.writeStringProperty("decidedBy", event.decidedBy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, EventTerm term) {
    startSpan(json, term.what());
    json.writeName("deed");
    writeSpan(json, term.deed());
    write(json, "obliged", term.obliged());
    write(json, "beneficiary", term.beneficiary());
    write(json, "through", term.through());
    json.writeName("condition");
    term.condition().ifPresentOrElse(span -> writeSpan(json, span), json::writeNull);
    json.writeName("count");
    term.count().flatMap(Quantity::value).ifPresentOrElse(json::writeNumber, json::writeNull);
    json.writeBooleanProperty("given", term.given());
    json.writeStringProperty("modality", term.modality().label());
    json.writeStringProperty("polarity", term.denied() ? "denied" : "affirmed");
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<RoleFiller> fillers) {
    json.writeArrayPropertyStart(name);
    for (RoleFiller filler : fillers) {
      startSpan(json, filler.span());
      json.writeName("entity");
      filler.entity().ifPresentOrElse(json::writeString, json::writeNull);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, RoleFiller filler) {
    startSpan(json, filler.span());
    json.writeStringProperty("role", filler.role().label());
    json.writeName("entity");
    filler.entity().ifPresentOrElse(json::writeString, json::writeNull);
    json.writeEndObject();
  }

  private static void writeSpan(JsonGenerator json, Span span) {
    startSpan(json, span);
    json.writeEndObject();
  }

  private static void startSpan(JsonGenerator json, Span span) {
    json.writeStartObject();
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}
