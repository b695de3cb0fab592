package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.assertSound;
import static dev.hearsay.read.Outcomes.gzip;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static dev.hearsay.read.WarcSample.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever comes in: nothing thrown, the same twice, every span inside the text. */
class HostileInputTest {

  private static final String STORY = "The harbour will stay closed, the mayor said on Monday.";

  @Property(tries = 200)
  void anyTextIsReadOrNamed(@ForAll String text) {
    assertSameTwice(text.getBytes(StandardCharsets.UTF_8));
    assertSameTwice(text.getBytes(StandardCharsets.UTF_16LE));
  }

  @Property(tries = 200)
  void anyBytesAreReadOrNamed(@ForAll byte[] bytes) {
    assertSameTwice(bytes);
  }

  @Property(tries = 300)
  void anyDamageToAnyFormatIsReadOrNamed(@ForAll("samples") byte[] sample, @ForAll long seed) {
    assertSameTwice(damaged(sample, new Random(seed)));
  }

  @Provide
  Arbitrary<byte[]> samples() {
    return Arbitraries.of(formats().values());
  }

  @Test
  void anyFormatMayBeCutAnywhere() {
    formats()
        .forEach(
            (name, sample) -> {
              int step = Math.max(1, sample.length / 150);
              for (int length = 0; length < sample.length; length += step) {
                List<Outcome> outcomes = read(Arrays.copyOf(sample, length));
                assertFalse(outcomes.isEmpty(), name + " cut at " + length + " is not spoken of");
                assertSound(outcomes);
              }
            });
  }

  @Test
  void aPageOfFiftyMegabytesIsTooLarge() {
    byte[] page = new byte[50 << 20];
    Arrays.fill(page, (byte) 'a');
    System.arraycopy(utf8("<html><body><p>"), 0, page, 0, 15);
    List<Outcome> outcomes = read(page);

    assertEquals(List.of(SkipReason.TOO_LARGE), reasons(outcomes));
  }

  @Test
  void hostileNamesStayInTheDataAndOutOfTheDetails(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a\u001b[31m\nb.txt");
    Files.write(file, new byte[] {0, 1, 2, 3, 4, 5, 6, 7, 8});
    List<Outcome> outcomes = new ArrayList<>();
    DocumentReader reader = new DocumentReader(ReadOptions.defaults());
    reader.read(folder.toString(), outcomes::add);
    reader.read("no\nsuch\u001b[0m", outcomes::add);
    reader.read("\0", outcomes::add);

    assertEquals(file.toString(), ((Outcome.Skipped) outcomes.get(0)).uri());
    assertEquals(
        List.of(SkipReason.UNKNOWN_FORMAT, SkipReason.NOT_FOUND, SkipReason.NOT_FOUND),
        reasons(outcomes));
    assertSound(outcomes);
  }

  @Test
  void detailsHoldNoControlsOfTheHigherRangeEither() {
    byte[] archive =
        new WarcSample(false)
            .response(
                "https://gazette.example/1",
                "200 OK",
                "Content-Type: text/html\r\nContent-Encoding: g\u009bz\u0085p\u2028\r\n",
                utf8("<p>" + STORY + "</p>"))
            .bytes();
    List<Outcome> outcomes = read(archive);

    assertEquals(List.of(SkipReason.UNKNOWN_FORMAT), reasons(outcomes));
    assertSound(outcomes);
  }

  @Test
  void longDetailsAreCutBetweenCharacters() {
    for (int padding = 0; padding < 2; padding++) {
      String name = "x".repeat(padding) + "\ud83d\ude00".repeat(400);
      byte[] page = utf8("{\"text\": \"" + STORY + "\", \"text\" " + name + "}");
      List<Outcome> outcomes = new ArrayList<>(read(page));
      DocumentReader reader = new DocumentReader(ReadOptions.defaults());
      reader.read("http://" + name + ".invalid:x/", outcomes::add);

      for (Outcome.Skipped skipped : Outcomes.skipped(outcomes)) {
        assertTrue(skipped.detail().length() <= 300);
        assertTrue(
            StandardCharsets.UTF_8.newEncoder().canEncode(skipped.detail()), skipped::toString);
      }
    }
  }

  private static void assertSameTwice(byte[] bytes) {
    List<Outcome> outcomes = read(bytes);
    assertSound(outcomes);
    assertEquals(outcomes, read(bytes));
  }

  private static byte[] damaged(byte[] sample, Random random) {
    byte[] bytes = sample.clone();
    for (int i = random.nextInt(12); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(3)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> {
          int length = Math.min(random.nextInt(64), bytes.length - at);
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
        }
        default ->
            bytes[at] =
                "<>\"{}[]\n\r:;\\\0".getBytes(StandardCharsets.US_ASCII)[random.nextInt(13)];
      }
    }
    return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
  }

  private static Map<String, byte[]> formats() {
    Map<String, byte[]> formats = new LinkedHashMap<>();
    String page =
        "<html><head><title>Closed</title></head><body><article><h1>Closed</h1>"
            + ("<p>" + STORY + " <a href='/x'>More</a> of it.</p>").repeat(4)
            + "</article></body></html>";
    formats.put(
        "text", utf8("Closed for good\n\nBy Ada Quill\n\n" + STORY + "\n- one\n- two\n> so\n"));
    formats.put("html", utf8(page));
    formats.put("gzip", gzip(utf8(page)));
    formats.put(
        "json",
        utf8(
            "{\"url\":\"https://gazette.example/\",\"authors\":[\"A B\"],\"text\":\""
                + STORY
                + "\"}\n"
                + "{\"html\":\"<p>"
                + STORY
                + "</p>\"}\n"));
    formats.put(
        "mail",
        utf8(
            "From: Ada <a@gazette.example>\nSubject: =?utf-8?q?Clo=73ed?=\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n"
                + "Content-Transfer-Encoding: quoted-printable\n\n"
                + page.replace("=", "=3D")
                + "\n--b\nContent-Type: message/rfc822\n\nFrom: B <b@gazette.example>\nSubject: x\n\n"
                + STORY
                + "\n--b--\n"));
    formats.put(
        "feed",
        utf8(
            "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Gazette</title><item>"
                + "<title>Closed</title><description>"
                + STORY
                + "</description></item></channel></rss>"));
    for (boolean packed : new boolean[] {false, true}) {
      formats.put(
          packed ? "warc.gz" : "warc",
          new WarcSample(packed)
              .response(
                  "https://gazette.example/1",
                  "200 OK",
                  "Content-Type: text/html\r\nContent-Encoding: gzip\r\n",
                  gzip(utf8(page)))
              .text("https://gazette.example/2", STORY)
              .bytes());
    }
    formats.put("pdf", new PdfSample().line("Closed", 20, 72, 24).line(STORY).line(STORY).bytes());
    return formats;
  }
}
