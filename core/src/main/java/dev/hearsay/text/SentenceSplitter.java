package dev.hearsay.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Splits a document into sentences. None crosses a block, a blank line or a line break that was
 * meant; headings and list items without a full stop are sentences of their own. Quoted questions
 * stay with the words that say who asked ("“Why?” he asked."), closing marks stay with the sentence
 * they close, and sentences that lost the blank between them ("agenda.In a call") are taken apart.
 *
 * <p>Every token of the text is in exactly one sentence; the work grows linearly with the text.
 */
public final class SentenceSplitter {

  private SentenceSplitter() {}

  /**
   * The sentences of {@code text} in order. Without blocks the text is cut at its blank lines, and
   * every sentence says that its block is number 0.
   */
  public static List<Sentence> split(String text, List<Block> blocks) {
    List<Sentence> sentences = new ArrayList<>();
    WordEvidence evidence = new WordEvidence(text);
    if (blocks.isEmpty()) {
      splitBlock(text, new Span(0, text.length()), 0, evidence, sentences);
    }
    for (int block = 0; block < blocks.size(); block++) {
      splitBlock(text, blocks.get(block).span(), block, evidence, sentences);
    }
    return Collections.unmodifiableList(sentences);
  }

  private static void splitBlock(
      String text, Span span, int block, WordEvidence evidence, List<Sentence> sentences) {
    for (Span stretch : Lines.stretches(text, span)) {
      List<Token> tokens = Tokenizer.tokenize(text, stretch);
      SentenceEnds ends = new SentenceEnds(tokens, evidence);
      int from = 0;
      while (from < tokens.size()) {
        int to = ends.nextAfter(from);
        List<Token> words = tokens.subList(from, to);
        Span whole = new Span(words.get(0).start(), words.get(words.size() - 1).end());
        sentences.add(new Sentence(whole, block, words));
        from = to;
      }
    }
  }
}
