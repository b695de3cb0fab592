package dev.hearsay.event;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * A sentence in which events were looked for.
 *
 * @param block of the document that it stands in
 * @param tokens without quotation marks and dateline
 * @param tree where it was worth one
 */
record ReadSentence(
    int block, List<Token> tokens, Optional<DependencyTree> tree, List<Told> events) {

  /** An event, with the place of the lexicon's line that told it. */
  record Told(FoundTrigger found, Event event) {

    boolean isAgreement() {
      return event.type() == EventType.AGREEMENT;
    }

    /** Whether somebody owes something by it. */
    boolean isBinding() {
      return isAgreement() || event.type() == EventType.ORDER;
    }
  }

  ReadSentence {
    tokens = List.copyOf(tokens);
    events = List.copyOf(events);
  }

  ReadSentence withEvents(List<Told> other) {
    return new ReadSentence(block, tokens, tree, other);
  }

  List<Told> agreements() {
    return events.stream().filter(Told::isAgreement).toList();
  }

  List<Told> binding() {
    return events.stream().filter(Told::isBinding).toList();
  }
}
