package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Which characters of a document stand between double quotation marks. */
final class Quoted {

  private Quoted() {}

  /** The characters; a quotation that never closes ends with its block. */
  static BitSet characters(Document document) {
    String text = document.text();
    BitSet quoted = new BitSet(text.length());
    List<Span> blocks = new ArrayList<>(document.blocks().stream().map(Block::span).toList());
    if (blocks.isEmpty()) {
      blocks.add(new Span(0, text.length()));
    }
    for (Span block : blocks) {
      int open = -1;
      for (int i = block.start(); i < block.end(); i++) {
        char c = text.charAt(i);
        boolean opens = c == '“' || c == '«' || c == '„';
        boolean closes = c == '”' || c == '»';
        if (open < 0 && (opens || c == '"')) {
          open = i + 1;
        } else if (open >= 0 && (closes || c == '"')) {
          quoted.set(open, i);
          open = -1;
        }
      }
      if (open >= 0 && open < block.end()) {
        quoted.set(open, block.end());
      }
    }
    return quoted;
  }

  /** How many of a span's characters are among those set. */
  static int count(BitSet characters, Span span) {
    int count = 0;
    int at = characters.nextSetBit(span.start());
    while (at >= 0 && at < span.end()) {
      int end = Math.min(span.end(), characters.nextClearBit(at));
      count += end - at;
      at = characters.nextSetBit(end);
    }
    return count;
  }
}
