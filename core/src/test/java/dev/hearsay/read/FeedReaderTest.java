package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeedReaderTest {

  private static final String ADDRESS = "https://harbour-post.example/feed.xml";

  @Test
  void everyItemBecomesADocument() {
    List<Outcome> outcomes =
        read(
            """
            <rss><channel><title>The Harbour Post</title><language>en</language>
            <item>
              <title>Ferry held &amp; released</title>
              <link>/ferry</link>
              <dc:creator>By Ada Lund and Jon Vik</dc:creator>
              <pubDate>Tue, 04 Mar 2025 08:00:00 GMT</pubDate>
              <atom:updated>2025-03-05T08:00:00Z</atom:updated>
              <description>Short.</description>
              <content:encoded><![CDATA[<h2>In port</h2><p>The ferry
                waits, <a href="/said">Lund said</a>.</p><p>It sails at noon.<br>Or not.</p>]]></content:encoded>
            </item>
            <item><title>Only a headline</title><guid isPermaLink="false">hp-2</guid></item>
            </channel></rss>
            """);
    Document ferry = Outcomes.documents(outcomes).get(0);
    assertEquals("https://harbour-post.example/ferry", ferry.uri());
    assertEquals(Optional.of("The Harbour Post"), ferry.outlet());
    assertEquals(Optional.of("Ferry held & released"), ferry.title());
    assertEquals(List.of("Ada Lund", "Jon Vik"), ferry.byline());
    assertEquals("2025-03-04", ferry.published().orElseThrow().date().toString());
    assertEquals("2025-03-05", ferry.updated().orElseThrow().date().toString());
    assertEquals(Optional.of("en"), ferry.language());
    assertEquals(
        List.of(
            "HEADING: In port",
            "PARAGRAPH: The ferry waits, Lund said.",
            "PARAGRAPH: It sails at noon.\nOr not."),
        Outcomes.blocks(ferry));
    assertEquals("https://harbour-post.example/said", ferry.links().get(0).target());
    assertEquals("Lund said", ferry.links().get(0).anchor().of(ferry.text()));
    Document headline = Outcomes.documents(outcomes).get(1);
    assertEquals("hp-2", headline.uri());
    assertEquals("Only a headline", headline.text());
  }

  @Test
  void itemThatNamesItsSourceIsTheSources() {
    Document document =
        Outcomes.only(
            read(
                "<rss><channel><title>All News</title><item><title>Ferry held</title>"
                    + "<source url='https://harbour-post.example/'>The Harbour Post</source>"
                    + "</item></channel></rss>"));
    assertEquals(Optional.of("The Harbour Post"), document.outlet());
  }

  @Test
  void onlyDateIsWhenItWasPublished() {
    Document document =
        Outcomes.only(
            read("<rdf:RDF><item><title>A</title><dc:date>2025-03-04</dc:date></item></rdf:RDF>"));
    assertEquals("2025-03-04", document.published().orElseThrow().date().toString());
  }

  @Test
  void plainTextKeepsItsParagraphs() {
    Document document =
        Outcomes.only(
            read(
                "<feed><entry><content type='text'>The ferry waits in the port of Lund.\n\n"
                    + "It sails at noon, or so they said in the office.</content></entry></feed>"));
    assertEquals(2, document.blocks().size());
  }

  @Test
  void pictureAsContentIsNotText() {
    Document document =
        Outcomes.only(
            read(
                "<feed><entry><content type='image/png'>iVBORw0KGgo</content>"
                    + "<summary>A quay</summary></entry></feed>"));
    assertEquals("A quay", document.text());
  }

  @Test
  void itemWithoutWordsIsSkippedAndTheRestRead() {
    List<Outcome> outcomes =
        read(
            "<rss><channel><item><link>/empty</link><description>&lt;img src=x&gt;</description></item>"
                + "<item><title>Ferry</title></item></channel></rss>");
    assertEquals(List.of(SkipReason.NO_TEXT), Outcomes.reasons(outcomes));
    assertEquals("https://harbour-post.example/empty", Outcomes.skipped(outcomes).get(0).uri());
    assertEquals(1, Outcomes.documents(outcomes).size());
  }

  @Test
  void feedWithoutItemsIsSkippedWithAReason() {
    assertEquals(
        List.of(SkipReason.EMPTY), Outcomes.reasons(read("<rss><channel></channel></rss>")));
    assertEquals(List.of(SkipReason.MALFORMED), Outcomes.reasons(read("<note>a</note>")));
  }

  @Test
  void feedsAreRecognised() {
    for (String feed :
        List.of(
            "<?xml version='1.0'?>\n<!-- <html> --><rss version='2.0'>",
            "<feed xmlns='http://www.w3.org/2005/Atom'>",
            "<rdf:RDF xmlns:rdf='x'>",
            "<CHANNEL HREF='x'>",
            "<!DOCTYPE html PUBLIC 'x'><rss>",
            "<b>Warning</b>: deprecated in line 3 <?xml version='1.0'?><rss version='2.0'>",
            "{ \"version\": \"https://jsonfeed.org/version/1.1\"")) {
      assertTrue(FeedReader.looksLikeFeed(feed.getBytes(StandardCharsets.UTF_8)), feed);
      assertTrue(FeedReader.looksLikeFeed(feed.getBytes(Charset.forName("UTF-16"))), feed);
    }
  }

  @Test
  void pagesAreNotTakenForFeeds() {
    for (String page :
        List.of(
            "",
            "<!DOCTYPE html><html><head><title>How to write an <rss> feed</title>",
            "<html><body><pre><rss></pre>",
            "The <feed> element begins a feed? Only <!-- <rss> --> in the open."
                .replace("<feed>", ""),
            "{\"items\": []}",
            "<rssfeed>")) {
      assertFalse(FeedReader.looksLikeFeed(page.getBytes(StandardCharsets.UTF_8)), page);
    }
  }

  private static List<Outcome> read(String feed) {
    List<Outcome> outcomes = new ArrayList<>();
    new FeedReader(ReadOptions.defaults())
        .read(feed.getBytes(StandardCharsets.UTF_8), Optional.empty(), ADDRESS, outcomes::add);
    Outcomes.assertSound(outcomes);
    return outcomes;
  }
}
