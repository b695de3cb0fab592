package dev.hearsay.app.report;

import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON objects, each on a line of its own that nothing in it can break. */
final class JsonLines {

  private final JsonFactory factory =
      JsonFactory.builder()
          .characterEscapes(new LineSafeEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  private final OutputStream out;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  /** One object: {@code properties} writes what is in it. */
  void write(Consumer<JsonGenerator> properties) throws IOException {
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      properties.accept(json);
      json.writeEndObject();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
    out.write('\n');
  }

  /** A text, or null where there is none. */
  static void text(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** Where a stretch starts and ends, as properties of the object that is being written. */
  static void place(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }
}
