package dev.hearsay.app.report;

import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Relations;
import dev.hearsay.provenance.ClaimProvenance;
import dev.hearsay.provenance.Root;
import dev.hearsay.provenance.Trace;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The properties of a {@code hearsay/claim-1} object. Every key is always there. */
final class ClaimJson {

  private static final String SCHEMA = "hearsay/claim-1";

  private ClaimJson() {}

  static void write(JsonGenerator json, CorpusClaim claim, Relations relations) {
    write(json, claim, id -> relations.analysis(id).document());
  }

  static void write(
      JsonGenerator json, CorpusClaim claim, Function<DocumentId, Document> documents) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("id", claim.claim().id());
    json.writeStringProperty("statement", claim.claim().statement());
    json.writeArrayPropertyStart("statements");
    claim.provenance().traces().forEach(trace -> statement(json, trace, documents));
    json.writeEndArray();
    json.writeNumberProperty("outlets", claim.outlets().size());
    json.writeArrayPropertyStart("outletNames");
    claim.outlets().forEach(json::writeString);
    json.writeEndArray();
    sources(json, claim.provenance());
    json.writeStringProperty("asOf", claim.provenance().asOf().toString());
    JsonLines.text(json, "firstSeen", claim.firstSeen().map(LocalDate::toString));
    json.writeBooleanProperty("disputed", claim.disputed());
  }

  /** Who stands behind something: the roots, how many are independent, why. */
  static void sources(JsonGenerator json, ClaimProvenance provenance) {
    json.writeArrayPropertyStart("roots");
    provenance.roots().forEach(root -> root(json, root));
    json.writeEndArray();
    json.writeObjectPropertyStart("independent");
    json.writeNumberProperty("min", provenance.independent().min());
    json.writeNumberProperty("max", provenance.independent().max());
    json.writeEndObject();
    evidence(json, "counting", provenance.counting());
  }

  private static void statement(
      JsonGenerator json, Trace trace, Function<DocumentId, Document> documents) {
    Statement statement = trace.statement();
    List<Span> spans = statement.spans();
    Document document = documents.apply(statement.document());
    json.writeStartObject();
    json.writeStringProperty("document", statement.document().value());
    JsonLines.place(json, new Span(spans.get(0).start(), spans.get(spans.size() - 1).end()));
    json.writeArrayPropertyStart("spans");
    for (Span span : spans) {
      json.writeStartObject();
      JsonLines.place(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonLines.text(json, "attribution", statement.attribution());
    JsonLines.text(json, "outlet", document.outlet());
    JsonLines.text(
        json,
        "published",
        document.published().map(PublicationTime::date).map(LocalDate::toString));
    json.writeStringProperty("modality", statement.modality().label());
    JsonLines.text(json, "root", trace.root());
    json.writeArrayPropertyStart("through");
    trace.path().stream()
        .map(Statement::document)
        .distinct()
        .skip(1)
        .forEach(id -> json.writeString(id.value()));
    json.writeEndArray();
    evidence(json, "evidence", trace.evidence());
    json.writeEndObject();
  }

  private static void root(JsonGenerator json, Root root) {
    json.writeStartObject();
    json.writeStringProperty("id", root.id());
    json.writeStringProperty("name", root.name());
    json.writeStringProperty("kind", root.kind().label());
    json.writeArrayPropertyStart("heardBy");
    root.heardBy().forEach(json::writeString);
    json.writeEndArray();
    evidence(json, "evidence", root.evidence());
    json.writeBooleanProperty("withdrawn", root.withdrawn());
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, String name, List<Evidence> evidence) {
    json.writeArrayPropertyStart(name);
    for (Evidence one : evidence) {
      json.writeStartObject();
      json.writeStringProperty("document", one.document().value());
      JsonLines.place(json, one.span());
      json.writeStringProperty("rule", one.rule());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
