package dev.hearsay.app.report;

import dev.hearsay.app.casefile.CaseNote;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** JSON Lines, one {@code hearsay/note-1} object a note; docs/CORPUS_JSON.md describes it. */
final class NotesJson {

  private final JsonLines lines;

  NotesJson(OutputStream out) {
    this.lines = new JsonLines(out);
  }

  void write(List<CaseNote> notes) throws IOException {
    for (CaseNote note : notes) {
      lines.write(json -> write(json, note));
    }
  }

  private static void write(JsonGenerator json, CaseNote note) {
    json.writeStringProperty("schema", "hearsay/note-1");
    json.writeStringProperty("about", note.about().label());
    json.writeStringProperty("document", note.place().document());
    JsonLines.place(json, note.place().span());
    ReadingJson.writeText(json, "words", note.place().words());
    JsonLines.text(json, "claim", note.claim());
    json.writeStringProperty("written", note.written().toString());
    ReadingJson.writeText(json, "text", note.text());
  }
}
