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
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** JSON Lines, one {@code hearsay/derivation-1} object a derivation. Every key is always there. */
public final class DerivationsJson extends DerivationsSink {

  private static final String SCHEMA = "hearsay/derivation-1";
  private static final double STEPS = 1000;

  private final JsonFactory factory =
      JsonFactory.builder()
          .characterEscapes(new LineSafeEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

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
    for (Derivation derivation : derivations) {
      write(derivation, to);
      to.write('\n');
    }
  }

  private void write(Derivation derivation, OutputStream to) throws IOException {
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      json.writeStringProperty("from", derivation.from().value());
      writeText(json, "to", derivation.to().map(DocumentId::value));
      writeText(json, "toOutlet", derivation.toOutlet());
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
      json.writeEndObject();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
  }

  private static void writeText(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void writeSpan(JsonGenerator json, String name, Optional<Span> span) {
    if (span.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("start", span.get().start());
    json.writeNumberProperty("end", span.get().end());
    json.writeEndObject();
  }
}
