package dev.hearsay.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.PublicationTime;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every kind of feed as its standard has it. */
class FeedFormatsTest {

  private static final String ADDRESS = "https://harbour-post.example/feeds/all.xml";

  @Test
  void rss20IsRead() {
    Feed feed =
        parse(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0"><channel>
              <title>The Harbour Post</title>
              <link>https://harbour-post.example/</link>
              <description>News of the coast</description>
              <language>en-gb</language>
              <lastBuildDate>Tue, 04 Mar 2025 08:00:00 GMT</lastBuildDate>
              <item>
                <title>Ferry held in port</title>
                <link>https://harbour-post.example/ferry</link>
                <description>The ferry did not sail.</description>
                <pubDate>Mon, 03 Mar 2025 21:15:00 +0100</pubDate>
                <guid isPermaLink="false">hp-1</guid>
              </item>
            </channel></rss>
            """);
    FeedItem item = onlyItem(feed);
    assertEquals("The Harbour Post", feed.title().orElseThrow().plain());
    assertEquals("News of the coast", feed.subtitle().orElseThrow().plain());
    assertEquals(Optional.of("https://harbour-post.example/"), feed.link());
    assertEquals(Optional.of("en-gb"), feed.language());
    assertEquals("2025-03-04T08:00Z", moment(feed.updated()));
    assertEquals("Ferry held in port", item.title().orElseThrow().plain());
    assertEquals(Optional.of("https://harbour-post.example/ferry"), item.link());
    assertEquals(Optional.of("hp-1"), item.id());
    assertEquals("The ferry did not sail.", item.summary().orElseThrow().value());
    assertEquals("2025-03-03T21:15+01:00", moment(item.published()));
  }

  @Test
  void rss10HasItsItemsBesideTheChannel() {
    Feed feed =
        parse(
            """
            <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/">
              <channel r:about="https://harbour-post.example/"><title>Harbour</title></channel>
              <image><title>Logo</title></image>
              <item r:about="https://harbour-post.example/1">
                <title>One</title><d:date>2025-03-04</d:date><d:creator>Ada Lund</d:creator>
              </item>
            </r:RDF>
            """);
    FeedItem item = onlyItem(feed);
    assertEquals("Harbour", feed.title().orElseThrow().plain());
    assertEquals(Optional.of("https://harbour-post.example/1"), item.link());
    assertEquals(Optional.of("Ada Lund"), item.authors().get(0).name());
    assertEquals(
        Optional.of(PublicationTime.of(LocalDate.of(2025, 3, 4))),
        item.updated().orElseThrow().time());
  }

  @Test
  void atom10IsReadUnderAnyPrefix() {
    Feed feed =
        parse(
            """
            <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="en">
              <a:title>Harbour</a:title>
              <a:link rel="self" href="all.xml"/><a:link href="/"/>
              <a:entry>
                <a:title type="html">Ferry &amp;amp; port</a:title>
                <a:link rel="enclosure" href="talk.mp3" type="audio/mpeg"/>
                <a:link rel="alternate" type="text/html" href="../ferry"/>
                <a:author><a:name>Ada Lund</a:name><a:email>ada@example.org</a:email></a:author>
                <a:published>2025-03-04T05:06:07Z</a:published>
                <a:updated>2025-03-05T05:06:07Z</a:updated>
                <a:content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It
                waits.</p></div></a:content>
              </a:entry>
            </a:feed>
            """);
    FeedItem item = onlyItem(feed);
    assertEquals(Optional.of("https://harbour-post.example/"), feed.link());
    assertEquals("Ferry & port", item.title().orElseThrow().plain());
    assertEquals(Optional.of("https://harbour-post.example/ferry"), item.link());
    assertEquals("Ada Lund (ada@example.org)", item.authors().get(0).display());
    assertTrue(item.contents().get(0).value().startsWith("<p>It"), item::toString);
    assertEquals("2025-03-04T05:06:07Z", moment(item.published()));
    assertEquals("2025-03-05T05:06:07Z", moment(item.updated()));
    assertEquals(Optional.of("en"), item.language());
  }

  @Test
  void atom03HidesMarkupInBase64() {
    String encoded =
        Base64.getEncoder()
            .encodeToString("<p>It <b>waits</b>.</p>".getBytes(StandardCharsets.UTF_8));
    Feed feed =
        parse(
            "<feed version='0.3' xmlns='http://purl.org/atom/ns#'><entry><issued>2025-03-04</issued>"
                + "<content type='text/html' mode='base64'>\n"
                + encoded
                + "\n</content></entry></feed>");
    assertEquals("<p>It <b>waits</b>.</p>", onlyItem(feed).contents().get(0).value());
    assertTrue(onlyItem(feed).published().isPresent());
  }

  @Test
  void cdfSaysItInAttributes() {
    Feed feed =
        parse(
            """
            <CHANNEL HREF="https://harbour-post.example/" BASE="https://harbour-post.example/a/">
              <TITLE>Harbour</TITLE>
              <ITEM HREF="one" LASTMOD="2025-03-04T01:02:03Z">
                <TITLE>One</TITLE><ABSTRACT>First</ABSTRACT>
              </ITEM>
            </CHANNEL>
            """);
    assertEquals(Optional.of("https://harbour-post.example/a/one"), onlyItem(feed).link());
    assertEquals("First", onlyItem(feed).summary().orElseThrow().value());
    assertEquals("2025-03-04T01:02:03Z", moment(onlyItem(feed).updated()));
  }

  @Test
  void jsonFeedIsRead() {
    Feed feed =
        parse(
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Harbour",
             "home_page_url": "/", "language": "en",
             "items": [{"id": 7, "url": "/seven", "title": "Seven",
               "content_html": "<p>Text<script>x()</script></p>",
               "date_published": "2025-03-04T01:02:03+02:00",
               "authors": [{"name": "Ada Lund"}]}]}
            """);
    FeedItem item = onlyItem(feed);
    assertEquals(Optional.of("7"), item.id());
    assertEquals(Optional.of("https://harbour-post.example/seven"), item.link());
    assertEquals("<p>Text</p>", item.contents().get(0).value());
    assertEquals("2025-03-04T01:02:03+02:00", moment(item.published()));
    assertEquals("Ada Lund", item.authors().get(0).display());
  }

  @Test
  void otherJsonIsNoFeed() {
    assertEquals(Optional.empty(), tryParse("{\"title\": \"Ferry\", \"text\": \"It waits.\"}"));
    assertEquals(Optional.empty(), tryParse("{\"items\": "));
  }

  @Test
  void pageIsNoFeed() {
    assertEquals(
        Optional.empty(), tryParse("<html><body><item>No</item><p>Text</p></body></html>"));
  }

  private static FeedItem onlyItem(Feed feed) {
    assertEquals(1, feed.items().size(), feed::toString);
    return feed.items().get(0);
  }

  private static String moment(Optional<FeedTime> time) {
    return time.orElseThrow().time().orElseThrow().moment().orElseThrow().toString();
  }

  private static Feed parse(String text) {
    return tryParse(text).orElseThrow();
  }

  private static Optional<Feed> tryParse(String text) {
    return FeedParser.parse(text.getBytes(StandardCharsets.UTF_8), Delivery.from(ADDRESS));
  }
}
