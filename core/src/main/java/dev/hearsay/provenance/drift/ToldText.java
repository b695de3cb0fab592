package dev.hearsay.provenance.drift;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Proposition;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** A document as far as it is compared: its sentences but headings, and what was read in them. */
final class ToldText {

  /** Sentences that are compared: more are a book's. */
  private static final int MOST_SENTENCES = 400;

  private static final int SHORTEST_NAME = 2;

  private final Analysis analysis;
  private final List<ToldSentence> sentences = new ArrayList<>();
  private final List<Quotation> quotations;
  private final List<List<Proposition>> propositions = new ArrayList<>();
  private final List<List<Quantity>> quantities = new ArrayList<>();
  private final List<List<Timex>> times = new ArrayList<>();
  private final Map<String, Entity> entities = new HashMap<>();

  ToldText(Analysis analysis, List<Proposition> asserted, DependencyParser parser) {
    this.analysis = analysis;
    analysis.entities().forEach(entity -> entities.put(entity.id(), entity));
    NavigableMap<Integer, Set<String>> names = names();
    NavigableMap<Integer, Set<String>> values = values();
    for (Sentence sentence : analysis.sentences()) {
      if (isProse(sentence) && sentences.size() < MOST_SENTENCES) {
        List<Token> readable =
            sentence.tokens().stream().filter(one -> !ToldSentence.isQuotationMark(one)).toList();
        List<Token> tokens = readable.isEmpty() ? sentence.tokens() : readable;
        sentences.add(
            ToldSentence.of(
                sentences.size(),
                sentence.block(),
                sentence.span(),
                parser.parse(tokens),
                within(names, sentence.span()),
                within(values, sentence.span())));
      }
    }
    for (ToldSentence sentence : sentences) {
      propositions.add(within(asserted, Proposition::predicateSpan, sentence.span()));
      quantities.add(within(analysis.quantities(), Quantity::span, sentence.span()));
      times.add(within(analysis.times(), Timex::span, sentence.span()));
    }
    quotations = Quotation.of(analysis.document());
  }

  private static <T> List<T> within(List<T> all, Function<T, Span> place, Span span) {
    return all.stream().filter(one -> span.contains(place.apply(one))).toList();
  }

  private static Set<String> within(NavigableMap<Integer, Set<String>> placed, Span span) {
    Set<String> all = new HashSet<>();
    placed.subMap(span.start(), span.end()).values().forEach(all::addAll);
    return all;
  }

  private boolean isProse(Sentence sentence) {
    if (sentence.block() >= document().blocks().size()) {
      return true;
    }
    Block.Kind kind = document().blocks().get(sentence.block()).kind();
    return kind != Block.Kind.HEADING && kind != Block.Kind.TABLE_ROW;
  }

  /** Words of names by where they stand; a person goes by the last one, however called there. */
  private NavigableMap<Integer, Set<String>> names() {
    NavigableMap<Integer, Set<String>> placed = new TreeMap<>();
    for (Entity entity : analysis.entities()) {
      String[] name = entity.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1);
      for (Mention mention : entity.mentions()) {
        Set<String> words =
            placed.computeIfAbsent(mention.span().start(), start -> new HashSet<>());
        if (entity.type() == Entity.Type.PERSON && !entity.plural()) {
          words.add(name[name.length - 1]);
        } else if (mention.kind() == Mention.Kind.NAME) {
          for (String word :
              text(mention.span()).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_NAME && !FunctionWords.contain(word)) {
              words.add(word);
            }
          }
        }
      }
    }
    return placed;
  }

  private NavigableMap<Integer, Set<String>> values() {
    NavigableMap<Integer, Set<String>> placed = new TreeMap<>();
    for (Quantity quantity : analysis.quantities()) {
      placed
          .computeIfAbsent(quantity.span().start(), start -> new HashSet<>())
          .add(quantity.low().stripTrailingZeros().toPlainString());
    }
    for (Timex time : analysis.times()) {
      placed.computeIfAbsent(time.span().start(), start -> new HashSet<>()).add(time.value());
    }
    return placed;
  }

  Analysis analysis() {
    return analysis;
  }

  Document document() {
    return analysis.document();
  }

  DocumentId id() {
    return document().id();
  }

  List<ToldSentence> sentences() {
    return sentences;
  }

  List<Quotation> quotations() {
    return quotations;
  }

  /** What the statements of a sentence assert. */
  List<Proposition> propositions(ToldSentence sentence) {
    return propositions.get(sentence.index());
  }

  String text(Span span) {
    return span.of(document().text());
  }

  Excerpt excerpt(Span span) {
    return Excerpt.of(document(), span);
  }

  Optional<Entity> entity(String id) {
    return Optional.ofNullable(entities.get(id));
  }

  /** Who published it, empty where nobody says so. */
  String outlet() {
    return document().outlet().orElse("");
  }

  boolean isOutlet(String name) {
    return !outlet().isEmpty() && OutletName.same(outlet(), name);
  }

  List<Quantity> quantities(ToldSentence sentence) {
    return quantities.get(sentence.index());
  }

  List<Timex> times(ToldSentence sentence) {
    return times.get(sentence.index());
  }

  /** The attributions in whose content a place stands, the innermost first. */
  List<Attribution> attributions(Span place) {
    return analysis.attributions().stream()
        .filter(one -> one.content().stream().anyMatch(place::overlaps))
        .sorted(
            Comparator.comparingInt(
                    (Attribution one) -> one.content().stream().mapToInt(Span::length).sum())
                .thenComparing(one -> one.content().get(0)))
        .toList();
  }

  /** The paragraph's sentences around one. */
  List<ToldSentence> paragraph(ToldSentence sentence) {
    return sentences.stream().filter(one -> one.block() == sentence.block()).toList();
  }

  Optional<ToldSentence> sentenceAt(int offset) {
    return sentences.stream().filter(one -> one.span().contains(offset)).findFirst();
  }
}
