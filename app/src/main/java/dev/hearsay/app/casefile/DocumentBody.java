package dev.hearsay.app.casefile;

import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of a document stands in no column of its own, as JSON, and its text: a document is kept for
 * years, so what keeps it can be read by later versions and by other programs.
 */
final class DocumentBody {

  /** Escapes keep halves of surrogate pairs, which UTF-8 doesn't have. */
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  /** What stands in columns. */
  record Columns(
      DocumentId id,
      String uri,
      Optional<String> outlet,
      Optional<String> title,
      Optional<String> language,
      Optional<String> canonicalUri) {

    static Columns of(Document document) {
      return new Columns(
          document.id(),
          document.uri(),
          document.outlet(),
          document.title(),
          document.language(),
          document.canonicalUri());
    }
  }

  private DocumentBody() {}

  static byte[] pack(Document document) {
    ObjectNode root = MAPPER.createObjectNode();
    put(root, "uri", Optional.of(document.uri()).filter(uri -> !isUtf8(uri)));
    put(root, "outlet", document.outlet().filter(name -> !isUtf8(name)));
    put(root, "title", document.title().filter(words -> !isUtf8(words)));
    put(root, "canonicalUri", document.canonicalUri().filter(uri -> !isUtf8(uri)));
    ArrayNode byline = MAPPER.createArrayNode();
    document.byline().forEach(byline::add);
    put(root, "published", document.published().map(DocumentBody::text));
    put(root, "updated", document.updated().map(DocumentBody::text));
    ArrayNode credits = MAPPER.createArrayNode();
    document.credits().forEach(one -> place(credits, one.span()).add(one.agency()));
    ArrayNode links = MAPPER.createArrayNode();
    document.links().forEach(one -> place(links, one.anchor()).add(one.target()));
    ArrayNode blocks = MAPPER.createArrayNode();
    document.blocks().forEach(one -> place(blocks, one.span()).add(one.kind().name()));
    ArrayNode damage = MAPPER.createArrayNode();
    document
        .damage()
        .forEach(
            one -> {
              ArrayNode node = place(damage, one.span()).add(one.kind().name());
              one.suggestion().ifPresent(node::add);
            });
    put(root, "byline", byline);
    put(root, "credits", credits);
    put(root, "links", links);
    put(root, "blocks", blocks);
    put(root, "damage", damage);
    if (!isUtf8(document.text())) {
      root.put("text", document.text());
    }
    return join(
        MAPPER.writeValueAsString(root).getBytes(StandardCharsets.UTF_8),
        document.text().getBytes(StandardCharsets.UTF_8));
  }

  /** The JSON with its length before it, and the text behind it. */
  static byte[] join(byte[] json, byte[] text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(json.length + text.length + 5);
    new PackedWriter(bytes).blob(json);
    bytes.writeBytes(text);
    return bytes.toByteArray();
  }

  /** The text of what was packed, as UTF-8 has it. */
  static String text(byte[] packed) {
    PackedReader in = new PackedReader(packed);
    in.skip();
    return in.rest();
  }

  static Document unpack(byte[] body, Columns columns) {
    try {
      return read(body, columns);
    } catch (RuntimeException e) {
      throw new DamagedBytesException("what is kept of a document", e);
    }
  }

  private static Document read(byte[] body, Columns columns) {
    PackedReader in = new PackedReader(body);
    JsonNode root = MAPPER.readTree(new String(in.blob(), StandardCharsets.UTF_8));
    return new Document(
        columns.id(),
        optional(root, "uri").orElse(columns.uri()),
        optional(root, "outlet").or(columns::outlet),
        optional(root, "title").or(columns::title),
        list(root, "byline", JsonNode::asString),
        optional(root, "published").map(DocumentBody::time),
        optional(root, "updated").map(DocumentBody::time),
        columns.language(),
        optional(root, "canonicalUri").or(columns::canonicalUri),
        list(root, "credits", one -> new Credit(span(one), one.path(2).asString())),
        list(root, "links", one -> new Link(span(one), one.path(2).asString())),
        optional(root, "text").orElseGet(in::rest),
        list(
            root,
            "blocks",
            one -> new Block(span(one), Block.Kind.valueOf(one.path(2).asString()))),
        list(
            root,
            "damage",
            one ->
                new Damage(
                    span(one),
                    Damage.Kind.valueOf(one.path(2).asString()),
                    one.size() > 3 ? Optional.of(one.path(3).asString()) : Optional.empty())));
  }

  /** Whether a database can keep characters as they are. */
  static boolean isUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).equals(text);
  }

  private static void put(ObjectNode node, String name, ArrayNode values) {
    if (!values.isEmpty()) {
      node.set(name, values);
    }
  }

  private static void put(ObjectNode node, String name, Optional<String> value) {
    value.ifPresent(text -> node.put(name, text));
  }

  private static String text(PublicationTime time) {
    return time.moment()
        .map(moment -> time.date() + " " + moment)
        .orElseGet(() -> time.date().toString());
  }

  private static PublicationTime time(String text) {
    int space = text.indexOf(' ');
    return space < 0
        ? PublicationTime.of(LocalDate.parse(text))
        : new PublicationTime(
            LocalDate.parse(text.substring(0, space)),
            Optional.of(OffsetDateTime.parse(text.substring(space + 1))));
  }

  private static ArrayNode place(ArrayNode all, Span span) {
    return all.addArray().add(span.start()).add(span.end());
  }

  private static Span span(JsonNode node) {
    return new Span(node.path(0).asInt(), node.path(1).asInt());
  }

  private static Optional<String> optional(JsonNode node, String name) {
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  private static <T> List<T> list(JsonNode node, String name, Function<JsonNode, T> of) {
    List<T> all = new ArrayList<>();
    node.path(name).forEach(one -> all.add(of.apply(one)));
    return all;
  }
}
