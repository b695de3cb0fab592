package dev.hearsay.event;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place where a line of the lexicon holds.
 *
 * @param word index of the verb or noun
 * @param further indices of the further words of the line
 * @param arguments what takes part, by grammar
 */
record FoundTrigger(Trigger trigger, int word, List<Integer> further, List<Argument> arguments) {

  FoundTrigger {
    further = List.copyOf(further);
    arguments = List.copyOf(arguments);
  }

  /** The word that tells what happens. */
  int teller() {
    return trigger.told().isPresent() ? further.get(trigger.told().getAsInt()) : word;
  }

  /** Whether somebody owes something by it. */
  boolean isBinding() {
    return trigger.type() == EventType.AGREEMENT || trigger.type() == EventType.ORDER;
  }

  /** The other words of the line, in text order. */
  List<Integer> others() {
    return Stream.concat(Stream.of(word), further.stream())
        .filter(each -> each != teller())
        .sorted()
        .toList();
  }
}
