package dev.hearsay.read.html;

import dev.hearsay.text.Block;
import dev.hearsay.text.Link;
import java.util.List;

/**
 * One paragraph-like stretch of a page, its white space normalised: words are separated by one
 * space, lines of one block by {@code \n}, cells of a table row by {@code \t}.
 *
 * @param kind what it is on the page
 * @param text never blank, no white space at either end
 * @param links outgoing links; their anchors are offsets into {@code text}
 */
public record HtmlBlock(Block.Kind kind, String text, List<Link> links) {

  public HtmlBlock {
    links = List.copyOf(links);
  }
}
