package dev.hearsay.bench.mentions;

import dev.hearsay.mention.coreference.Chooser;
import dev.hearsay.mention.coreference.Options;
import dev.hearsay.mention.coreference.Phrase;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides as an article is marked, and notes the decisions to learn from. */
final class MarkedChooser implements Chooser {

  private final Function<Phrase, Optional<String>> chains;
  private final boolean partly;
  private final List<RankingTrainer.Decision> decisions = new ArrayList<>();

  private MarkedChooser(Function<Phrase, Optional<String>> chains, boolean partly) {
    this.chains = chains;
    this.partly = partly;
  }

  /** Learns from everything: what isn't marked has no antecedent. */
  static MarkedChooser of(ChainText text) {
    return new MarkedChooser(phrase -> chain(text, phrase), false);
  }

  /** Learns from what is marked alone, as not all chains are. */
  static MarkedChooser of(MeantimeText text) {
    return new MarkedChooser(phrase -> chain(text, phrase), true);
  }

  /** Learns from everything that another program marked. */
  static MarkedChooser of(SilverChains text) {
    return new MarkedChooser(phrase -> text.chainAt(phrase.core()), false);
  }

  List<RankingTrainer.Decision> decisions() {
    return decisions;
  }

  @Override
  public int choose(Phrase phrase, Options options) {
    Optional<String> chain = chains.apply(phrase);
    int[][] features = new int[options.count()][];
    boolean[] right = new boolean[options.count()];
    int first = 0;
    for (int i = 0; i < options.count(); i++) {
      features[i] = options.features(i);
      @Nullable Phrase antecedent = options.antecedent(i);
      right[i] = antecedent != null && chain.isPresent() && chain.equals(chains.apply(antecedent));
      first = first == 0 && right[i] ? i : first;
    }
    right[0] = first == 0;
    if (!partly || chain.isPresent()) {
      decisions.add(new RankingTrainer.Decision(features, right));
    }
    return first;
  }

  /** The chain of the longest mention whose head is in the phrase's name or is its head. */
  private static Optional<String> chain(ChainText text, Phrase phrase) {
    Span core = phrase.core();
    return text.mentions().stream()
        .filter(
            mention ->
                core.contains(text.words().get(text.head(mention.first(), mention.end())).span()))
        .max(Comparator.comparingInt(mention -> mention.end() - mention.first()))
        .map(ChainText.Marked::chain);
  }

  /** The chain of the shortest mention that has the phrase's name or head and begins with it. */
  private static Optional<String> chain(MeantimeText text, Phrase phrase) {
    return text.mentions().stream()
        .filter(
            mention ->
                mention.span().contains(phrase.core())
                    && (mention.span().start() >= phrase.span().start()
                        || mention.span().equals(phrase.core())))
        .min(Comparator.comparingInt(mention -> mention.span().length()))
        .map(MeantimeText.Marked::chain);
  }
}
