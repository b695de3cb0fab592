package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Contrast;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is packed comes back, and what isn't whole is never taken for something else. */
class RecordCodecTest {

  private static final long SEED = 20261130;

  /** A record of everything that ours are made of. */
  record All(
      String text,
      int number,
      boolean flag,
      double real,
      Span span,
      DocumentId document,
      LocalDate day,
      OffsetDateTime moment,
      BigDecimal decimal,
      Contrast contrast,
      Set<Contrast> contrasts,
      Optional<String> maybe,
      List<List<Span>> spans) {}

  record Other(String text) {}

  private static final RecordCodec<All> CODEC = RecordCodec.of(All.class);

  private static final List<Contrast> CONTRASTS = List.of(Contrast.values());

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      // halves of surrogate pairs among them
      text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x80)));
    }
    return text.toString();
  }

  private static Span span(Random random) {
    int start = random.nextInt(1_000_000);
    return new Span(start, start + random.nextInt(1000));
  }

  private static All all(Random random) {
    Set<Contrast> contrasts = EnumSet.noneOf(Contrast.class);
    for (Contrast contrast : Contrast.values()) {
      if (random.nextBoolean()) {
        contrasts.add(contrast);
      }
    }
    return new All(
        text(random),
        random.nextInt(),
        random.nextBoolean(),
        random.nextGaussian() * Math.pow(10, random.nextInt(20)),
        span(random),
        new DocumentId(
            random.nextBoolean() ? String.format("%016x", random.nextLong()) : "x" + text(random)),
        LocalDate.ofEpochDay(random.nextInt(100_000) - 50_000),
        OffsetDateTime.parse("2025-03-01T10:00:00+05:30").plusNanos(random.nextLong() >>> 8),
        new BigDecimal(random.nextLong()).movePointLeft(random.nextInt(20)),
        CONTRASTS.get(random.nextInt(CONTRASTS.size())),
        contrasts,
        random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
        List.of(List.of(), List.of(span(random), span(random))));
  }

  @Test
  void whatIsPackedComesBack() {
    Random random = new Random(SEED);
    for (int i = 0; i < 2000; i++) {
      All value = all(random);
      List<String> known = i % 2 == 0 ? List.of() : List.of(value.text(), "other" + i);
      byte[] packed = CODEC.pack(value, known);
      assertEquals(value, CODEC.unpack(packed, known), "seed " + SEED + ", case " + i);
      assertArrayEquals(packed, CODEC.pack(value, known));
    }
  }

  @Test
  void brokenBytesAreNamedSo() {
    Random random = new Random(SEED);
    for (int i = 0; i < 500; i++) {
      byte[] packed = CODEC.pack(all(random), List.of());
      byte[] cut = Arrays.copyOf(packed, random.nextInt(packed.length));
      assertThrows(DamagedBytesException.class, () -> CODEC.unpack(cut, List.of()));
      packed[random.nextInt(packed.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        CODEC.unpack(packed, List.of());
      } catch (DamagedBytesException expected) {
        assertFalse(expected.getMessage().isEmpty());
      }
    }
  }

  @Test
  void anotherRecordHasAnotherShape() {
    assertFalse(Arrays.equals(CODEC.shape(), RecordCodec.of(Other.class).shape()));
    assertArrayEquals(CODEC.shape(), RecordCodec.of(All.class).shape());
  }

  @Test
  void analysesOfAllSamplesComeBack() {
    List<Document> documents = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            Cases.SAMPLES.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                documents.add(read.document());
              }
            });
    assertFalse(documents.isEmpty());
    for (Document document : documents) {
      Analysis analysis = Cases.ANALYZER.analyze(document);
      assertEquals(
          document,
          DocumentBody.unpack(DocumentBody.pack(document), DocumentBody.Columns.of(document)));
      assertEquals(analysis, AnalysisCodec.unpack(document, AnalysisCodec.pack(analysis)));
    }
  }

  @Test
  void textsThatNoDatabaseKeepsComeBack() {
    String text = "A half \ud83d of a pair, a zero \0, an end \u2028 and \ufffe.";
    Document document =
        Document.ofText(
            "a\udc00b",
            Optional.of("en"),
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    DocumentBody.Columns lossy =
        new DocumentBody.Columns(
            document.id(),
            "lost",
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    assertEquals(document, DocumentBody.unpack(DocumentBody.pack(document), lossy));
  }
}
