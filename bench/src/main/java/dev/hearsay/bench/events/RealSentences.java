package dev.hearsay.bench.events;

import dev.hearsay.bench.entities.NamedText;
import dev.hearsay.bench.entities.NamedTexts;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.bench.sentences.MarkedText;
import dev.hearsay.bench.sentences.MarkedTexts;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sentences of real news whose events a reader labelled, with the documents they stand in. */
final class RealSentences {

  static final List<String> SETS =
      List.of("polnear/dev", "gum-news", "meantime-en/output_data/en/meantime.conll");

  private static final String RESOURCE = "sentences.jsonl";
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * @param span of the sentence in its document
   * @param hash of its words
   * @param events of the sentence, none in most
   */
  record Labelled(String document, Span span, String hash, List<GoldEvent> events) {
    Labelled {
      events = List.copyOf(events);
    }
  }

  private RealSentences() {}

  static boolean areThere() {
    return RealSentences.class.getResource(RESOURCE) != null;
  }

  /** All of them; their documents are named by set and name. */
  static List<Labelled> labels() throws IOException {
    try (InputStream stream = RealSentences.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      List<Labelled> labelled = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        labelled.add(parse(MAPPER.readTree(line)));
      }
      return labelled;
    }
  }

  private static Labelled parse(JsonNode node) {
    String document = node.get("set").asString() + "/" + node.get("document").asString();
    List<GoldEvent> events = new ArrayList<>();
    node.get("events").forEach(event -> events.add(GoldEvent.parse(event, document)));
    JsonNode span = node.get("sentence");
    return new Labelled(
        document,
        new Span(span.get(0).asInt(), span.get(1).asInt()),
        node.get("hash").asString(),
        events);
  }

  /** The documents that labelled sentences stand in. */
  static Map<String, Document> documents(Gold gold, List<Labelled> labelled) throws IOException {
    Map<String, Document> documents = new HashMap<>();
    for (NamedText text : NamedTexts.gum(gold)) {
      String name = "gum-news/" + text.name();
      documents.put(name, document(name, text.text(), text.paragraphs()));
    }
    for (MarkedText text : MarkedTexts.meantime(gold.require(SETS.get(2)))) {
      String name = "meantime-en/" + text.name();
      documents.put(name, Document.ofText(name, Optional.of("en"), text.text(), text.blocks()));
    }
    PolnearTexts polnear = new PolnearTexts(gold.require(SETS.get(0)));
    for (Labelled one : labelled) {
      if (one.document().startsWith("polnear/")) {
        documents.put(one.document(), polnear.read(one.document().substring("polnear/".length())));
      }
    }
    return documents;
  }

  private static Document document(String name, String text, List<Span> paragraphs) {
    List<Block> blocks =
        paragraphs.stream().map(span -> new Block(span, Block.Kind.PARAGRAPH)).toList();
    return Document.ofText(name, Optional.of("en"), text, blocks);
  }

  /** The beginning of a sentence's SHA-256, by which a reader knows that it is the same. */
  static String hash(String sentence) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(sentence.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
