package dev.hearsay.bench.syntax;

import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.PartOfSpeech;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.Locale;

/** Counts of words whose tag, head, and head and relation are right. Marks don't count. */
final class TreeScore {

  private static final double PERCENT = 100;

  private final Lemmatizer lemmatizer = Lemmatizer.standard();
  private long words;
  private long tags;
  private long universal;
  private long heads;
  private long labelled;
  private long lemmas;
  private long lemmasKnown;

  /** Adds what Hearsay made of a sentence. */
  void add(LabelledTree gold, DependencyTree found) {
    for (int i = 0; i < gold.size(); i++) {
      if (add(gold, i, found.treebankTag(i), found.relation(i), found.head(i))
          && !gold.lemmas().get(i).isEmpty()) {
        lemmasKnown++;
        lemmas += lemmatizer.lemma(found, i).equals(gold.lemmas().get(i)) ? 1 : 0;
      }
    }
  }

  /** Adds what another parser made of a sentence. */
  void add(LabelledTree gold, LabelledTree found) {
    for (int i = 0; i < gold.size(); i++) {
      TreebankTag tag = TreebankTag.ofLabel(found.tags().get(i));
      add(gold, i, tag, Relation.ofLabel(found.relations().get(i)), found.heads().get(i));
    }
  }

  /** Relations are compared as far as Hearsay tells them apart. */
  private boolean add(LabelledTree gold, int word, TreebankTag tag, Relation relation, int head) {
    TreebankTag expected = TreebankTag.ofLabel(gold.tags().get(word));
    if (expected.isPunctuation()) {
      return false;
    }
    boolean rightHead = gold.heads().get(word) == head;
    PartOfSpeech part = PartOfSpeech.of(tag, relation, gold.words().get(word));
    words++;
    tags += tag == expected ? 1 : 0;
    universal += part.name().equals(gold.universal().get(word)) ? 1 : 0;
    heads += rightHead ? 1 : 0;
    labelled += rightHead && relation == Relation.ofLabel(gold.relations().get(word)) ? 1 : 0;
    return true;
  }

  long words() {
    return words;
  }

  long tags() {
    return tags;
  }

  long universal() {
    return universal;
  }

  long heads() {
    return heads;
  }

  long labelled() {
    return labelled;
  }

  long lemmas() {
    return lemmas;
  }

  long lemmasKnown() {
    return lemmasKnown;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d words: UAS %.2f, LAS %.2f, universal tags %.2f, tags %.2f, base forms %.2f",
        words,
        PERCENT * heads / words,
        PERCENT * labelled / words,
        PERCENT * universal / words,
        PERCENT * tags / words,
        PERCENT * lemmas / lemmasKnown);
  }
}
