package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.gzip;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static dev.hearsay.read.Outcomes.skipped;
import static dev.hearsay.read.WarcSample.utf8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveReaderTest {

  private static final String ONE = "The harbour will stay closed, the mayor said.";
  private static final String TWO = "Nobody on the council objected to the plan.";
  private static final String URI = "https://gazette.example/";
  private static final String TEXT = "Content-Type: text/plain\r\n";

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void everyResponseIsRead(boolean packed) {
    List<Outcome> outcomes =
        read(new WarcSample(packed).text(URI + 1, ONE).text(URI + 2, TWO).bytes());

    assertEquals(List.of(), skipped(outcomes));
    assertEquals(List.of(ONE, TWO), texts(outcomes));
    assertEquals(
        List.of(URI + 1, URI + 2), documents(outcomes).stream().map(Document::uri).toList());
  }

  @Test
  void theCrawlDateIsNoPublicationDate() {
    assertEquals(
        Optional.empty(), only(read(new WarcSample(false).text(URI, ONE).bytes())).published());
  }

  @Test
  void encodedBodiesAreDecoded() throws IOException {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(utf8(TWO));
    }
    WarcSample archive =
        new WarcSample(false)
            .response(URI + 1, "200 OK", TEXT + "Content-Encoding: gzip\r\n", gzip(utf8(ONE)))
            .response(
                URI + 2, "200 OK", TEXT + "Content-Encoding: deflate\r\n", deflated.toByteArray())
            .response(URI + 3, "200 OK", TEXT + "Content-Encoding: gzip\r\n", utf8(ONE));

    assertEquals(List.of(ONE, TWO, ONE), texts(read(archive.bytes())));
  }

  @Test
  void chunksAreJoinedAndDeclaredChunksThatAreNoneAreTakenAsTheyAre() {
    WarcSample archive =
        new WarcSample(false)
            .response(
                URI + 1,
                "200 OK",
                TEXT + "Transfer-Encoding: chunked\r\n",
                utf8("3\r\nThe\r\n" + "2A\r\n" + ONE.substring(3) + "\r\n0\r\n\r\n"))
            .response(URI + 2, "200 OK", TEXT + "Transfer-Encoding: chunked\r\n", utf8(TWO));

    assertEquals(List.of(ONE, TWO), texts(read(archive.bytes())));
  }

  @Test
  void resourcesAndConversionsAreRead() {
    WarcSample archive =
        new WarcSample(false)
            .record("resource", "WARC-Target-URI: " + URI + 1 + "\r\n", "text/plain", ONE)
            .record("conversion", "WARC-Target-URI: " + URI + 2 + "\r\n", "text/plain", TWO)
            .record("metadata", "WARC-Target-URI: " + URI + 3 + "\r\n", "text/plain", TWO);

    assertEquals(List.of(ONE, TWO), texts(read(archive.bytes())));
  }

  @Test
  void picturesScriptsAndRedirectsArePassedOverWithoutAWord() {
    WarcSample archive =
        new WarcSample(false)
            .response(URI + 1, "200 OK", "Content-Type: image/png\r\n", utf8("\u0089PNG"))
            .response(URI + 2, "200 OK", "Content-Type: text/css\r\n", utf8("p { color: red }"))
            .response(URI + 3, "301 Moved", "Location: /\r\n", utf8("moved to here"))
            .response(URI + "robots.txt", "200 OK", TEXT, utf8("User-agent: *"))
            .response(URI + 4, "200 OK", "Content-Type: application/json\r\n", utf8("{\"a\": 1}"))
            .text(URI + 5, ONE);

    assertEquals(ONE, only(read(archive.bytes())).text());
  }

  @Test
  void pagesThatTheServerRefusedAreNamed() {
    List<Outcome> outcomes =
        read(
            new WarcSample(false)
                .response(URI, "404 Not Found", "Content-Type: text/html\r\n", utf8("<p>none"))
                .bytes());

    assertEquals(List.of(SkipReason.HTTP_STATUS), reasons(outcomes));
  }

  @Test
  void aRevisitIsTheEarlierPageAtItsOwnAddress() {
    String digest = "WARC-Payload-Digest: sha1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\r\n";
    String profile =
        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
    String http = "HTTP/1.1 200 OK\r\n" + TEXT + "\r\n";
    String type = "application/http; msgtype=response";
    WarcSample archive =
        new WarcSample(false)
            .record("response", "WARC-Target-URI: " + URI + "1\r\n" + digest, type, http + ONE)
            .record("revisit", "WARC-Target-URI: " + URI + "1\r\n" + digest + profile, type, http)
            .record("revisit", "WARC-Target-URI: " + URI + "2\r\n" + digest + profile, type, http)
            .record(
                "revisit",
                "WARC-Target-URI: " + URI + "3\r\n" + digest.replace('A', 'B') + profile,
                type,
                http);
    List<Outcome> outcomes = read(archive.bytes());

    assertEquals(
        List.of(URI + 1, URI + 2), documents(outcomes).stream().map(Document::uri).toList());
    assertEquals(List.of(SkipReason.NOT_FOUND), reasons(outcomes));
  }

  @Test
  void aTruncatedRecordIsReadAndMarked() {
    Document document =
        only(
            read(
                new WarcSample(false)
                    .record(
                        "response",
                        "WARC-Target-URI: " + URI + "\r\nWARC-Truncated: length\r\n",
                        "application/http",
                        "HTTP/1.1 200 OK\r\n" + TEXT + "\r\n" + ONE)
                    .bytes()));

    assertEquals(Damage.Kind.TRUNCATED_TEXT, document.damage().get(0).kind());
  }

  @Test
  void garbageBetweenRecordsCostsNoRecord() {
    List<Outcome> outcomes =
        read(
            new WarcSample(false)
                .text(URI + 1, ONE)
                .garbage(utf8("some garbage\nWAR or not\r\n"))
                .text(URI + 2, TWO)
                .bytes());

    assertEquals(List.of(ONE, TWO), texts(outcomes));
    assertEquals(List.of(SkipReason.MALFORMED), reasons(outcomes));
  }

  @Test
  void aDamagedMemberCostsItsRecordOnly() {
    WarcSample before = new WarcSample(true).text(URI + 1, ONE);
    byte[] archive = before.text(URI + 2, TWO).text(URI + 3, ONE).bytes();
    byte[] alone = new WarcSample(true).text(URI + 1, ONE).bytes();
    archive[alone.length + 60] ^= 0x3C;
    List<Outcome> outcomes = read(archive);

    assertEquals(URI + 3, documents(outcomes).get(documents(outcomes).size() - 1).uri());
    assertEquals(List.of(SkipReason.MALFORMED), reasons(outcomes));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void wholeRecordsBeforeTheCutAreKeptWhereverItIs(boolean packed) {
    byte[] one = new WarcSample(packed).text(URI + 1, ONE).bytes();
    byte[] two = new WarcSample(packed).text(URI + 1, ONE).text(URI + 2, TWO).bytes();
    for (int length = one.length; length < two.length; length++) {
      List<Outcome> outcomes = read(Arrays.copyOf(two, length));
      // a record whose final line ends alone are missing is whole
      boolean second = documents(outcomes).size() == 2;

      assertEquals(second ? List.of(ONE, TWO) : List.of(ONE), texts(outcomes));
      boolean atBoundary = length == one.length || (!packed && length >= two.length - 4);
      assertEquals(
          atBoundary ? List.of() : List.of(SkipReason.TRUNCATED),
          reasons(outcomes),
          "at " + length);
      assertTrue(!second || packed || length >= two.length - 4);
    }
  }

  private static List<String> texts(List<Outcome> outcomes) {
    return documents(outcomes).stream().map(Document::text).toList();
  }
}
