package dev.hearsay.bench.samples;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.bench.samples.SampleDocument.Paragraph;
import dev.hearsay.bench.samples.SampleDocument.SampleDamage;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Damage;
import dev.hearsay.text.DamageDetector;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every sample is read into the metadata, the paragraphs and the damage that its gold declares. */
class SampleReadingTest {

  private static final SampleCorpus CORPUS = SampleFolder.corpus();
  private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");

  /**
   * What reading is known to get wrong, and why the sample is right; a line goes when reading gets
   * it right.
   */
  private static final Set<String> GAPS =
      Set.of(
          // Datelines and sign-offs are not found yet.
          "credits channel-six",
          "credits cpa",
          "credits kelmet-cpa",
          "credits meridian",
          "credits meridian-january",
          // The author stands in an h-card ("Written by …") below the text.
          "metadata open-tab",
          // A div between paragraphs says "Advertisement" and no more.
          "paragraphs globewire",
          // The last line of the story, "Read more at …, who broke the story", is its credit.
          "paragraphs newsheap",
          // A joined name that stands nowhere else in the text; "completingher"; a quotation that
          // the next paragraph does not go on with; and the name of the outlet is not damaged.
          "damage linetoday");

  /** A list item's number may belong to its block or stand before it. */
  private static final Pattern LIST_NUMBER = Pattern.compile("^\\d{1,2}\\. ");

  @TestFactory
  Stream<DynamicTest> metadataIsReadAsDeclared() {
    return tests(
        "metadata",
        sample -> {
          Document read = read(sample);
          assertAll(
              sample.id(),
              () ->
                  assertEquals(declared(sample.declaredOutlet(), sample), read.outlet(), "outlet"),
              () ->
                  sample
                      .title()
                      .ifPresent(title -> assertEquals(Optional.of(title), read.title(), "title")),
              () ->
                  assertEquals(
                      people(sample.byline(), sample), people(read.byline(), sample), "byline"),
              () ->
                  assertEquals(
                      Optional.of(day(sample.published())),
                      read.published().map(PublicationTime::date),
                      "published"),
              () ->
                  assertEquals(
                      sample.updated().map(SampleReadingTest::day),
                      read.updated().map(PublicationTime::date),
                      "updated"),
              () -> assertEquals(sample.canonical(), read.canonicalUri(), "canonical"));
        });
  }

  @TestFactory
  Stream<DynamicTest> paragraphsAreReadAsDeclared() {
    return tests(
        "paragraphs",
        sample -> {
          Document read = read(sample);
          List<String> paragraphs = new ArrayList<>();
          for (Block block : read.blocks()) {
            String text = oneLine(block.span().of(read.text()));
            if (block.kind() != Block.Kind.CAPTION && !mayBeDropped(text, sample)) {
              paragraphs.add(text);
            }
          }
          assertSameParagraphs(expectedParagraphs(sample), paragraphs);
        });
  }

  @TestFactory
  Stream<DynamicTest> everyPlaceOfTheGoldIsFoundInWhatWasRead() {
    return tests(
        "places",
        sample -> {
          String text = read(sample).text();
          sample.times().forEach(time -> time.where().in(text));
          sample
              .attributions()
              .forEach(
                  attribution -> attribution.content().forEach(place -> place.where().in(text)));
        });
  }

