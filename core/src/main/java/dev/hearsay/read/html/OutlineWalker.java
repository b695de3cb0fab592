package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.RawAnchor;
import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Walks over a page once and writes down its {@link PageOutline}. Text that a browser would never
 * show as text (scripts, form controls, drawings) is left out; everything else is kept, for others
 * to choose from.
 */
final class OutlineWalker {

  private static final Set<String> EMPHASIS = Set.of("b", "strong", "em", "i");

  /** A line that ends a sentence and is at least this long is a paragraph of its own. */
  private static final int PARAGRAPH_LINE = 60;

  /** Longer rows are layout, not data. */
  private static final int MAXIMUM_ROW = 1000;

  private final List<Region> regions = new ArrayList<>();
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<RawAnchor> anchors = new ArrayList<>();
  private final TextAccumulator text = new TextAccumulator();
  private Region current;
  private @Nullable Element openAnchor;
  private int anchorStart;
  private int emphasisDepth;
  private int emphasisCharacters;
  private int preformattedDepth;
  private int lineStart;

  private OutlineWalker(Element root) {
    current = new Region(0, -1, 0, root, RegionHint.of(root), 0, 0);
    regions.add(current);
  }

  static PageOutline walk(Element root) {
    OutlineWalker walker = new OutlineWalker(root);
    walker.walkBelow(root);
    walker.endBlock();
    walker.current.endBlock = walker.blocks.size();
    walker.current.endRegion = walker.regions.size();
    return new PageOutline(List.copyOf(walker.regions), List.copyOf(walker.blocks));
  }

  /** Follows child, sibling and parent pointers: the page's depth costs no stack. */
  private void walkBelow(Element root) {
    Node node = root.firstChild();
    int depth = 0;
    while (node != null) {
      boolean entered = enter(node);
      Node child = entered ? node.firstChild() : null;
      if (child != null) {
        node = child;
        depth++;
        continue;
      }
      if (entered) {
        leave(node);
      }
      while (depth > 0 && node.nextSibling() == null) {
        node = Objects.requireNonNull(node.parent());
        depth--;
        leave(node);
      }
      node = node.nextSibling();
    }
  }

  /** Whether the node's children are to be visited, and it is to be left afterwards. */
  private boolean enter(Node node) {
    if (node instanceof TextNode textNode) {
      appendText(textNode.getWholeText());
      return false;
    }
    if (!(node instanceof Element element)) {
      return false;
    }
    String tag = element.normalName();
    if (Display.isSkipped(element)) {
      return false;
    }
    if (tag.equals("br")) {
      lineBreak();
    } else if (Display.isBlock(element)) {
      endBlock();
      enterRegion(element, tag);
    } else if (tag.equals("a")) {
      enterAnchor(element);
    } else if (EMPHASIS.contains(tag)) {
      emphasisDepth++;
    }
    return true;
  }

  private void leave(Node node) {
    if (!(node instanceof Element element)) {
      return;
    }
    String tag = element.normalName();
    if (Display.isBlock(element)) {
      endBlock();
      leaveRegion(tag);
    } else if (tag.equals("a")) {
      endAnchor();
      openAnchor = null;
    } else if (EMPHASIS.contains(tag)) {
      emphasisDepth--;
    }
  }

  private void enterRegion(Element element, String tag) {
    Region region =
        new Region(
            regions.size(),
            current.index,
            current.depth + 1,
            element,
            RegionHint.of(element),
            current.hints,
            blocks.size());
    regions.add(region);
    current = region;
    if (tag.equals("pre")) {
      preformattedDepth++;
    }
  }

  private void leaveRegion(String tag) {
    if (tag.equals("pre")) {
      preformattedDepth--;
    } else if (tag.equals("tr")) {
      joinCells();
    }
    current.endBlock = blocks.size();
    current.endRegion = regions.size();
    current = regions.get(current.parent);
  }

  private void enterAnchor(Element element) {
    endAnchor();
    if (anchorEndsHere()) {
      text.space();
    }
    openAnchor = element;
    anchorStart = text.position();
  }

  /** Two links side by side are two words, even where only the style sheet keeps them apart. */
  private boolean anchorEndsHere() {
    return !anchors.isEmpty() && anchors.get(anchors.size() - 1).end() == text.length();
  }

