package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** What the tests of reading ask of outcomes, and small inputs made on the spot. */
final class Outcomes {

  private Outcomes() {}

  static List<Outcome> read(byte[] bytes, ReadOptions options) {
    List<Outcome> outcomes = new ArrayList<>();
    new DocumentReader(options).read(new ByteArrayInputStream(bytes), "input", outcomes::add);
    return outcomes;
  }

  static List<Outcome> read(byte[] bytes) {
    return read(bytes, ReadOptions.defaults());
  }

  static List<Outcome> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only document of the outcomes, which hold nothing else. */
  static Document only(List<Outcome> outcomes) {
    assertEquals(1, outcomes.size(), outcomes::toString);
    assertEquals(List.of(), skipped(outcomes));
    return documents(outcomes).get(0);
  }

  static List<Document> documents(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Read.class::isInstance)
        .map(outcome -> ((Outcome.Read) outcome).document())
        .toList();
  }

  static List<Outcome.Skipped> skipped(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome.Skipped.class::isInstance)
        .map(Outcome.Skipped.class::cast)
        .toList();
  }

  static List<SkipReason> reasons(List<Outcome> outcomes) {
    return skipped(outcomes).stream().map(Outcome.Skipped::reason).toList();
  }

  /** Each block as "KIND: words". */
  static List<String> blocks(Document document) {
    return document.blocks().stream().map(block -> describe(block, document)).toList();
  }

  private static String describe(Block block, Document document) {
    return block.kind() + ": " + block.span().of(document.text());
  }

  /** What must hold whatever the input was. */
  static void assertSound(List<Outcome> outcomes) {
    for (Outcome.Skipped skipped : skipped(outcomes)) {
      assertTrue(skipped.detail().lines().count() <= 1, skipped::toString);
      assertTrue(skipped.detail().chars().noneMatch(Character::isISOControl), skipped::toString);
    }
    for (Document document : documents(outcomes)) {
      for (Block block : document.blocks()) {
        String words = block.span().of(document.text());
        assertFalse(words.isBlank(), block::toString);
      }
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
