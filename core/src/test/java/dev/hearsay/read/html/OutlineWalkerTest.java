package dev.hearsay.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OutlineWalkerTest {

  @Test
  void spansOfTheLineAreNotBlocks() {
    assertEquals(
        List.of("The pier is closed."),
        blocks(
            "<p><span style='display:inline-block'>The pi</span><span>er</span> is closed.</p>"));
  }

  @Test
  void standInOfAnEmbeddedPostIsNotShown() {
    assertEquals(
        List.of("The pier is closed."),
        blocks(
            "<p>The pier is closed.</p><amp-post><blockquote placeholder>Loading</blockquote>"
                + "<p fallback>No post</p></amp-post>"));
  }

  private static List<String> blocks(String html) {
    PageOutline outline = OutlineWalker.walk(Jsoup.parse(html).body());
    return outline.blocks().stream().map(block -> block.text).toList();
  }
}
