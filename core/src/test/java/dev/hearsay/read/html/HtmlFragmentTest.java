package dev.hearsay.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.hearsay.text.Block;
import dev.hearsay.text.Link;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlFragmentTest {

  @Test
  void wordsDoNotJoinWhereABlockOrALineEnds() {
    assertEquals(
        List.of("One.", "Two", "three\nfour", "five"),
        texts("<div>One.<p>Two</p>three<br>four<ul><li>five</ul></div>"));
  }

  @Test
  void twoLinksSideBySideAreTwoWords() {
    assertEquals(List.of("Home World News"), texts("<a href=/>Home</a><a href=/w>World</a> News"));
  }

  @Test
  void wordPartlyLinkedStaysOneWord() {
    assertEquals(List.of("three senators"), texts("three <a href=/s>senator</a>s"));
  }

  @Test
  void twoLineBreaksEndAParagraph() {
    assertEquals(List.of("One", "Two"), texts("One<br><br>Two"));
  }

  @Test
  void kindsFollowTheMarkup() {
    List<HtmlBlock> blocks =
        HtmlFragment.blocks(
            "<h2>A</h2><p>B</p><ul><li><p>C</p></ul><blockquote>D</blockquote>"
                + "<figure><figcaption>E</figcaption></figure><pre>F  g\n h</pre>",
            "");
    assertEquals(
        List.of(
            Block.Kind.HEADING,
            Block.Kind.PARAGRAPH,
            Block.Kind.LIST_ITEM,
            Block.Kind.QUOTATION,
            Block.Kind.CAPTION,
            Block.Kind.PREFORMATTED),
        blocks.stream().map(HtmlBlock::kind).toList());
    assertEquals("F  g\n h", blocks.get(5).text());
  }

  @Test
  void cellsOfADataRowAreOneBlock() {
    List<HtmlBlock> blocks =
        HtmlFragment.blocks(
            "<table><tr><td>Prison<td>Held<tr><td><p>North</p><td><a href=http://x.example/>12</a>"
                + "</table>",
            "");
    assertEquals(
        List.of("Prison\tHeld", "North\t12"), blocks.stream().map(HtmlBlock::text).toList());
    assertEquals(Block.Kind.TABLE_ROW, blocks.get(0).kind());
    assertEquals(List.of(new Link(new Span(6, 8), "http://x.example/")), blocks.get(1).links());
  }

  @Test
  void cellsOfALayoutTableStayApart() {
    assertEquals(
        List.of("Menu", "First.", "Second."),
        texts("<table><tr><td>Menu<td><p>First.</p><p>Second.</p></table>"));
  }

  @Test
  void linksAreResolvedAndAnchored() {
    List<HtmlBlock> blocks =
        HtmlFragment.blocks(
            "<p>  See <a href='/a?b=1'> the\n report </a>, <a href='javascript:x()'>close</a>.",
            "https://paper.example/news/");
    assertEquals("See the report , close.", blocks.get(0).text());
    Link link = blocks.get(0).links().get(0);
    assertEquals("the report", link.anchor().of(blocks.get(0).text()));
    assertEquals("https://paper.example/a?b=1", link.target());
    assertEquals(1, blocks.get(0).links().size());
  }

  @Test
  void scriptsFormsAndUndisplayedTextAreNotText() {
    assertEquals(
        List.of("Seen."),
        texts(
            "<div style='display: none'>preheader</div><script>x</script><p>Seen.</p>"
                + "<button>Go</button><p hidden>not</p>"));
  }

  @Test
  void plainTextIsAFragmentToo() {
    assertEquals(List.of("Fish & chips"), texts(" Fish &amp; chips "));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(List.of(), texts(""));
    assertEquals(List.of(), texts("<p>&nbsp;</p><!-- x -->"));
  }

  @Test
  void aHundredThousandNestedElementsAreRead() {
    String nested = "<div>".repeat(100_000) + "deep" + "</div>".repeat(100_000);
    List<String> texts = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> texts(nested));
    assertEquals(List.of("deep"), texts);
  }

  private static List<String> texts(String html) {
    return HtmlFragment.blocks(html, "").stream().map(HtmlBlock::text).toList();
  }
}