  private void endAnchor() {
    if (openAnchor != null && text.length() > anchorStart) {
      anchors.add(new RawAnchor(anchorStart, text.length(), openAnchor));
      anchorStart = text.length();
    }
  }

  private void appendText(String raw) {
    int before = text.length();
    if (preformattedDepth > 0) {
      text.appendPreformatted(raw);
    } else {
      text.append(raw);
    }
    if (emphasisDepth > 0) {
      emphasisCharacters += text.length() - before;
    }
  }

  private void lineBreak() {
    int length = text.length();
    if (length == 0) {
      return;
    }
    boolean second = text.last() == '\n';
    boolean paragraph = length - lineStart >= PARAGRAPH_LINE && endsSentence(text.last());
    if (second || paragraph) {
      endBlock();
    } else {
      endAnchor();
      text.lineBreak();
      lineStart = text.length();
      anchorStart = text.length();
    }
  }

  private static boolean endsSentence(char c) {
    return ".!?:;\u2026\"\u201d\u2019)".indexOf(c) >= 0 || c == '\u3002';
  }

  private void endBlock() {
    endAnchor();
    boolean empty = text.isEmpty();
    String taken = text.take();
    if (!empty && !taken.isEmpty()) {
      blocks.add(newBlock(taken));
    }
    anchors.clear();
    emphasisCharacters = 0;
    lineStart = 0;
    anchorStart = 0;
  }

  private TextBlock newBlock(String taken) {
    List<RawAnchor> inside = new ArrayList<>(anchors.size());
    for (RawAnchor anchor : anchors) {
      int end = Math.min(anchor.end(), taken.length());
      if (anchor.start() < end) {
        inside.add(new RawAnchor(anchor.start(), end, anchor.element()));
      }
    }
    return new TextBlock(current.index, kind(), taken, inside, emphasisCharacters);
  }

  private Block.Kind kind() {
    for (Region region = current; ; region = regions.get(region.parent)) {
      switch (region.tag()) {
        case "h1", "h2", "h3", "h4", "h5", "h6", "legend", "summary" -> {
          return Block.Kind.HEADING;
        }
        case "li", "dd", "dt" -> {
          return Block.Kind.LIST_ITEM;
        }
        case "blockquote" -> {
          return Block.Kind.QUOTATION;
        }
        case "figcaption", "caption" -> {
          return Block.Kind.CAPTION;
        }
        case "pre", "listing", "xmp", "plaintext" -> {
          return Block.Kind.PREFORMATTED;
        }
        case "td", "th", "article", "main", "body", "section" -> {
          return Block.Kind.PARAGRAPH;
        }
        default -> {
          if (region.parent < 0) {
            return Block.Kind.PARAGRAPH;
          }
        }
      }
    }
  }

  /** Cells of a data row, each a single short block, become one block. */
  private void joinCells() {
    int first = current.firstBlock;
    int count = blocks.size() - first;
    if (count < 2 || !isDataRow(first)) {
      return;
    }
    StringBuilder row = new StringBuilder();
    List<RawAnchor> joined = new ArrayList<>();
    int emphasis = 0;
    for (TextBlock cell : blocks.subList(first, blocks.size())) {
      if (row.length() > 0) {
        row.append('\t');
      }
      int offset = row.length();
      row.append(cell.text);
      emphasis += cell.emphasisCharacters;
      for (RawAnchor anchor : cell.anchors) {
        joined.add(new RawAnchor(anchor.start() + offset, anchor.end() + offset, anchor.element()));
      }
    }
    blocks.subList(first, blocks.size()).clear();
    // The regions of the cells hold nothing any more: the row holds the block.
    for (Region region : regions.subList(current.index + 1, regions.size())) {
      region.firstBlock = first;
      region.endBlock = first;
    }
    blocks.add(
        new TextBlock(current.index, Block.Kind.TABLE_ROW, row.toString(), joined, emphasis));
  }

  private boolean isDataRow(int first) {
    int length = 0;
    int cell = -1;
    for (TextBlock block : blocks.subList(first, blocks.size())) {
      int holder = cellOf(block.region);
      if (holder == cell) {
        return false;
      }
      cell = holder;
      length += block.text.length();
    }
    return length <= MAXIMUM_ROW;
  }

  private int cellOf(int region) {
    int index = region;
    while (regions.get(index).parent != current.index) {
      index = regions.get(index).parent;
      if (index <= current.index) {
        return -1;
      }
    }
    return index;
  }
}
