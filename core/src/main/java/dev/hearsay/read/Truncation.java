package dev.hearsay.read;

import dev.hearsay.text.Block;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Marks documents whose container was cut short: their last block may not be whole. */
final class Truncation {

  private Truncation() {}

  static Outcome mark(Outcome outcome) {
    return outcome instanceof Outcome.Read read ? new Outcome.Read(mark(read.document())) : outcome;
  }

  private static Document mark(Document document) {
    List<Block> blocks = document.blocks();
    Span last =
        blocks.isEmpty()
            ? new Span(0, document.text().length())
            : blocks.get(blocks.size() - 1).span();
    List<Damage> damage = new ArrayList<>(document.damage());
    damage.add(new Damage(last, Damage.Kind.TRUNCATED_TEXT, Optional.empty()));
    return new Document(
        document.id(),
        document.uri(),
        document.outlet(),
        document.title(),
        document.byline(),
        document.published(),
        document.updated(),
        document.language(),
        document.canonicalUri(),
        document.credits(),
        document.links(),
        document.text(),
        blocks,
        damage);
  }
}
