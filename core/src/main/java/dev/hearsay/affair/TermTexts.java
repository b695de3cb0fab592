package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.TextReader;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of terms and of the sentences that tell them, read for comparison when asked for. */
final class TermTexts {

  private final TextReader reader;
  private final Map<DocumentId, Analysis> analyses;
  private final Map<Passage, ComparedText> known = new HashMap<>();

  TermTexts(AffairSources sources, TextReader reader) {
    this.reader = reader;
    analyses =
        sources.analyses().stream()
            .collect(Collectors.toMap(analysis -> analysis.document().id(), Function.identity()));
  }

  /** What is owed. */
  ComparedText what(Owed owed) {
    return read(owed.document(), owed.term().what());
  }

  /** The sentence of the word that tells what is to be done. */
  ComparedText sentence(Owed owed) {
    Span deed = owed.term().deed();
    return read(
        owed.document(),
        analyses.get(owed.document()).sentences().stream()
            .map(Sentence::span)
            .filter(deed::overlaps)
            .findFirst()
            .orElse(owed.term().what()));
  }

  private ComparedText read(DocumentId document, Span span) {
    return known.computeIfAbsent(
        new Passage(document, span),
        passage -> reader.read(span.of(analyses.get(document).document().text())));
  }
}
