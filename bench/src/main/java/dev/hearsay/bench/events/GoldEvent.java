package dev.hearsay.bench.events;

import dev.hearsay.claim.Modality;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventType;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An event as a reader labelled it: a line of an {@code events.jsonl}.
 *
 * @param also other words on which a finder may rest it
 * @param optional whether careful readers could differ about it
 * @param sameAs identifier of what it tells in the file of the affair
 */
public record GoldEvent(
    String document,
    EventType type,
    Span trigger,
    List<Span> also,
    List<Filler> roles,
    Modality modality,
    boolean negated,
    boolean optional,
    Optional<String> sameAs) {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** What fills a role. */
  public record Filler(EventRole role, Span span) {}

  public GoldEvent {
    also = List.copyOf(also);
    roles = List.copyOf(roles);
  }

  /** Whether a word is one on which the event may rest. */
  public boolean restsOn(Span word) {
    return trigger.overlaps(word) || also.stream().anyMatch(word::overlaps);
  }

  /**
   * All lines of a file.
   *
   * @throws IOException also when a line's words aren't those of its document
   */
  public static List<GoldEvent> readAll(Path file, Map<String, String> texts) throws IOException {
    List<GoldEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = MAPPER.readTree(line);
      String document = node.get("document").asString();
      checkWords(node, Optional.ofNullable(texts.get(document)), document);
      events.add(parse(node, document));
    }
    return events;
  }

  static GoldEvent parse(JsonNode node, String document) {
    List<Span> also = new ArrayList<>();
    node.get("also").forEach(each -> also.add(span(each)));
    List<Filler> roles = new ArrayList<>();
    node.get("roles")
        .forEach(
            each ->
                roles.add(
                    new Filler(
                        EventRole.valueOf(each.get("role").asString()), span(each.get("span")))));
    return new GoldEvent(
        document,
        EventType.valueOf(node.get("type").asString()),
        span(node.get("trigger")),
        also,
        roles,
        Modality.valueOf(node.get("modality").asString()),
        node.get("negated").asBoolean(),
        node.get("optional").asBoolean(),
        Optional.ofNullable(node.get("same_as"))
            .filter(JsonNode::isString)
            .map(JsonNode::asString));
  }

  private static Span span(JsonNode node) {
    return new Span(node.get(0).asInt(), node.get(1).asInt());
  }

  private static void checkWords(JsonNode node, Optional<String> text, String document)
      throws IOException {
    if (text.isEmpty()) {
      throw new IOException("no document " + document);
    }
    if (!node.has("words")) {
      return;
    }
    for (Map.Entry<String, JsonNode> entry : node.get("words").properties()) {
      String[] ends = entry.getKey().split("-", -1);
      Span span = new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
      String words = entry.getValue().asString();
      if (span.end() > text.get().length() || !span.of(text.get()).equals(words)) {
        throw new IOException(document + " has no \"" + words + "\" at " + span);
      }
    }
  }
}
