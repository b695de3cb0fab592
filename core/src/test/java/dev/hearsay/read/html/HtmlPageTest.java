package dev.hearsay.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Link;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String ADDRESS = "https://portmere-gazette.example/news/2025/03/04/x";

  @Test
  void articleIsToldFromWhatSurroundsIt() throws IOException {
    StringBuilder read = new StringBuilder();
    for (HtmlBlock block : harbour().article()) {
      read.append(block.kind())
          .append(' ')
          .append(block.text().replace("\n", "\\n").replace("\t", "\\t"))
          .append('\n');
    }
    if (System.getProperty("golden.update") != null) {
      Path golden = Path.of("src/test/resources/dev/hearsay/read/html/harbour.txt");
      Files.writeString(golden, read, StandardCharsets.UTF_8);
    }
    assertEquals(resource("harbour.txt"), read.toString());
  }

  @Test
  void pageStatesItsMetadata() throws IOException {
    PageMetadata metadata = harbour().metadata();
    assertEquals(Optional.of("Harbour master resigns over the missing ledger"), metadata.title());
    assertEquals(List.of("Ana Ruiz", "Tom Hale"), metadata.byline());
    assertEquals("2025-03-04T18:20:00+01:00", metadata.published().get(0));
    assertEquals("2025-03-05T07:05:00+01:00", metadata.updated().get(0));
    assertEquals(Optional.of("The Portmere Gazette"), metadata.outlet());
    assertEquals(Optional.of("en-GB"), metadata.language());
    assertEquals(
        Optional.of("https://portmere-gazette.example/news/2025/03/04/harbour-master-resigns"),
        metadata.canonicalUri());
  }

  @Test
  void linksOfTheArticleKeepTheirAnchors() throws IOException {
    HtmlBlock first = harbour().article().get(0);
    Link link = first.links().get(0);
    assertEquals("the last three years", link.anchor().of(first.text()));
    assertEquals("https://council.example/ledger", link.target());
  }

  @Test
  void metadataIsReadFromThePageWhenNothingElseStatesIt() {
    PageMetadata metadata =
        HtmlPage.parse(
                "<title>Bridge opens - Valley News</title><h1>Bridge opens</h1>"
                    + "<p>By Ana Ruiz</p><p>Published March 4, 2025. Updated March 6, 2025</p>"
                    + "<p>The bridge over the valley was opened on Tuesday by the mayor.</p>",
                "https://www.valley.example/bridge")
            .metadata();
    assertEquals(Optional.of("Bridge opens"), metadata.title());
    assertEquals(Optional.of("Valley News"), metadata.outlet());
    assertEquals(List.of("Ana Ruiz"), metadata.byline());
    assertEquals("March 4, 2025", metadata.published().get(0));
    assertEquals("March 6, 2025", metadata.updated().get(0));
  }

  @Test
  void hostIsTheLastResort() {
    PageMetadata metadata =
        HtmlPage.parse("<p>Nothing is stated here.", "https://www.valley.example/2025/mar/04/b")
            .metadata();
    assertEquals(Optional.of("valley.example"), metadata.outlet());
    assertEquals(List.of("2025-03-04"), metadata.published());
    assertEquals(List.of(), metadata.byline());
  }

  @Test
  void brokenLinkedDataStillNamesTheDate() {
    PageMetadata metadata =
        HtmlPage.parse(
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\", oops"
                    + " \"datePublished\" : \"2025-03-04\"</script><p>Text.",
                "")
            .metadata();
    assertEquals(List.of("2025-03-04"), metadata.published());
  }

  @Property(tries = 150)
  void mutatedPagesAreReadTheSameTwice(@ForAll long seed) throws IOException {
    String page = mutated(resource("harbour.html"), new Random(seed));
    List<HtmlBlock> blocks = HtmlPage.parse(page, ADDRESS).article();
    for (HtmlBlock block : blocks) {
      assertTrue(!block.text().isBlank());
      for (Link link : block.links()) {
        assertTrue(link.anchor().end() <= block.text().length());
      }
    }
    assertEquals(blocks, HtmlPage.parse(page, ADDRESS).article());
  }

  /** Cuts, doubles and scrambles stretches of the markup. */
  private static String mutated(String page, Random random) {
    StringBuilder html = new StringBuilder(page);
    List<String> scraps =
        new ArrayList<>(
            List.of("<", ">", "</div>", "<table>", "<a href=x>", "\u0000", "&#x1F600;"));
    for (int i = 0; i < 1 + random.nextInt(20) && html.length() > 2; i++) {
      int start = random.nextInt(html.length() - 1);
      int end = Math.min(html.length(), start + 1 + random.nextInt(200));
      String stretch = html.substring(start, end);
      switch (random.nextInt(4)) {
        case 0 -> html.delete(start, end);
        case 1 -> html.insert(start, stretch);
        case 2 -> html.insert(start, scraps.get(random.nextInt(scraps.size())));
        default -> html.setCharAt(start, (char) random.nextInt(0x10000));
      }
    }
    return html.toString();
  }

  private static HtmlPage harbour() throws IOException {
    return HtmlPage.parse(resource("harbour.html"), ADDRESS);
  }

  private static String resource(String name) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(HtmlPageTest.class.getResourceAsStream(name))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
