package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * The labelled events stand where they say, and are of the kinds that {@code
 * samples/gold/EVENTS.md} allows.
 */
class EventLabelsTest {

  private static final String LABELLED = "dev.hearsay.bench.samples.LabelledAffair#all";
  private static final String SENTENCES = "/dev/hearsay/bench/events/sentences.jsonl";

  @ParameterizedTest
  @MethodSource(LABELLED)
  void everySpanCoversItsWords(LabelledAffair labels) {
    for (JsonNode mention : labels.mentions()) {
      String text = text(labels, mention);
      JsonNode words = mention.get("words");
      List<Span> spans = spans(mention);
      for (Span span : spans) {
        String key = span.start() + "-" + span.end();
        assertTrue(words.has(key), () -> name(mention) + " doesn't repeat the words at " + key);
        assertEquals(words.get(key).asString(), span.of(text), () -> name(mention));
      }
      assertEquals(Set.copyOf(spans).size(), words.size(), () -> name(mention));
    }
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void spansAreWholeWordsOfTheTriggersParagraph(LabelledAffair labels) {
    for (JsonNode mention : labels.mentions()) {
      String text = text(labels, mention);
      Span trigger = span(mention.get("trigger"));
      assertFalse(trigger.of(text).contains(" "), () -> name(mention) + ": more than a word");
      for (Span span : own(mention)) {
        assertTrue(isWhole(span, text), () -> name(mention) + " cuts a word at " + span);
        Span between =
            new Span(Math.min(span.start(), trigger.start()), Math.max(span.end(), trigger.end()));
        assertFalse(between.of(text).contains("\n\n"), () -> name(mention) + " leaves at " + span);
      }
    }
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void typesRolesAndModalitiesAreThoseOfTheGuideline(LabelledAffair labels) throws IOException {
    EventGuideline guideline = EventGuideline.read(SampleFolder.corpus().folder());
    labels.mentions().forEach(mention -> assertLegal(mention, guideline));
  }

  @ParameterizedTest
  @MethodSource(LABELLED)
  void mentionsAreNumberedInTheOrderOfTheText(LabelledAffair labels) {
    Map<String, Integer> numbers = new TreeMap<>();
    Map<String, Integer> ends = new TreeMap<>();
    String before = "";
    for (JsonNode mention : labels.mentions()) {
      String document = mention.get("document").asString();
      assertTrue(document.equals(before) || !numbers.containsKey(document), document + " twice");
      int number = numbers.merge(document, 1, Integer::sum);
      assertEquals(document + "#" + number, name(mention));
      Span trigger = span(mention.get("trigger"));
      assertTrue(ends.getOrDefault(document, 0) <= trigger.start(), () -> name(mention));
      ends.put(document, trigger.end());
      before = document;
    }
  }

  @Test
  void samplesAndTheAffairHeldOutTellEventsInManyDocuments() {
    for (String name : List.of("the samples", "ilva-marant")) {
      long documents =
          LabelledAffair.named(name).mentions().stream()
              .map(mention -> mention.get("document").asString())
              .distinct()
              .count();
      assertTrue(documents >= 15, name + ": documents with events: " + documents);
    }
  }

  @Test
  void tablesOfTheGuidelineNameTheSameTypes() throws IOException {
    var samples = SampleFolder.corpus().folder();
    Set<String> types = EventGuideline.read(samples).roles().keySet();
    assertEquals(10, types.size());
    assertEquals(types, EventGuideline.types(samples, "## Types"));
    assertEquals(types, EventGuideline.types(samples, "## Codes of the field"));
  }

  @Test
  void realSentencesHoldTheirEvents() throws IOException {
    EventGuideline guideline = EventGuideline.read(SampleFolder.corpus().folder());
    List<JsonNode> sentences = sentences();
    Set<String> places = new HashSet<>();
    for (JsonNode sentence : sentences) {
      String place =
          sentence.get("set") + " " + sentence.get("document") + " " + sentence.get("sentence");
      assertTrue(places.add(place), () -> place + " twice");
      assertTrue(sentence.get("hash").asString().matches("[0-9a-f]{16}"), place);
      assertTrue(Set.of("random", "words").contains(sentence.get("drawn").asString()), place);
      for (JsonNode mention : sentence.get("events")) {
        assertLegal(mention, guideline);
        for (Span span : spans(mention)) {
          assertTrue(span(sentence.get("sentence")).contains(span), () -> place + " lacks " + span);
        }
      }
    }
    assertEquals(150, sentences.size());
  }

  private static void assertLegal(JsonNode mention, EventGuideline guideline) {
    String type = mention.get("type").asString();
    String at = type + " " + mention.get("trigger");
    assertTrue(guideline.roles().containsKey(type), at);
    assertTrue(guideline.modalities().contains(mention.get("modality").asString()), at);
    Set<Span> filled = new HashSet<>();
    for (JsonNode role : mention.get("roles")) {
      String name = role.get("role").asString();
      assertTrue(guideline.roles().get(type).contains(name), () -> at + " has no " + name);
      assertTrue(filled.add(span(role.get("span"))), () -> at + ": two roles for one span");
    }
    assertFalse(
        mention.has("ends") && mention.get("ends").asBoolean() && !type.equals("PROTECTION"), at);
  }

  /** All places of a mention but those of its attribution, which may stand further away. */
  private static List<Span> own(JsonNode mention) {
    List<Span> spans = new ArrayList<>();
    spans.add(span(mention.get("trigger")));
    mention.get("also").forEach(one -> spans.add(span(one)));
    mention.get("roles").forEach(role -> spans.add(span(role.get("span"))));
    for (JsonNode one :
        List.of(mention.get("time").path("span"), mention.get("place"), mention.get("quantity"))) {
      if (one.isArray()) {
        spans.add(span(one));
      }
    }
    return spans;
  }

  private static List<Span> spans(JsonNode mention) {
    List<Span> spans = new ArrayList<>(own(mention));
    for (JsonNode one : mention.get("attribution")) {
      if (one.isArray()) {
        spans.add(span(one));
      }
    }
    return spans;
  }

  private static boolean isWhole(Span span, String text) {
    return isEdge(span.start(), text) && isEdge(span.end(), text);
  }

  private static boolean isEdge(int at, String text) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static Span span(JsonNode pair) {
    return new Span(pair.get(0).asInt(), pair.get(1).asInt());
  }

  private static String name(JsonNode mention) {
    return mention.get("event").asString();
  }

  private static String text(LabelledAffair labels, JsonNode mention) {
    String text = labels.texts().get(mention.get("document").asString());
    if (text == null) {
      throw new AssertionError("no document for " + name(mention));
    }
    return text;
  }

  private static List<JsonNode> sentences() throws IOException {
    try (InputStream stream = EventLabelsTest.class.getResourceAsStream(SENTENCES)) {
      if (stream == null) {
        throw new IOException("no resource " + SENTENCES);
      }
      return LabelledAffair.parse(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList());
    }
  }
}
