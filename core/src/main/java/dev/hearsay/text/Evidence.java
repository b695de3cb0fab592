package dev.hearsay.text;

/**
 * What something that Hearsay asserts rests on.
 *
 * @param span words of the document
 * @param rule name of the rule that reads them so
 */
public record Evidence(DocumentId document, Span span, String rule) {

  public Evidence {
    if (rule.isBlank()) {
      throw new IllegalArgumentException("evidence without a rule, in " + document);
    }
  }
}
