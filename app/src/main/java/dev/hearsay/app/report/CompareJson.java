package dev.hearsay.app.report;

import dev.hearsay.provenance.drift.Collation.Row;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** One {@code hearsay/comparison-1} object. Every key is always there. */
public final class CompareJson extends CompareSink {

  private static final String SCHEMA = "hearsay/comparison-1";
  private static final double STEPS = 1000;

  public CompareJson(OutputStream out) {
    super(out);
  }

  @Override
  void show(Compared compared, OutputStream to) throws IOException {
    new JsonLines(to).write(json -> write(json, compared));
  }

  private static void write(JsonGenerator json, Compared compared) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("original", compared.collation().original().value());
    json.writeStringProperty("document", compared.collation().document().value());
    JsonLines.text(json, "kind", compared.derivation().map(one -> one.kind().label()));
    json.writeArrayPropertyStart("rows");
    for (Row row : compared.collation().rows()) {
      json.writeStartObject();
      span(json, "original", row.original());
      span(json, "document", row.retold());
      json.writeNumberProperty("likeness", Math.round(row.likeness() * STEPS) / STEPS);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("drift");
    for (Drift drift : compared.collation().drift()) {
      json.writeStartObject();
      DriftJson.write(json, drift);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void span(JsonGenerator json, String name, Optional<Span> span) {
    if (span.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    JsonLines.place(json, span.get());
    json.writeEndObject();
  }
}
