package dev.hearsay.attribution;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Link;
import dev.hearsay.attribution.linear.LinkModel;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PlacedSpan;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who says what in a document by the linear model: tags each paragraph, then links cues with
 * their sources and contents across the document. Thread-safe.
 */
public final class AttributionFinder {

  /**
   * Longer paragraphs are cut at a sentence end: memory and time stay in proportion to the text
   * even where a damaged page is one paragraph of megabytes.
   */
  private static final int LONGEST_PASSAGE = 600;

  private final LinearTagger tagger;
  private final LinkModel linker;
  private final NestedFinder nested;

  /** A finder with models of the caller's choice. */
  public AttributionFinder(LinearTagger tagger, LinkModel linker) {
    this.tagger = tagger;
    this.linker = linker;
    nested = new NestedFinder(tagger, linker);
  }

  /** A finder with the model that ships with the library. */
  public static AttributionFinder standard() {
    return new AttributionFinder(LinearTagger.load(), LinearTagger.loadLinks());
  }

  /**
   * Finds the attributions of one document: the outermost in the order of their cues, each followed
   * by those inside its content.
   *
   * @param sentences all sentences of the document, in text order
   */
  public List<LinkedSpans> find(Document document, List<Sentence> sentences) {
    List<List<Token>> paragraphs = paragraphs(sentences);
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    List<PlacedSpan> spans = new ArrayList<>();
    for (List<Token> paragraph : paragraphs) {
      Passage passage = tagger.passages().read(document.text(), paragraph);
      for (RoleSpan span : tagger.tag(passage)) {
        spans.add(new PlacedSpan(passages.size(), span));
      }
      passages.add(passage);
    }
    List<LinkedSpans> linked = new ArrayList<>();
    for (Link link : linker.link(passages, spans)) {
      linked.add(
          new LinkedSpans(
              link.source().stream().map(source -> characters(source, paragraphs)).toList(),
              List.of(characters(link.cue(), paragraphs)),
              link.content().stream().map(content -> characters(content, paragraphs)).toList(),
              confidence(link),
              LinearTagger.NAME));
      for (PlacedSpan content : link.content()) {
        addNested(document.text(), paragraphs.get(content.paragraph()), content.span(), linked);
      }
    }
    return linked;
  }

  private void addNested(
      String text, List<Token> tokens, RoleSpan content, List<LinkedSpans> linked) {
    for (NestedFinder.Nested inner : nested.find(text, tokens, content)) {
      linked.add(
          new LinkedSpans(
              List.of(characters(inner.source(), tokens)),
              List.of(characters(inner.cue(), tokens)),
              List.of(characters(inner.content(), tokens)),
              inner.probability(),
              LinearTagger.NAME));
    }
  }

  /**
   * The tokens of each block, long blocks in pieces. A full stop before a small letter is damage
   * ("He left. according to the Courier."): the model sees a comma in its place.
   */
  private static List<List<Token>> paragraphs(List<Sentence> sentences) {
    List<List<Token>> paragraphs = new ArrayList<>();
    List<Token> current = new ArrayList<>();
    int block = -1;
    for (Sentence sentence : sentences) {
      boolean full = current.size() + sentence.tokens().size() > LONGEST_PASSAGE;
      if ((sentence.block() != block || full) && !current.isEmpty()) {
        paragraphs.add(current);
        current = new ArrayList<>();
      }
      block = sentence.block();
      for (Token token : sentence.tokens()) {
        if (opensSmall(token) && endsWithStop(current)) {
          int last = current.size() - 1;
          current.set(last, new Token(current.get(last).span(), ","));
        }
        if (current.size() == LONGEST_PASSAGE) {
          paragraphs.add(current);
          current = new ArrayList<>();
        }
        current.add(token);
      }
    }
    if (!current.isEmpty()) {
      paragraphs.add(current);
    }
    return paragraphs;
  }

  private static boolean opensSmall(Token token) {
    return Character.isLowerCase(token.text().codePointAt(0));
  }

  private static boolean endsWithStop(List<Token> tokens) {
    return tokens.size() > 1 && tokens.get(tokens.size() - 1).text().equals(".");
  }

  private static Span characters(PlacedSpan placed, List<List<Token>> paragraphs) {
    return characters(placed.span(), paragraphs.get(placed.paragraph()));
  }

  private static Span characters(RoleSpan span, List<Token> tokens) {
    return new Span(tokens.get(span.start()).start(), tokens.get(span.end() - 1).end());
  }

  /** As if the spans and the link were right or wrong independently of each other. */
  static double confidence(Link link) {
    double confidence = link.probability() * link.cue().span().probability();
    for (PlacedSpan content : link.content()) {
      confidence *= content.span().probability();
    }
    if (link.source().isPresent()) {
      confidence *= link.source().get().span().probability();
    }
    return confidence;
  }
}
