package dev.hearsay.app.report;

import dev.hearsay.text.Span;
import dev.hearsay.timex.Anchor;
import dev.hearsay.timex.Inconsistency;
import dev.hearsay.timex.Timex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The arrays {@code times} and {@code inconsistencies} of {@code hearsay/reading-1}. */
final class TimesJson {

  private TimesJson() {}

  static void writeTimes(JsonGenerator json, List<Timex> times) {
    json.writeArrayPropertyStart("times");
    for (int i = 0; i < times.size(); i++) {
      Timex timex = times.get(i);
      startSpan(json, timex.span());
      json.writeStringProperty("value", timex.value());
      writeOptional(json, "from", timex.from().map(LocalDate::toString));
      writeOptional(json, "to", timex.to().map(LocalDate::toString));
      json.writeStringProperty("id", "t" + (i + 1));
      json.writeStringProperty("type", timex.type().name());
      writeOptional(json, "mod", timex.modifier().map(Enum::name));
      writeAnchor(json, timex.anchor());
      writeSpan(json, "until", timex.until());
      json.writeArrayPropertyStart("notes");
      timex.notes().forEach(note -> json.writeString(note.label()));
      json.writeEndArray();
      json.writeStringProperty("decidedBy", timex.decidedBy());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeAnchor(JsonGenerator json, Optional<Anchor> anchor) {
    json.writeName("anchor");
    if (anchor.isEmpty()) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("kind", anchor.get().kind().label());
    json.writeStringProperty("relation", anchor.get().relation().label());
    Optional<Span> span = anchor.get().span();
    span.ifPresent(
        words -> {
          json.writeNumberProperty("start", words.start());
          json.writeNumberProperty("end", words.end());
        });
    json.writeEndObject();
  }

  private static void writeSpan(JsonGenerator json, String name, Optional<Span> span) {
    json.writeName(name);
    if (span.isEmpty()) {
      json.writeNull();
    } else {
      json.writeStartObject();
      json.writeNumberProperty("start", span.get().start());
      json.writeNumberProperty("end", span.get().end());
      json.writeEndObject();
    }
  }

  static void writeInconsistencies(JsonGenerator json, List<Inconsistency> inconsistencies) {
    json.writeArrayPropertyStart("inconsistencies");
    for (Inconsistency one : inconsistencies) {
      startSpan(json, one.span());
      json.writeStringProperty("kind", one.kind().label());
      json.writeArrayPropertyStart("evidence");
      for (Span span : List.of(one.begin(), one.end())) {
        startSpan(json, span);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeStringProperty("explanation", one.explanation());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void startSpan(JsonGenerator json, Span span) {
    json.writeStartObject();
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static void writeOptional(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeString, json::writeNull);
  }
}
