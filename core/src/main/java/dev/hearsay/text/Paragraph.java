package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;

/** One block with its sentences: what the damage detectors look at. */
record Paragraph(Block.Kind kind, List<Sentence> sentences) {

  Paragraph {
    sentences = List.copyOf(sentences);
  }

  /** The document's blocks that have words, in order. */
  static List<Paragraph> of(Document document, List<Sentence> sentences) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = 0;
    while (from < sentences.size()) {
      int block = sentences.get(from).block();
      int to = from + 1;
      while (to < sentences.size() && sentences.get(to).block() == block) {
        to++;
      }
      Block.Kind kind =
          block < document.blocks().size()
              ? document.blocks().get(block).kind()
              : Block.Kind.PARAGRAPH;
      paragraphs.add(new Paragraph(kind, sentences.subList(from, to)));
      from = to;
    }
    return paragraphs;
  }

  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    sentences.forEach(sentence -> tokens.addAll(sentence.tokens()));
    return tokens;
  }

  Sentence last() {
    return sentences.get(sentences.size() - 1);
  }

  Span span() {
    return new Span(sentences.get(0).span().start(), last().span().end());
  }
}
