package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever the bytes, nothing is thrown, outcomes are sound and the same every time. */
class FeedReaderProperties {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final String FEED =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <!DOCTYPE rss [<!ENTITY paper "Harbour Post">]>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:base="https://a.example/">
      <channel><title>&paper; &eacute;</title><link>/</link><language>en</language>
      <item><title type="html">Ferry &lt;b&gt;held&lt;/b&gt;</title><link>1</link>
      <dc:creator>ada@example.org (Ada Lund)</dc:creator>
      <pubDate>Tue, 04 Mar 2025 08:00:00 +0100</pubDate>
      <description><![CDATA[<p style="color: red">The <a href="x">ferry</a> waits.<br>
      <!-- no --><script>x()</script><table><tr><td>1<td>2</table>]]></description></item>
      <entry><content type="xhtml"><div><p>It &amp; sails</p></div></content>
      <content mode="base64" type="text/html">PHA+YTwvcD4=</content><updated>2025-03</updated>
      </entry></channel></rss>
      """;

  private static final String[] SPLINTERS = {
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<!DOCTYPE",
    "<!ENTITY a \"",
    "&",
    "&#",
    "&#x110000;",
    "<",
    ">",
    "\"",
    "'",
    "</",
    "/>",
    "<?",
    "?>",
    "\0",
    "\uD800",
    "\uFFFE",
    "<item>",
    "</item>",
    "<rss ",
    " xmlns:x='",
    "xml:base='http://[::1'",
    "<b ",
    "=",
    "{\"items\":[",
    "<td>",
    "<svg>",
    "url(",
    "é"
  };

  @Property(tries = 200)
  void randomBytesNeverThrow(@ForAll byte[] bytes) {
    assertSoundAndStable(bytes);
  }

  @Property(tries = 200)
  void randomTextsInItemsNeverThrow(@ForAll String title, @ForAll String markup) {
    String feed =
        "<rss><channel><item><title>"
            + title
            + "</title><description><![CDATA["
            + markup
            + "]]></description><pubDate>"
            + title
            + "</pubDate><author>"
            + title
            + "</author><link>"
            + markup
            + "</link></item></channel></rss>";
    assertSoundAndStable(feed.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500)
  void mutatedFeedsNeverThrow(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder feed = new StringBuilder(FEED);
    for (int i = random.nextInt(8); i >= 0; i--) {
      int at = random.nextInt(feed.length());
      switch (random.nextInt(4)) {
        case 0 -> feed.delete(at, Math.min(feed.length(), at + 1 + random.nextInt(20)));
        case 1 -> feed.insert(at, SPLINTERS[random.nextInt(SPLINTERS.length)]);
        case 2 -> feed.setCharAt(at, (char) random.nextInt(0x300));
        default -> {
          int from = random.nextInt(feed.length());
          feed.insert(at, feed.substring(from, Math.min(feed.length(), from + 60)));
        }
      }
      feed.append(' ');
    }
    byte[] bytes = feed.toString().getBytes(StandardCharsets.UTF_8);
    int cut = random.nextInt(3) == 0 ? random.nextInt(bytes.length) : bytes.length;
    assertSoundAndStable(Arrays.copyOf(bytes, cut));
  }

  @Example
  void nestedEntitiesDoNotMultiply() {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"laugh\">");
    for (int i = 1; i < 30; i++) {
      String inner = "&a" + (i - 1) + ";";
      bomb.append("<!ENTITY a" + i + " \"" + inner.repeat(10) + "\">");
    }
    bomb.append("]><rss><channel><item><title>&a29; &a0;</title></item></channel></rss>");
    assertEquals("&a29; laugh", onlyText(bomb.toString()));
  }

  @Example
  void oneLongEntityDoesNotMultiply() {
    String bomb =
        "<!DOCTYPE rss [<!ENTITY a \""
            + "x".repeat(1900)
            + "\">]><rss><channel><item><title>"
            + "&a;".repeat(100_000)
            + "</title></item></channel></rss>";
    assertTrue(onlyText(bomb).length() < 2_000_000);
  }

  @Example
  void externalEntityIsNotFetched() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">"
            + "<!ENTITY % b SYSTEM \"http://127.0.0.1:1/\"> %b;]>"
            + "<rss><channel><item><title>Ferry &a;</title></item></channel></rss>";
    assertEquals("Ferry &a;", onlyText(feed));
  }

  @Example
  void hugeLinesAreHarmless() {
    int size = 1 << 19;
    for (String unit :
        List.of(
            "a",
            "&",
            "<",
            "<a",
            "<b>",
            "</b>",
            "&#x26;",
            "<!--",
            "<![CDATA[",
            "<b x='",
            " ",
            "]]>")) {
      String line = unit.repeat(size / unit.length());
      assertTimeout(
          PATIENCE,
          () -> read("<rss><channel><item><title>" + line + "</title></item></channel></rss>"),
          unit);
      assertTimeout(PATIENCE, () -> read("<rss " + line), unit);
    }
  }

  @Example
  void lineOfTenMegabytesIsRead() {
    String line = "The ferry waits. ".repeat((10 << 20) / 17);
    assertEquals(
        line.strip().length(),
        onlyText("<rss><item><description>" + line + "</description></item></rss>").length());
  }

  @Example
  void hugeMarkupIsHarmless() {
    int size = 1 << 17;
    for (String unit :
        List.of("<p>", "<b>", "</b>", "&amp;", "<!--", "<!", "<a href=x>", "<td>", "\n")) {
      String markup = unit.repeat(size / unit.length());
      assertTimeout(
          PATIENCE,
          () ->
              read(
                  "<rss><channel><item><description><![CDATA["
                      + markup
                      + "]]></description></item></channel></rss>"),
          unit);
    }
  }

  @Example
  void thousandsOfNamespacesDoNotMultiply() {
    StringBuilder feed = new StringBuilder("<rss><channel>");
    for (int i = 0; i < 5_000; i++) {
      feed.append("<item xmlns:n" + i + "='u" + i + "'>");
    }
    assertTimeout(PATIENCE, () -> read(feed.toString()));
  }

  private static String onlyText(String feed) {
    List<Document> documents = Outcomes.documents(read(feed.getBytes(StandardCharsets.UTF_8)));
    assertEquals(1, documents.size());
    return documents.get(0).text();
  }

  private static void assertSoundAndStable(byte[] bytes) {
    List<Outcome> outcomes = read(bytes);
    Outcomes.assertSound(outcomes);
    assertEquals(outcomes, read(bytes));
    FeedReader.looksLikeFeed(bytes);
  }

  private static List<Outcome> read(String feed) {
    return read(feed.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Outcome> read(byte[] bytes) {
    List<Outcome> outcomes = new ArrayList<>();
    new FeedReader(ReadOptions.defaults())
        .read(bytes, Optional.empty(), "https://a.example/feed", outcomes::add);
    return outcomes;
  }
}
