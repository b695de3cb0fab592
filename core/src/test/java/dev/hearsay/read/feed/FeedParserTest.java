package dev.hearsay.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One test for each way in which real feeds differ from the standards, and from each other. */
class FeedParserTest {

  private static final String ADDRESS = "https://harbour-post.example/feeds/all.xml";

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
