package dev.hearsay.app.report;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JsonGenerator;

/** JSON Lines, one {@code hearsay/derivation-1} object a derivation. Every key is always there. */
public final class DerivationsJson extends DerivationsSink {

  private static final String SCHEMA = "hearsay/derivation-1";
  private static final double STEPS = 1000;

  /**
   * @param progress is told of how many documents how many are related
   */
  public DerivationsJson(OutputStream out, ObjIntConsumer<Integer> progress) {
    super(out, progress);
  }

  @Override
  void show(
      List<Derivation> derivations,
      Map<DocumentId, Document> documents,
      Totals totals,
      OutputStream to)
      throws IOException {
    JsonLines lines = new JsonLines(to);
    for (Derivation derivation : derivations) {
      lines.write(json -> write(json, derivation));
    }
  }

  static void write(JsonGenerator json, Derivation derivation) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("from", derivation.from().value());
    JsonLines.text(json, "to", derivation.to().map(DocumentId::value));
    JsonLines.text(json, "toOutlet", derivation.toOutlet());
    json.writeStringProperty("kind", derivation.kind().label());
    json.writeNumberProperty("score", Math.round(derivation.score() * STEPS) / STEPS);
    json.writeArrayPropertyStart("evidence");
    for (DerivationEvidence evidence : derivation.evidence()) {
      json.writeStartObject();
      writeSpan(json, "from", evidence.from());
      writeSpan(json, "to", evidence.to());
      json.writeStringProperty("rule", evidence.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpan(JsonGenerator json, String name, Optional<Span> span) {
    if (span.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    JsonLines.place(json, span.get());
    json.writeEndObject();
  }
}
