package dev.hearsay.claim;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import dev.hearsay.timex.TimexFinder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Documents of one paragraph, analysed as far as claims ask, with attributions set by hand. */
final class Told {

  private static final StatementFinder FINDER = StatementFinder.standard();
  private static final QuantityFinder QUANTITIES = QuantityFinder.standard();
  private static final TimexFinder TIMES = TimexFinder.standard();

  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();
  private final String uri;

  Told(String text) {
    this(text, text);
  }

  Told(String uri, String text) {
    this.uri = uri;
    this.text = text;
  }

  /** The same with an attribution, its three parts given by their words. */
  Told says(String source, String cue, String content, Act act) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            List.of(place(source)),
            List.of(place(cue)),
            List.of(place(content)),
            Attribution.Kind.INDIRECT,
            act,
            Hedge.NONE,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            1,
            "test"));
    return this;
  }

  private Span place(String words) {
    int start = text.indexOf(words);
    return new Span(start, start + words.length());
  }

  Analysis analysis() {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    Document document = Document.ofText(uri, Optional.of("en"), text, blocks);
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    return new Analysis(
        document,
        List.of(),
        sentences,
        List.of(),
        TIMES.find(document, sentences),
        QUANTITIES.find(text, sentences),
        attributions,
        List.of(),
        List.of(),
        List.of());
  }

  List<Proposition> propositions() {
    return FINDER.find(analysis());
  }

  /** The statement of most words. */
  Proposition main() {
    return propositions().stream()
        .max(Comparator.comparingInt(each -> each.text().words().size()))
        .orElseThrow();
  }
}
