package dev.hearsay.analysis;

import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Document;

/** Analyses a document, seeing no other. Safe for several threads. */
@FunctionalInterface
public interface DocumentAnalyzer {

  /**
   * Analyses one document.
   *
   * @param parsed takes the trees of its sentences, for who reads on in them; for this document
   *     alone
   */
  Analysis analyze(Document document, ParsedSentences parsed);

  /** Analyses one document whose trees nobody else needs. */
  default Analysis analyze(Document document) {
    return analyze(document, ParsedSentences.standard());
  }
}
