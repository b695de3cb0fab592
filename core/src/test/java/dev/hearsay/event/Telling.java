package dev.hearsay.event;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A paragraph with the events found in it; no entities are known, attributions are set by hand. */
final class Telling {

  private static final EventFinder FINDER = EventFinder.standard();
  private static final QuantityFinder QUANTITIES = QuantityFinder.standard();
  private static final TimexFinder TIMES = TimexFinder.standard();

  private final String text;
  private final List<Attribution> attributions = new ArrayList<>();

  Telling(String text) {
    this.text = text;
  }

  /** The same with an attribution, its three parts given by their words. */
  Telling says(String source, String cue, String content, Act act) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            List.of(place(source)),
            List.of(place(cue)),
            List.of(place(content)),
            Attribution.Kind.DIRECT,
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
    if (start < 0) {
      throw new IllegalArgumentException(words + " doesn't stand in " + text);
    }
    return new Span(start, start + words.length());
  }

  List<Event> events() {
    List<Block> blocks = List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH));
    Document document = Document.ofText(text, Optional.of("en"), text, blocks);
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    return FINDER.find(
        new Analysis(
            document,
            List.of(),
            sentences,
            List.of(),
            TIMES.find(document, sentences),
            QUANTITIES.find(text, sentences),
            attributions,
            List.of(),
            List.of(),
            List.of()));
  }

  /** "CUSTODY detained", in text order. */
  List<String> told() {
    return events().stream().map(event -> event.type() + " " + event.trigger().of(text)).toList();
  }

  /** The event that a word tells. */
  Event by(String trigger) {
    return events().stream()
        .filter(event -> event.trigger().of(text).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError(trigger + " tells nothing: " + told()));
  }

  /** The words that fill a role of the event that a word tells. */
  Set<String> fill(String trigger, EventRole role) {
    return by(trigger).fillers(role).stream()
        .map(filler -> filler.span().of(text))
        .collect(Collectors.toSet());
  }
}
