package dev.hearsay.read;

import dev.hearsay.text.Document;

/** What became of an input: a document, or the reason why there is none. */
public sealed interface Outcome {

  /** A document was read. */
  record Read(Document document) implements Outcome {}

  /**
   * An input, or an item inside one, could not be read. The rest goes on.
   *
   * @param uri which one
   * @param reason stable code
   * @param detail one line that says what was found and, where possible, what to do
   */
  record Skipped(String uri, SkipReason reason, String detail) implements Outcome {}
}
