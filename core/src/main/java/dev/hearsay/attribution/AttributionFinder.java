package dev.hearsay.attribution;

import dev.hearsay.attribution.encoder.EncoderTagger;
import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Link;
import dev.hearsay.attribution.linear.LinkModel;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PassageReader;
import dev.hearsay.attribution.linear.PlacedSpan;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.mention.NamesRead;
import dev.hearsay.mention.WordTags;
import dev.hearsay.mention.encoder.EntityDecoder;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Finds who says what in a document: tags each paragraph, then links cues with their sources and
 * contents across the document. Thread-safe.
 */
public final class AttributionFinder {

  /**
   * Longer paragraphs are cut at a sentence end: memory and time stay in proportion to the text
   * even where a damaged page is one paragraph of megabytes.
   */
  private static final int LONGEST_PASSAGE = 600;

  private final PassageReader reader;
  private final PassageTagger tagger;
  private final LinkModel linker;
  private final NestedFinder nested;
  private final AttributionRules rules;

  private AttributionFinder(
      PassageReader reader, PassageTagger tagger, PassageTagger secondReading, LinkModel linker) {
    this.reader = reader;
    this.tagger = tagger;
    this.linker = linker;
    nested = new NestedFinder(reader, secondReading, linker);
    rules = new AttributionRules(CueLexicon.standard());
  }

  /** A finder with the models that ship with the library, loaded side by side. */
  public static AttributionFinder load(Accuracy accuracy) {
    if (accuracy == Accuracy.FAST) {
      LinearTagger linear = LinearTagger.load();
      PassageTagger fast = fast(linear);
      return new AttributionFinder(linear.passages(), fast, fast, LinearTagger.loadLinks());
    }
    CompletableFuture<EncoderTagger> encoder = CompletableFuture.supplyAsync(EncoderTagger::load);
    LinearTagger linear = LinearTagger.load();
    LinkModel linker = LinearTagger.loadLinks();
    Cascade cascade = new Cascade(linear, encoder.join(), accuracy == Accuracy.BEST);
    PassageTagger second =
        accuracy == Accuracy.BEST ? new SecondReading(linear, encoder.join()) : fast(linear);
    return new AttributionFinder(linear.passages(), cascade, second, linker);
  }

  private static PassageTagger fast(LinearTagger linear) {
    return passages ->
        passages.stream()
            .map(passage -> new PassageTagger.Tagged(linear.tag(passage), LinearTagger.NAME))
            .toList();
  }

  /** Makes the passages that {@link #tag} takes. */
  public PassageReader passages() {
    return reader;
  }

  /** Finds the spans of one document's passages, not yet linked. */
  public List<PassageTagger.Tagged> tag(List<Passage> passages) {
    return tagger.tag(passages);
  }

  /**
   * What was found in one document.
   *
   * @param attributions the outermost in the order of their cues, each followed by those inside its
   *     content; then those of rules
   * @param names that the encoder found where it read
   * @param tags of all words
   */
  public record Found(List<LinkedSpans> attributions, NamesRead names, WordTags tags) {}

  /**
   * Finds the attributions of one document, and its names where the encoder reads.
   *
   * @param sentences all sentences of the document, in text order
   */
  public Found find(Document document, List<Sentence> sentences) {
    List<List<Token>> paragraphs = paragraphs(sentences);
    List<Passage> passages = new ArrayList<>(paragraphs.size());
    List<PlacedSpan> spans = new ArrayList<>();
    for (List<Token> paragraph : paragraphs) {
      passages.add(reader.read(document.text(), paragraph));
    }
    List<PassageTagger.Tagged> tagged = tagger.tag(passages);
    for (int i = 0; i < tagged.size(); i++) {
      for (RoleSpan span : tagged.get(i).spans()) {
        spans.add(new PlacedSpan(i, span));
      }
    }
    List<LinkedSpans> linked = new ArrayList<>();
    List<Link> links = linker.link(passages, spans);
    Iterator<List<LinkedSpans>> inner = nested(document.text(), links, paragraphs).iterator();
    for (Link link : links) {
      linked.add(
          new LinkedSpans(
              link.source().stream().map(source -> characters(source, paragraphs)).toList(),
              List.of(characters(link.cue(), paragraphs)),
              link.content().stream().map(content -> characters(content, paragraphs)).toList(),
              confidence(link),
              tagged.get(link.cue().paragraph()).decidedBy()));
      link.content().forEach(content -> linked.addAll(inner.next()));
    }
    rules.complete(sentences, linked);
    return new Found(linked, names(tagged, paragraphs), tags(passages, paragraphs));
  }

  private static WordTags tags(List<Passage> passages, List<List<Token>> paragraphs) {
    WordTags.Builder tags = new WordTags.Builder(paragraphs.stream().mapToInt(List::size).sum());
    for (int i = 0; i < passages.size(); i++) {
      for (int k = 0; k < passages.get(i).length(); k++) {
        tags.add(
            paragraphs.get(i).get(k).start(), passages.get(i).wordTag(k), passages.get(i).group(k));
      }
    }
    return tags.build();
  }

  private static NamesRead names(List<PassageTagger.Tagged> tagged, List<List<Token>> paragraphs) {
    List<EntitySpan> names = new ArrayList<>();
    List<Span> read = new ArrayList<>();
    for (int i = 0; i < tagged.size(); i++) {
      float[][] scores = tagged.get(i).names();
      if (scores.length > 0) {
        List<Token> tokens = paragraphs.get(i);
        names.addAll(EntityDecoder.decode(scores, tokens));
        read.add(new Span(tokens.get(0).start(), tokens.get(tokens.size() - 1).end()));
      }
    }
    return new NamesRead(names, read);
  }

  /** For each content of each link what is attributed inside it. */
  private List<List<LinkedSpans>> nested(
      String text, List<Link> links, List<List<Token>> paragraphs) {
    List<NestedFinder.Outer> contents =
        links.stream()
            .flatMap(link -> link.content().stream())
            .map(one -> new NestedFinder.Outer(paragraphs.get(one.paragraph()), one.span()))
            .toList();
    List<List<NestedFinder.Nested>> found = nested.find(text, contents);
    List<List<LinkedSpans>> linked = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      List<Token> tokens = contents.get(i).tokens();
      linked.add(
          found.get(i).stream()
              .map(
                  inner ->
                      new LinkedSpans(
                          List.of(characters(inner.source(), tokens)),
                          List.of(characters(inner.cue(), tokens)),
                          List.of(characters(inner.content(), tokens)),
                          inner.probability(),
                          inner.decidedBy()))
              .toList());
    }
    return linked;
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
