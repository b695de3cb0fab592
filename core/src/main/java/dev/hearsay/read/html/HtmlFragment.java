package dev.hearsay.read.html;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * HTML that is content from its first to its last word: the body of a feed item, a mail part, a
 * field of a record. All of its displayed text is kept, in blocks.
 */
public final class HtmlFragment {

  private HtmlFragment() {}

  /**
   * The blocks of a fragment or page, in order; empty when nothing of it is text.
   *
   * @param html markup or plain text with entities, however broken
   * @param baseUri what relative links are resolved against; may be empty
   */
  public static List<HtmlBlock> blocks(String html, String baseUri) {
    Element body = Jsoup.parse(html, baseUri).body();
    PageOutline outline = OutlineWalker.walk(body);
    return outline.blocks().stream()
        .filter(block -> !RegionHint.UNDISPLAYED.in(outline.regions().get(block.region).hints))
        .map(PageOutline.TextBlock::toHtmlBlock)
        .toList();
  }
}
