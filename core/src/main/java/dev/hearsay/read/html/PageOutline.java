package dev.hearsay.read.html;

import dev.hearsay.text.Block;
import dev.hearsay.text.Link;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A page as one walk over it finds it: its text blocks in order, and the block-level elements
 * (regions) that hold them. A region's blocks are a contiguous range, so every later question about
 * an element is arithmetic on a range.
 *
 * @param regions in document order, the root first; a parent precedes its children
 * @param blocks in document order
 */
record PageOutline(List<Region> regions, List<TextBlock> blocks) {

  /** A block-level element that may hold text. */
  static final class Region {
    final int index;
    final int parent;
    final int depth;
    final Element element;

    /** Bits of {@link RegionHint} of this element alone. */
    final int ownHints;

    /** Bits of {@link RegionHint} of this element and everything around it. */
    final int hints;

    int firstBlock;

    /** One past the last block; set when the walk leaves the element. */
    int endBlock;

    /** One past the last region inside this one. */
    int endRegion;

    Region(int index, int parent, int depth, Element element, int own, int around, int block) {
      this.index = index;
      this.parent = parent;
      this.depth = depth;
      this.element = element;
      this.ownHints = own;
      this.hints = own | around;
      this.firstBlock = block;
    }

    String tag() {
      return element.normalName();
    }
  }

  /** A link as found: the target is resolved only when somebody asks. */
  record RawAnchor(int start, int end, Element element) {}

  /** A stretch of text between two block boundaries. */
  static final class TextBlock {
    final int region;
    final Block.Kind kind;
    final String text;
    final List<RawAnchor> anchors;
    final int linkCharacters;
    final int emphasisCharacters;
    final int words;

    TextBlock(
        int region, Block.Kind kind, String text, List<RawAnchor> anchors, int emphasisCharacters) {
      this.region = region;
      this.kind = kind;
      this.text = text;
      this.anchors = List.copyOf(anchors);
      this.linkCharacters = anchors.stream().mapToInt(anchor -> anchor.end - anchor.start).sum();
      this.emphasisCharacters = emphasisCharacters;
      this.words = countWords(text);
    }

    /** Share of characters that are linked, 0 to 1. */
    double linkDensity() {
      return linkCharacters / (double) text.length();
    }

    HtmlBlock toHtmlBlock() {
      List<Link> links = new ArrayList<>();
      for (RawAnchor anchor : anchors) {
        LinkTarget.of(anchor.element())
            .ifPresent(
                target ->
                    links.add(
                        new Link(new dev.hearsay.text.Span(anchor.start(), anchor.end()), target)));
      }
      return new HtmlBlock(kind, text, links);
    }

    private static int countWords(String text) {
      int words = 0;
      boolean inside = false;
      for (int i = 0; i < text.length(); i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        if (letter && !inside) {
          words++;
        }
        inside = letter;
      }
      return words;
    }
  }
}
