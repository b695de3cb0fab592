package dev.hearsay.analysis;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.attribution.Assembly;
import dev.hearsay.attribution.AttributionAssembler;
import dev.hearsay.attribution.AttributionFinder;
import dev.hearsay.mention.PartOfFinder;
import dev.hearsay.mention.SpeaksForFinder;
import dev.hearsay.mention.coreference.Chooser;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Damage;
import dev.hearsay.text.DamageDetector;
import dev.hearsay.text.Document;
import dev.hearsay.text.JoinedTokens;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.timex.InconsistencyFinder;
import dev.hearsay.timex.Timex;
import dev.hearsay.timex.TimexFinder;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads one document: its sentences, the damage in its text, who and what it names, when, how much
 * and how many of what, who says what in it, and where it contradicts itself. Loading the models
 * takes a fraction of a second; after that an analyzer is thread-safe and keeps nothing of the
 * documents it has seen, so the same document gives the same analysis.
 */
public final class Analyzer implements DocumentAnalyzer {

  private final AttributionFinder finder;
  private final AttributionAssembler assembler;
  private final TimexFinder times;
  private final QuantityFinder quantities;
  private final InconsistencyFinder inconsistencies;

  private Analyzer(
      AttributionFinder finder,
      AttributionAssembler assembler,
      TimexFinder times,
      QuantityFinder quantities,
      InconsistencyFinder inconsistencies) {
    this.finder = finder;
    this.assembler = assembler;
    this.times = times;
    this.quantities = quantities;
    this.inconsistencies = inconsistencies;
  }

  /** An analyzer of {@link Accuracy#STANDARD} accuracy. */
  public static Analyzer standard() {
    return with(Accuracy.STANDARD);
  }

  /** An analyzer that decides in another way what noun phrases and pronouns mean; for training. */
  public static Analyzer with(Accuracy accuracy, Chooser antecedents) {
    return load(accuracy, () -> AttributionAssembler.with(antecedents));
  }

  /** An analyzer with the models that ship with the library, loaded on several threads. */
  public static Analyzer with(Accuracy accuracy) {
    return load(accuracy, AttributionAssembler::standard);
  }

  private static Analyzer load(Accuracy accuracy, Supplier<AttributionAssembler> assemblers) {
    CompletableFuture<AttributionAssembler> assembler = CompletableFuture.supplyAsync(assemblers);
    CompletableFuture<QuantityFinder> quantities =
        CompletableFuture.supplyAsync(QuantityFinder::standard);
    CompletableFuture<TimexFinder> times = CompletableFuture.supplyAsync(TimexFinder::standard);
    CompletableFuture<InconsistencyFinder> inconsistencies =
        CompletableFuture.supplyAsync(InconsistencyFinder::standard);
    return new Analyzer(
        AttributionFinder.load(accuracy),
        assembler.join(),
        times.join(),
        quantities.join(),
        inconsistencies.join());
  }

  @Override
  public Analysis analyze(Document document, ParsedSentences parsed) {
    List<Sentence> sentences = SentenceSplitter.split(document.text(), document.blocks());
    List<Damage> damage = damage(document, sentences);
    List<Sentence> readable = JoinedTokens.takenApart(document.text(), sentences, damage);
    AttributionFinder.Found statements = finder.find(document, readable);
    Assembly assembly =
        assembler.assemble(
            document,
            sentences,
            damage,
            statements.attributions(),
            statements.names(),
            statements.tags(),
            parsed);
    List<Timex> dated = times.find(document, readable);
    return new Analysis(
        document,
        damage,
        sentences,
        assembly.entities(),
        dated,
        quantities.find(document.text(), readable, parsed),
        assembly.attributions(),
        inconsistencies.find(document, readable, dated),
        PartOfFinder.find(readable, assembly.entities()),
        SpeaksForFinder.find(readable, assembly.entities()));
  }

  /** What the reader reported and what the text shows, in text order. */
  private static List<Damage> damage(Document document, List<Sentence> sentences) {
    return Stream.concat(
            document.damage().stream(), DamageDetector.find(document, sentences).stream())
        .distinct()
        .sorted(Comparator.comparing(Damage::span).thenComparing(Damage::kind))
        .toList();
  }
}
