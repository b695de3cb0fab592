package dev.hearsay.app.report;

import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.provenance.drift.Excerpt;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.ObjIntConsumer;
import tools.jackson.core.JsonGenerator;

/** JSON Lines, one {@code hearsay/drift-1} object a change. Every key is always there. */
public final class DriftJson extends RetellingsSink {

  private static final String SCHEMA = "hearsay/drift-1";

  /**
   * @param progress is told of how many documents how many are related
   */
  public DriftJson(OutputStream out, ObjIntConsumer<Integer> progress) {
    super(out, progress);
  }

  @Override
  void show(Related related, Totals totals, OutputStream to) throws IOException {
    JsonLines lines = new JsonLines(to);
    for (Drift drift : related.drift()) {
      lines.write(json -> write(json, drift));
    }
  }

  static void write(JsonGenerator json, Drift drift) {
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("document", drift.document().value());
    json.writeStringProperty("original", drift.original().value());
    json.writeStringProperty("kind", drift.kind().label());
    write(json, "from", drift.from());
    write(json, "to", drift.to());
    json.writeStringProperty("rule", drift.rule());
  }

  private static void write(JsonGenerator json, String name, Excerpt excerpt) {
    json.writeObjectPropertyStart(name);
    JsonLines.place(json, excerpt.span());
    json.writeStringProperty("text", excerpt.text());
    json.writeEndObject();
  }
}
