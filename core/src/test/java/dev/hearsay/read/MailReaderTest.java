package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailReaderTest {

  private static final String STORY =
      "The harbour of Port Anselm will stay closed until spring, the mayor said on Monday.";

  private static final String HEADERS =
      """
      From: Ada Quill <ada@gazette.example>
      To: Ben Tor <ben@gazette.example>
      Subject: =?utf-8?q?Harbour_to_stay_closed_=E2=80=93_mayor?=
      Date: Mon, 3 Mar 2025 10:11:12 +0100
      MIME-Version: 1.0
      """;

  @Test
  void aPlainMessageIsReadWithItsHeaders() {
    Document document =
        only(
            read(
                HEADERS
                    + "Content-Type: text/plain; charset=utf-8\n"
                    + "Content-Transfer-Encoding: quoted-printable\n\n"
                    + "D=C3=A9j=C3=A0 vu, she =\nsaid.\n"));

    assertEquals(Optional.of("Harbour to stay closed – mayor"), document.title());
    assertEquals(List.of("Ada Quill"), document.byline());
    assertEquals(Optional.empty(), document.outlet());
    assertEquals(
        Optional.of(PublicationTime.of(OffsetDateTime.parse("2025-03-03T10:11:12+01:00"))),
        document.published());
    assertEquals("Déjà vu, she said.", document.text().strip());
  }

  @Test
  void theHtmlPartGoesBeforeThePlainOne() {
    Document document = only(read(HEADERS + alternative("plain words only", page(STORY))));

    assertTrue(document.text().contains(STORY));
    assertEquals(Optional.of("Harbour to stay closed – mayor"), document.title());
  }

  @Test
  void forwardedMessageIsByWhoFirstSentIt() {
    Document document =
        only(
            read(
                HEADERS
                    + "\nHave a look.\n\n---------- Forwarded message ---------\n"
                    + "From: Joan Pell <joan@courier.example>\n"
                    + "Date: Sat, Mar 1, 2025 at 7:00 AM\nSubject: Fwd: Harbour shut\n\n"
                    + "Begin forwarded message:\n\n> From: Tom Hale <tom@tribune.example>\n"
                    + "> Subject: Harbour shut\n> Date: 28 February 2025 at 07:00:00 CET\n>\n> "
                    + STORY
                    + "\n"));

    assertEquals(List.of("Tom Hale"), document.byline());
    assertEquals(Optional.of("Harbour shut"), document.title());
    assertEquals(
        Optional.of(PublicationTime.of(OffsetDateTime.parse("2025-02-28T07:00:00+01:00"))),
        document.published());
  }

  @Test
  void messageThatSpeaksOfForwardingIsByItsSender() {
    String words = "The forwarded message of the mayor\nFrom: nobody\nDate: 1 May 2020\n";
    Document document = only(read(HEADERS + "\n" + words + STORY + "\n"));

    assertEquals(List.of("Ada Quill"), document.byline());
  }

  @Test
  void aMailingListIsTheOutlet() {
    Document document =
        only(
            read(
                "List-Id: <daily.gazette.example>\n"
                    + HEADERS.replace("Ada Quill", "\"The Anselm Gazette\"")
                    + "\n"
                    + STORY));

    assertEquals(Optional.of("The Anselm Gazette"), document.outlet());
    assertEquals(List.of(), document.byline());
  }

  @Test
  void attachedArticlesAreDocumentsOfTheirOwnAndPicturesAreNot() {
    String mail =
        HEADERS
            + "Content-Type: multipart/mixed; boundary=\"b1\"\n\n--b1\n"
            + "Content-Type: text/plain\n\nSee the attached article, please.\n"
            + "--b1\nContent-Type: text/plain; name=\"story.txt\"\n"
            + "Content-Disposition: attachment; filename=\"story.txt\"\n\n"
            + STORY
            + "\n--b1\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n"
            + "Content-Disposition: attachment; filename=\"p.png\"\n\niVBORw0KGgo=\n"
            + "--b1\nContent-Type: message/rfc822\n\n"
            + HEADERS.replace("Ada", "Eve")
            + "\nAn older message, attached.\n--b1--\n";
    List<Outcome> outcomes = read(mail);

    assertEquals(List.of(), reasons(outcomes));
    assertEquals(
        List.of("input", "input#story.txt", "input#part-4"),
        documents(outcomes).stream().map(Document::uri).toList());
    assertEquals(List.of("Eve Quill"), documents(outcomes).get(2).byline());
  }

  @Test
  void aSavedPageIsThePageAndNoMail() {
    String page =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://gazette.example/harbour\n"
            + "Subject: Closed\nDate: Mon, 3 Mar 2025 10:11:12 -0000\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/related; type=\"text/html\"; boundary=\"b1\"\n\n"
            + "--b1\nContent-Type: text/html\nContent-Location: https://gazette.example/harbour\n\n"
            + page(STORY)
            + "\n--b1\nContent-Type: text/css\n\np { color: red }\n--b1--\n";
    Document document = only(read(page));

    assertEquals("https://gazette.example/harbour", document.uri());
    assertEquals(Optional.empty(), document.published());
    assertEquals(List.of(), document.byline());
  }

  @Test
  void aMailboxHoldsSeveralMessages() {
    String message = "From ada@gazette.example Mon Mar  3 10:11:12 2025\n" + HEADERS + "\n" + STORY;
    List<Outcome> outcomes = read(message + "\n\n" + message + "\n");

    assertEquals(
        List.of("input#1", "input#2"), documents(outcomes).stream().map(Document::uri).toList());
  }

  @Test
  void aTextWithHeaderLinesOfItsOwnIsNoMail() {
    assertEquals(
        Optional.of("Closed"),
        only(read("Title: Closed\nDate: 3 March 2025\nSource: The Gazette\n\n" + STORY)).title());
  }

  @Test
  void aMessageWithoutTextIsNamed() {
    assertEquals(List.of(SkipReason.NO_TEXT), reasons(read(HEADERS + "\n\n")));
  }

  private static String alternative(String plain, String html) {
    return "Content-Type: multipart/alternative; boundary=b0\n\n--b0\n"
        + "Content-Type: text/plain; charset=utf-8\n\n"
        + plain
        + "\n--b0\nContent-Type: text/html; charset=utf-8\n\n"
        + html
        + "\n--b0--\n";
  }

  private static String page(String story) {
    return "<html><head><title>Page</title></head><body><article><h1>Closed</h1>"
        + ("<p>" + story + "</p>").repeat(3)
        + "</article></body></html>";
  }
}
