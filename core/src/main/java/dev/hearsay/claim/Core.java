package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.ComparedWord;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a proposition says above all: what is done, by whom, to whom. All else in a long sentence
 * are circumstances that another teller leaves out.
 */
final class Core {

  private Core() {}

  /** How much of a proposition's core is said in another text, from 0 to 1, by weight. */
  static double found(Proposition proposition, ComparedText text, ComparedText other) {
    double found = 0;
    double total = 0;
    for (int index : words(proposition, text)) {
      ComparedWord word = text.words().get(index);
      found += word.weight() * nearest(text, index, other);
      total += word.weight();
    }
    return total == 0 ? 0 : found / total;
  }

  private static Set<Integer> words(Proposition proposition, ComparedText text) {
    Set<Integer> words = new TreeSet<>();
    if (proposition.predicateWord() >= 0 && proposition.predicateWord() < text.words().size()) {
      words.add(proposition.predicateWord());
    }
    for (Participant participant : proposition.participants()) {
      boolean central =
          participant.role() == Role.AGENT
              || participant.role() == Role.PATIENT
              || participant.role() == Role.RECIPIENT;
      for (int i = 0; central && i < text.words().size(); i++) {
        ComparedWord word = text.words().get(i);
        if (word.isContent() && participant.stems().contains(word.stem())) {
          words.add(i);
        }
      }
    }
    return words;
  }

  private static double nearest(ComparedText text, int index, ComparedText other) {
    String stem = text.words().get(index).stem();
    for (ComparedWord same : other.words()) {
      if (same.stem().equals(stem)) {
        return 1;
      }
    }
    double nearest = 0;
    for (int i = 0; text.hasVector(index) && other.hasVector(i); i++) {
      nearest = Math.max(nearest, text.similarity(index + 1, other, i + 1));
    }
    return nearest;
  }
}
