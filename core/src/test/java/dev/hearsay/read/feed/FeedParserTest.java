package dev.hearsay.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.PublicationTime;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One test for each way in which real feeds differ from the standards, and from each other. */
class FeedParserTest {

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

  @Test
  void prefixNeverDeclaredStillMeansWhatItCustomarilyMeans() {
    FeedItem item =
        onlyItem(
            parse(
                "<rss><channel><item><dc:creator>Ada Lund</dc:creator>"
                    + "<content:encoded>&lt;p&gt;Text&lt;/p&gt;</content:encoded>"
                    + "</item></channel></rss>"));
    assertEquals("Ada Lund", item.authors().get(0).display());
    assertEquals("<p>Text</p>", item.contents().get(0).value());
  }

  @Test
  void elementOfAnotherVocabularyWithTheSameNameIsNotAField() {
    FeedItem item =
        onlyItem(
            parse(
                "<rss xmlns:shop='https://shop.example/ns'><channel><item>"
                    + "<shop:title>Buy</shop:title><title>Ferry</title><shop:link>x</shop:link>"
                    + "</item></channel></rss>"));
    assertEquals("Ferry", item.title().orElseThrow().plain());
    assertEquals(List.of(), item.links());
  }

  @Test
  void titleOfThePictureIsNotTheFeeds() {
    Feed feed =
        parse(
            "<rss><channel><image><title>Logo</title><link>https://logo.example/</link></image>"
                + "<title>Harbour</title></channel></rss>");
    assertEquals("Harbour", feed.title().orElseThrow().plain());
    assertEquals(Optional.empty(), feed.link());
  }

  @Test
  void tagsThatNeverCloseCostOnlyThemselves() {
    Feed feed =
        parse("<rss><channel><title>Harbour</title><item><title>One</title><item><title>Two");
    assertEquals(
        List.of("One", "Two"),
        feed.items().stream().map(item -> item.title().orElseThrow().plain()).toList());
  }

  @Test
  void textWhoseEndTagIsMissingDoesNotSwallowTheNextItems() {
    Feed feed =
        parse(
            "<rss><channel><item><title>One<item><description>Two &lt;b>and</description>"
                + "<item><description><b>Three<item><title>Four</title>");
    List<FeedItem> items = feed.items();
    assertEquals("One", items.get(0).title().orElseThrow().value());
    assertEquals("Two <b>and</b>", items.get(1).summary().orElseThrow().value());
    assertEquals("<b>Three</b>", items.get(2).summary().orElseThrow().value());
    assertEquals("Four", items.get(3).title().orElseThrow().value());
  }

  @Test
  void bareAmpersandsStandForThemselves() {
    FeedItem item =
        onlyItem(
            parse(
                "<rss><channel><item><title>Fish & Chips &co AT&T</title>"
                    + "<link>https://harbour-post.example/?a=1&copy=2&b=3</link>"
                    + "</item></channel></rss>"));
    assertEquals("Fish & Chips &co AT&T", item.title().orElseThrow().value());
    assertEquals(Optional.of("https://harbour-post.example/?a=1&copy=2&b=3"), item.link());
  }

  @Test
  void entitiesOfHtmlAreKnown() {
    assertEquals(
        "Café – “Lund” &madeup;", title("Caf&eacute; &ndash; &ldquo;Lund&rdquo; &madeup;"));
  }

  @Test
  void entitiesThatTheFeedDeclaresAreFilledIn() {
    Feed feed =
        parse(
            "<!DOCTYPE rss [<!ENTITY paper \"The Harbour Post\">]>"
                + "<rss><channel><title>&paper;</title></channel></rss>");
    assertEquals("The Harbour Post", feed.title().orElseThrow().value());
  }

  @Test
  void plainTitleWithHtmlInItIsHtml() {
    assertEquals("Ferry held, again", plainTitle("Ferry &lt;i&gt;held&lt;/i&gt;, again"));
    assertEquals("Lund’s ferry", plainTitle("Lund&amp;#8217;s ferry"));
  }

  @Test
  void plainTitleWithAngleBracketsIsNotHtml() {
    assertEquals("1 < 2 & <shrug> </shrug>", title("1 &lt; 2 &amp; &lt;shrug> &lt;/shrug>"));
  }

  @Test
  void wrongDeclarationOfUtf8FallsBackToWindows1252() {
    byte[] bytes =
        "<?xml version='1.0' encoding='utf-8'?><rss><channel><title>Café</title></channel></rss>"
            .getBytes(Charset.forName("windows-1252"));
    assertEquals("Café", parse(bytes).title().orElseThrow().value());
  }

