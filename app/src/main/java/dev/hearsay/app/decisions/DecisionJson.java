package dev.hearsay.app.decisions;

import dev.hearsay.mention.linking.Decision;
import dev.hearsay.text.Span;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code hearsay/decisions-1}. What isn't exactly that is refused, never guessed at. */
final class DecisionJson {

  private static final String SCHEMA = "hearsay/decisions-1";
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** That a file isn't a file of decisions. */
  static final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }

  private DecisionJson() {}

  static String print(List<StoredDecision> decisions) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", SCHEMA);
    ArrayNode all = root.putArray("decisions");
    for (StoredDecision decision : decisions) {
      ObjectNode one = all.addObject();
      one.put("number", decision.number());
      one.put("decided", decision.decided().toString());
      one.put("kind", label(decision.kind()));
      write(one.putObject("one"), decision.one());
      write(one.putObject("other"), decision.other());
      one.put("undone", decision.undone().map(Instant::toString).orElse(null));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
  }

  private static String label(Decision.Kind kind) {
    return switch (kind) {
      case MERGE -> "same";
      case SPLIT -> "apart";
    };
  }

  private static void write(ObjectNode node, Place place) {
    node.put("document", place.document());
    node.put("textSha256", place.textHash());
    node.put("uri", place.uri());
    node.put("start", place.span().start());
    node.put("end", place.span().end());
    node.put("words", place.words());
    node.put("context", place.context());
  }

  static List<StoredDecision> parse(String json) throws MalformedException {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new MalformedException("not JSON: " + e.getOriginalMessage());
    }
    String schema = text(root, "schema");
    if (!schema.equals(SCHEMA)) {
      throw new MalformedException("its schema is '" + schema + "', not " + SCHEMA);
    }
    if (!(root.get("decisions") instanceof ArrayNode all)) {
      throw new MalformedException("it has no list 'decisions'");
    }
    List<StoredDecision> decisions = new ArrayList<>();
    Set<Integer> numbers = new HashSet<>();
    for (JsonNode one : all) {
      StoredDecision decision = decision(one);
      if (!numbers.add(decision.number())) {
        throw new MalformedException("two decisions have the number " + decision.number());
      }
      decisions.add(decision);
    }
    return decisions;
  }

  private static StoredDecision decision(JsonNode node) throws MalformedException {
    Decision.Kind kind =
        switch (text(node, "kind")) {
          case "same" -> Decision.Kind.MERGE;
          case "apart" -> Decision.Kind.SPLIT;
          default -> throw new MalformedException("kind is neither 'same' nor 'apart'");
        };
    JsonNode undone = node.get("undone");
    return new StoredDecision(
        number(node, "number"),
        moment(text(node, "decided")),
        kind,
        place(node, "one"),
        place(node, "other"),
        undone == null || undone.isNull()
            ? Optional.empty()
            : Optional.of(moment(text(node, "undone"))));
  }

  private static Place place(JsonNode parent, String name) throws MalformedException {
    if (!(parent.get(name) instanceof ObjectNode node)) {
      throw new MalformedException("a decision has no place '" + name + "'");
    }
    int start = number(node, "start");
    int end = number(node, "end");
    if (start < 0 || end <= start) {
      throw new MalformedException("not a place: " + start + " to " + end);
    }
    String document = text(node, "document");
    if (document.isBlank()) {
      throw new MalformedException("a place has a blank 'document'");
    }
    return new Place(
        document,
        text(node, "textSha256"),
        text(node, "uri"),
        new Span(start, end),
        text(node, "words"),
        text(node, "context"));
  }

  private static Instant moment(String text) throws MalformedException {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new MalformedException("not a moment: '" + text + "'");
    }
  }

  private static int number(JsonNode node, String name) throws MalformedException {
    JsonNode value = node.get(name);
    if (value == null || !value.canConvertToInt() || !value.isIntegralNumber()) {
      throw new MalformedException("'" + name + "' is not a number");
    }
    return value.intValue();
  }

  private static String text(JsonNode node, String name) throws MalformedException {
    JsonNode value = node.get(name);
    if (value == null || !value.isString()) {
      throw new MalformedException("'" + name + "' is missing or no text");
    }
    return value.stringValue();
  }
}
