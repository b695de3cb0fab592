package dev.hearsay.app.report;

import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.casefile.Page;
import dev.hearsay.app.casefile.SearchHit;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Shows what was found in a case. */
public final class SearchReport {

  private static final String SCHEMA = "hearsay/search-1";

  private SearchReport() {}

  /** JSON Lines, one {@code hearsay/search-1} object a document. Every key is always there. */
  public static void json(List<SearchHit> hits, OutputStream out) throws IOException {
    JsonLines lines = new JsonLines(out);
    for (SearchHit hit : hits) {
      lines.write(json -> write(json, hit));
    }
    out.flush();
  }

  private static void write(JsonGenerator json, SearchHit hit) {
    DocumentRow document = hit.document();
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("document", document.id().value());
    json.writeStringProperty("uri", document.uri());
    JsonLines.text(json, "outlet", document.outlet());
    JsonLines.text(json, "title", document.title());
    JsonLines.text(json, "published", document.published().map(LocalDate::toString));
    json.writeStringProperty("snippet", hit.snippet());
    json.writeArrayPropertyStart("marks");
    for (Span mark : hit.marks()) {
      json.writeStartObject();
      JsonLines.place(json, mark);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * For people.
   *
   * @param width in columns, at least 40
   */
  public static void text(Page<SearchHit> found, int width, boolean colour, OutputStream out)
      throws IOException {
    ReportLines lines = new ReportLines(width, colour);
    lines.heading("FOUND · " + Wording.count(found.total(), "article", "articles"));
    for (SearchHit hit : found.items()) {
      add(hit, lines);
    }
    long more = found.total() - found.items().size();
    if (more > 0) {
      lines.blank();
      lines.folded(
          "",
          StyledText.of(
              "… " + Wording.count(more, "more", "more") + " (--limit 0 shows all)", Style.QUIET));
    }
    out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private static void add(SearchHit hit, ReportLines lines) {
    DocumentRow document = hit.document();
    lines.blank();
    StyledText head = StyledText.of(document.title().orElse(document.uri()), Style.STRONG);
    document.outlet().ifPresent(outlet -> head.append(" · " + outlet, Style.CUE));
    document.published().ifPresent(day -> head.append(", " + Wording.of(day), Style.QUIET));
    StyledText none = StyledText.of("", Style.PLAIN);
    lines.folded(none, none, head, StyledText.of(document.id().value(), Style.QUIET));
    StyledText snippet = StyledText.of("", Style.PLAIN);
    int at = 0;
    for (Span mark : hit.marks()) {
      snippet.append(hit.snippet().substring(at, mark.start()), Style.PLAIN);
      snippet.append("⟦" + mark.of(hit.snippet()) + "⟧", Style.SPEAKER);
      at = mark.end();
    }
    snippet.append(hit.snippet().substring(at), Style.PLAIN);
    lines.folded("  ", snippet);
  }
}
