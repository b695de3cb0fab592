package dev.hearsay.app.report;

import dev.hearsay.provenance.disagreement.ClaimedValue;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.disagreement.ValueStatement;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JsonGenerator;

/**
 * JSON Lines, one {@code hearsay/disagreement-1} object a disagreement. Every key is always there.
 */
public final class DisagreementsJson extends DisagreementsSink {

  private static final String SCHEMA = "hearsay/disagreement-1";

  /**
   * @param progress is told of how many documents how many are related
   */
  public DisagreementsJson(OutputStream out, ObjIntConsumer<Integer> progress) {
    super(out, progress);
  }

  @Override
  void show(List<Disagreement> disagreements, Related related, Totals totals, OutputStream to)
      throws IOException {
    JsonLines lines = new JsonLines(to);
    for (Disagreement one : disagreements) {
      lines.write(json -> write(json, one, related::document));
    }
  }

  static void write(
      JsonGenerator json, Disagreement one, Function<DocumentId, Document> documents) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("about", one.about());
    json.writeStringProperty("kind", one.kind().label());
    JsonLines.text(json, "inside", one.inside().map(DocumentId::value));
    json.writeArrayPropertyStart("values");
    for (ClaimedValue value : one.values()) {
      json.writeStartObject();
      json.writeStringProperty("value", value.value());
      json.writeArrayPropertyStart("statements");
      value.statements().forEach(statement -> write(json, statement, documents));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("evidence");
    for (Evidence evidence : one.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("document", evidence.document().value());
      JsonLines.place(json, evidence.span());
      json.writeStringProperty("rule", evidence.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(
      JsonGenerator json, ValueStatement statement, Function<DocumentId, Document> documents) {
    Document document = documents.apply(statement.document());
    json.writeStartObject();
    json.writeStringProperty("document", statement.document().value());
    JsonLines.place(json, statement.span());
    json.writeStringProperty("text", statement.span().of(document.text()));
    JsonLines.text(json, "attribution", statement.attribution());
    JsonLines.text(json, "outlet", document.outlet());
    JsonLines.text(json, "published", document.published().map(time -> time.date().toString()));
    json.writeEndObject();
  }
}