  @Test
  void oneBrokenByteDoesNotCostTheOtherLetters() {
    byte[] bytes =
        "<rss><channel><title>Åse Øye ß#</title></channel></rss>".getBytes(StandardCharsets.UTF_8);
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('#')] = (byte) 0xFF;
    assertEquals("Åse Øye ß\uFFFD", parse(bytes).title().orElseThrow().value());
  }

  @Test
  void charsetOfTheHeaderGoesBeforeTheDeclaration() {
    byte[] bytes =
        "<?xml version='1.0' encoding='iso-8859-1'?><rss><channel><title>Гавань</title></channel></rss>"
            .getBytes(Charset.forName("koi8-r"));
    Delivery delivery =
        new Delivery(ADDRESS, Optional.of("text/xml; charset=\"KOI8-R\""), Optional.empty());
    Feed feed = FeedParser.parse(bytes, delivery).orElseThrow();
    assertEquals("Гавань", feed.title().orElseThrow().value());
  }

  @Test
  void wideEncodingsAreSeenWithoutMark() {
    String text = "<?xml version='1.0'?><rss><channel><title>Гавань</title></channel></rss>";
    for (String charset : List.of("UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE", "UTF-16")) {
      Feed feed = parse(text.getBytes(Charset.forName(charset)));
      assertEquals("Гавань", feed.title().orElseThrow().value(), charset);
    }
  }

  @Test
  void commentAndBlankLinesBeforeTheDeclarationAreTolerated() {
    Feed feed =
        parse(
            "\n\n<!-- made by hand --><?xml version='1.0'?><rss><channel><title>A</title></channel>");
    assertEquals("A", feed.title().orElseThrow().value());
  }

  @Test
  void xmlBaseMakesLinksInTextAbsolute() {
    FeedItem item =
        onlyItem(
            parse(
                "<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://one.example/a/'>"
                    + "<entry xml:base='b/'><content type='html' xml:base='c/'>"
                    + "&lt;a href='d.html'&gt;D&lt;/a&gt;</content></entry></feed>"));
    assertEquals(
        "<a href=\"https://one.example/a/b/c/d.html\">D</a>", item.contents().get(0).value());
  }

  @Test
  void scriptAddressMakesNoBaseAndNoLink() {
    FeedItem item =
        onlyItem(
            parse(
                "<rss><channel><item xml:base='javascript:x()'><link>javascript:alert(1)</link>"
                    + "<description>&lt;a href='JavaScript:x()'&gt;a&lt;/a&gt;</description>"
                    + "</item></channel></rss>"));
    assertEquals(Optional.empty(), item.link());
    assertEquals("<a href=\"\">a</a>", item.summary().orElseThrow().value());
  }

  @Test
  void permanentIdentifierIsTheLinkOnlyWithoutOne() {
    String guid = "<guid>https://harbour-post.example/1</guid>";
    assertEquals(Optional.of("https://harbour-post.example/1"), item(guid).link());
    assertEquals(
        Optional.of("https://harbour-post.example/2"),
        item(guid + "<link>https://harbour-post.example/2</link>").link());
    assertEquals(Optional.empty(), item(guid.replace("<guid", "<guid isPermaLink='false'")).link());
    assertEquals(Optional.empty(), item("<guid>a81f</guid>").link());
  }

  @Test
  void linkOfTheOriginalGoesBeforeTheCountingOne() {
    FeedItem item =
        item(
            "<link>https://counter.example/~r/hp/1</link>"
                + "<feedburner:origLink>https://harbour-post.example/1</feedburner:origLink>");
    assertEquals(Optional.of("https://harbour-post.example/1"), item.link());
  }

  @Test
  void atomLinkInRssDoesNotReplaceTheWrittenOne() {
    FeedItem item =
        item(
            "<atom:link rel='replies' href='https://harbour-post.example/1#talk'/>"
                + "<link>https://harbour-post.example/1</link>");
    assertEquals(Optional.of("https://harbour-post.example/1"), item.link());
  }

  @Test
  void authorsAreReadInEveryOrder() {
    FeedPerson lund =
        new FeedPerson(Optional.of("Ada Lund"), Optional.of("ada@example.org"), Optional.empty());
    for (String written :
        List.of(
            "ada@example.org (Ada Lund)",
            "Ada Lund (ada@example.org)",
            "Ada Lund &lt;ada@example.org&gt;",
            "ada@example.org Ada Lund")) {
      assertEquals(List.of(lund), item("<author>" + written + "</author>").authors(), written);
    }
    assertEquals(
        Optional.of("Ada Lund"), item("<author>Ada Lund</author>").authors().get(0).name());
  }

  @Test
  void aggregatorNamesItsSource() {
    FeedItem item = item("<source url='https://harbour-post.example/feed'>Harbour Post</source>");
    Feed source = item.source().orElseThrow();
    assertEquals("Harbour Post", source.title().orElseThrow().plain());
    assertEquals(Optional.of("https://harbour-post.example/feed"), source.link());
  }

  @Test
  void summaryAfterDescriptionIsTheContent() {
    FeedItem item = item("<description>Short</description><summary>Long</summary>");
    assertEquals("Short", item.summary().orElseThrow().value());
    assertEquals("Long", item.contents().get(0).value());
  }

  @Test
  void descriptionOfMediaIsOnlyALastResort() {
    String media =
        "<media:group><media:title>Picture</media:title>"
            + "<media:description>A quay</media:description></media:group>";
    assertEquals("A quay", item(media).summary().orElseThrow().value());
    FeedItem item = item(media + "<title>Ferry</title><description>It waits</description>");
    assertEquals("Ferry", item.title().orElseThrow().value());
    assertEquals("It waits", item.summary().orElseThrow().value());
  }

  @Test
  void emptyLanguageEndsTheInheritedOne() {
    Feed feed =
        parse(
            "<feed xml:lang='en_GB'><entry xml:lang=''><title>A</title></entry>"
                + "<entry><title>B</title></entry></feed>");
    assertEquals(Optional.empty(), feed.items().get(0).language());
    assertEquals(Optional.of("en-GB"), feed.items().get(1).language());
  }

  private static String title(String written) {
    return parse("<rss><channel><title>" + written + "</title></channel></rss>")
        .title()
        .orElseThrow()
        .value();
  }

  private static String plainTitle(String written) {
    return parse("<rss><channel><title>" + written + "</title></channel></rss>")
        .title()
        .orElseThrow()
        .plain();
  }

  private static FeedItem item(String fields) {
    return onlyItem(parse("<rss><channel><item>" + fields + "</item></channel></rss>"));
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

  private static Feed parse(byte[] bytes) {
    return FeedParser.parse(bytes, Delivery.from(ADDRESS)).orElseThrow();
  }
}
