package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.encoder.EntityLabels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Labels of words by what two programs say of them. What both say is taken. Where one speaks alone,
 * or they contradict each other, what decides is how often each is right in such a case on the
 * texts of GUM and re3d that may be trained on; where neither is mostly right, the words are
 * unknown. Right there:
 *
 * <ul>
 *   <li>both: 92 %
 *   <li>NLP4J alone: organisations 80 %, groups 82 %, events, works, laws 64 %; persons 47 %,
 *       places 11 %
 *   <li>CoreNLP alone: organisations 65 %, persons 2 of 3; places 47 %
 *   <li>NLP4J against CoreNLP: facilities 8 of 12, events 3 of 3, places that CoreNLP takes for
 *       persons 9 of 11; else each in fewer than 6 of 10
 * </ul>
 */
final class Agreement {

  private static final Set<Entity.Type> CORENLP_ALONE =
      EnumSet.of(Entity.Type.ORG, Entity.Type.PERSON);

  private static final Set<Entity.Type> NLP4J_ALONE =
      EnumSet.complementOf(EnumSet.of(Entity.Type.PERSON, Entity.Type.PLACE));

  private final List<WordSpan> taken = new ArrayList<>();
  private final List<WordSpan> unknown = new ArrayList<>();

  private Agreement() {}

  /** The labels of {@code length} words. */
  static int[] labels(List<WordSpan> coreNlp, List<WordSpan> nlp4j, int length) {
    Agreement agreement = new Agreement();
    agreement.weigh(coreNlp, nlp4j);
    int[] labels = new int[length];
    for (WordSpan span : agreement.unknown) {
      Arrays.fill(labels, span.start(), span.end(), WordLabels.UNKNOWN);
    }
    for (WordSpan span : agreement.taken) {
      Arrays.fill(labels, span.start(), span.end(), EntityLabels.inner(span.type()));
      labels[span.start()] = EntityLabels.begin(span.type());
    }
    return labels;
  }

  private void weigh(List<WordSpan> coreNlp, List<WordSpan> nlp4j) {
    taken.addAll(nlp4j);
    taken.retainAll(coreNlp);
    List<WordSpan> agreed = List.copyOf(taken);
    for (WordSpan theirs : nlp4j) {
      if (agreed.stream().noneMatch(theirs::overlaps)) {
        List<WordSpan> others = coreNlp.stream().filter(theirs::overlaps).toList();
        if (isBelieved(theirs, others)) {
          taken.add(theirs);
        } else {
          unknown.add(theirs);
        }
        unknown.addAll(others);
      }
    }
    for (WordSpan alone : coreNlp) {
      if (agreed.stream().noneMatch(alone::overlaps) && nlp4j.stream().noneMatch(alone::overlaps)) {
        (CORENLP_ALONE.contains(alone.type()) ? taken : unknown).add(alone);
      }
    }
  }

  /** Whether NLP4J's name is taken although CoreNLP says otherwise, or nothing. */
  private static boolean isBelieved(WordSpan theirs, List<WordSpan> others) {
    if (others.isEmpty()) {
      return NLP4J_ALONE.contains(theirs.type());
    }
    return switch (theirs.type()) {
      case FACILITY -> true;
      case EVENT -> others.stream().anyMatch(theirs::sameWords);
      case PLACE -> others.get(0).type() == Entity.Type.PERSON;
      case PERSON, ORG, GROUP, LAW, WORK -> false;
    };
  }
}
