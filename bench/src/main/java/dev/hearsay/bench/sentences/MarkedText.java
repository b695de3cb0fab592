package dev.hearsay.bench.sentences;

import dev.hearsay.text.Block;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * An article and where people say that its sentences end.
 *
 * @param blocks what a reader of the page would see: headings and paragraphs
 * @param ends offsets after the last character of each sentence, in order; a sentence that ends
 *     with its block is left out, because finding those is no achievement
 */
public record MarkedText(String name, String text, List<Block> blocks, List<Integer> ends) {

  public MarkedText {
    blocks = List.copyOf(blocks);
    ends = List.copyOf(ends);
  }

  /** Puts the sentences of an article together again, one blank between them. */
  static final class Builder {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private int blockStart;
    private int sentenceEnd = -1;

    Builder(String name) {
      this.name = name;
    }

    /** Adds the next sentence of the block. */
    void sentence(String sentence) {
      if (sentenceEnd >= 0) {
        ends.add(sentenceEnd);
        text.append(' ');
      }
      text.append(sentence);
      sentenceEnd = text.length();
    }

    /** Ends the block; nothing happens when it is empty. */
    void endBlock() {
      if (sentenceEnd >= 0) {
        blocks.add(new Block(new Span(blockStart, text.length()), Block.Kind.PARAGRAPH));
        text.append("\n\n");
        blockStart = text.length();
        sentenceEnd = -1;
      }
    }

    MarkedText build() {
      endBlock();
      return new MarkedText(name, text.toString(), blocks, ends);
    }
  }
}