  @TestFactory
  Stream<DynamicTest> creditsAreFoundAsDeclared() {
    return tests(
        "credits",
        sample -> {
          Document read = read(sample);
          for (SampleDocument.SampleCredit credit : sample.credits()) {
            Span span = credit.where().in(read.text());
            assertTrue(
                read.credits().stream()
                    .anyMatch(
                        found ->
                            found.span().overlaps(span) && found.agency().equals(credit.agency())),
                credit.words()
                    + " is not among "
                    + read.credits().stream().map(Credit::agency).toList());
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> damageIsFoundAsDeclared() {
    return tests(
        "damage",
        sample -> {
          Document read = read(sample);
          List<Damage> found =
              DamageDetector.find(read, SentenceSplitter.split(read.text(), read.blocks()));
          List<String> wrong = new ArrayList<>();
          for (SampleDamage damage : sample.damage()) {
            if (found.stream().noneMatch(one -> matches(one, damage, read.text()))) {
              wrong.add("missed " + damage.kind() + ": " + damage.words());
            }
          }
          for (Damage one : found) {
            if (sample.damage().stream().noneMatch(damage -> matches(one, damage, read.text()))) {
              wrong.add("imagined " + one.kind().label() + ": " + one.span().of(read.text()));
            }
          }
          assertEquals(List.of(), wrong);
        });
  }

  private static boolean matches(Damage found, SampleDamage declared, String text) {
    return found.kind().label().equals(declared.kind())
        && found.span().overlaps(declared.where().in(text));
  }

  private interface Check {
    void on(SampleDocument sample);
  }

  private static Stream<DynamicTest> tests(String what, Check check) {
    return CORPUS.documents().values().stream()
        .filter(sample -> !GAPS.contains(what + " " + sample.id()))
        .map(sample -> DynamicTest.dynamicTest(sample.id(), () -> check.on(sample)));
  }

  /** Reads the sample's file, telling the reader only what the file can't say. */
  private static Document read(SampleDocument sample) {
    ReadOptions defaults = ReadOptions.defaults();
    Optional<PublicationTime> published =
        supplied("published", sample).map(name -> PublicationTime.of(day(sample.published())));
    ReadOptions options =
        new ReadOptions(
            published,
            supplied("outlet", sample).map(name -> sample.outlet()),
            defaults.privateAddresses(),
            defaults.maximumBytes(),
            defaults.timeout(),
            defaults.maximumRedirects());
    List<Document> documents = new ArrayList<>();
    List<Outcome> others = new ArrayList<>();
    new DocumentReader(options)
        .read(
            CORPUS.file(sample).toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                documents.add(read.document());
              } else {
                others.add(outcome);
              }
            });
    List<Document> own =
        documents.stream()
            .filter(document -> sample.item().isEmpty() || isItem(document, sample.item().get()))
            .toList();
    assertEquals(1, own.size(), () -> sample.id() + ": read " + documents.size() + ", " + others);
    return own.get(0);
  }

  private static boolean isItem(Document document, String item) {
    return document.uri().equals(item) || document.canonicalUri().equals(Optional.of(item));
  }

  private static Optional<String> supplied(String field, SampleDocument sample) {
    return sample.supplied().stream().filter(field::equals).findFirst();
  }

  private static Optional<String> declared(Optional<String> outlet, SampleDocument sample) {
    return outlet.isPresent() ? outlet : Optional.of(sample.outlet());
  }

  /** Without names such as a desk's that a reader may take for an author or not. */
  private static List<String> people(List<String> byline, SampleDocument sample) {
    return byline.stream().filter(name -> !sample.optional().contains(name)).toList();
  }

  private static LocalDate day(String isoTime) {
    return LocalDate.parse(isoTime.substring(0, 10));
  }

  /** Says the first paragraph that differs, not the whole article twice. */
  private static void assertSameParagraphs(List<String> expected, List<String> read) {
    for (int i = 0; i < Math.min(expected.size(), read.size()); i++) {
      assertEquals(expected.get(i), read.get(i), "paragraph " + (i + 1));
    }
    int common = Math.min(expected.size(), read.size());
    assertEquals(
        expected.subList(common, expected.size()), List.of(), "paragraphs missing at the end");
    assertEquals(List.of(), read.subList(common, read.size()), "paragraphs too many");
  }

  private static List<String> expectedParagraphs(SampleDocument sample) {
    return sample.paragraphs().stream()
        .map(Paragraph::text)
        .map(SampleReadingTest::oneLine)
        .filter(text -> !mayBeDropped(text, sample))
        .toList();
  }

  private static boolean mayBeDropped(String text, SampleDocument sample) {
    Function<String, String> plain = SampleReadingTest::oneLine;
    return sample.optional().stream().map(plain).anyMatch(text::equals)
        || sample.title().map(plain).equals(Optional.of(text));
  }

  private static String oneLine(String text) {
    return LIST_NUMBER.matcher(WHITE_SPACE.matcher(text).replaceAll(" ").strip()).replaceFirst("");
  }
}
