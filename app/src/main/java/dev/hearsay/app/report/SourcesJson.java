package dev.hearsay.app.report;

import dev.hearsay.corpus.Progress;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.corpus.QuotedSource.Quoted;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** JSON Lines, one {@code hearsay/source-1} object a source. Every key is always there. */
public final class SourcesJson extends CorpusSink {

  private static final String SCHEMA = "hearsay/source-1";

  /**
   * @param asOf what was published later doesn't count; absent: the day of the latest document
   */
  public SourcesJson(OutputStream out, Optional<LocalDate> asOf, Progress progress) {
    super(out, asOf, progress);
  }

  @Override
  void show(RelatedCorpus related, Totals totals, OutputStream to) throws IOException {
    JsonLines lines = new JsonLines(to);
    for (QuotedSource source : related.sources()) {
      lines.write(json -> write(json, source));
    }
  }

  static void write(JsonGenerator json, QuotedSource source) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("name", source.name());
    json.writeStringProperty("kind", source.kind().label());
    json.writeNumberProperty("statements", source.quoted().size());
    json.writeNumberProperty(
        "documents", source.quoted().stream().map(Quoted::document).distinct().count());
    json.writeNumberProperty("firstHand", source.firstHand());
    json.writeNumberProperty("relayed", source.quoted().size() - source.firstHand());
    names(json, "heardBy", source.heardBy());
    names(json, "relayedBy", source.relayedBy());
    json.writeArrayPropertyStart("quoted");
    source.quoted().forEach(quoted -> write(json, quoted));
    json.writeEndArray();
  }

  private static void names(JsonGenerator json, String property, List<String> names) {
    json.writeArrayPropertyStart(property);
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Quoted quoted) {
    json.writeStartObject();
    json.writeStringProperty("document", quoted.document().value());
    json.writeStringProperty("outlet", quoted.outlet());
    json.writeStringProperty("attribution", quoted.attribution());
    span(json, "source", quoted.source());
    json.writeArrayPropertyStart("content");
    for (Span span : quoted.content()) {
      json.writeStartObject();
      JsonLines.place(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("firstHand", quoted.isFirstHand());
    JsonLines.text(json, "through", quoted.through());
    if (quoted.evidence().isPresent()) {
      json.writeObjectPropertyStart("evidence");
      json.writeStringProperty("document", quoted.evidence().get().document().value());
      JsonLines.place(json, quoted.evidence().get().span());
      json.writeStringProperty("rule", quoted.evidence().get().rule());
      json.writeEndObject();
    } else {
      json.writeNullProperty("evidence");
    }
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String property, Span span) {
    json.writeObjectPropertyStart(property);
    JsonLines.place(json, span);
    json.writeEndObject();
  }
}
