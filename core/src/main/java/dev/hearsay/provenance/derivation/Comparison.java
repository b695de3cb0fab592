package dev.hearsay.provenance.derivation;

import dev.hearsay.reuse.Edit;
import dev.hearsay.reuse.SharedPassage;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * What one document, supposed to be the later, has in common with another: which of its sentences
 * are told there, how alike, in which order, and how many of its words are the same. Depends on
 * these two documents alone.
 */
final class Comparison {

  /** Sentences less alike tell of different things. */
  static final double ALIKE = 0.23;

  /** The share of a sentence's letters that stand in the other where only a word was exchanged. */
  private static final double UNCHANGED = 0.85;

  /** Sentences that a text begins with. */
  private static final int LEAD = 2;

  private final Article later;
  private final Article earlier;
  private final List<SharedPassage> passages;
  private final double[] likeness;
  private final int[] partners;
  private final double[] earlierLikeness;
  private final int[] earlierPartners;
  private final double credit;
  private final double creditBack;
  private final BitSet same = new BitSet();
  private final BitSet earlierSame = new BitSet();

  private Comparison(Article later, Article earlier, List<SharedPassage> passages) {
    this.later = later;
    this.earlier = earlier;
    this.passages = List.copyOf(passages);
    this.likeness = new double[later.sentences().size()];
    this.partners = new int[likeness.length];
    this.earlierLikeness = new double[earlier.sentences().size()];
    this.earlierPartners = new int[earlierLikeness.length];
    this.credit = Credits.strength(later, earlier);
    this.creditBack = Credits.strength(earlier, later);
  }

  /**
   * Compares two documents.
   *
   * @param passages that they share, {@code first} standing in the later
   */
  static Comparison of(Article later, Article earlier, List<SharedPassage> passages) {
    Comparison comparison = new Comparison(later, earlier, passages);
    comparison.markPassages();
    comparison.pair();
    return comparison;
  }

  private void markPassages() {
    for (SharedPassage passage : passages) {
      same.set(passage.first().start(), passage.first().end());
      earlierSame.set(passage.second().start(), passage.second().end());
      for (Edit edit : passage.edits()) {
        same.clear(edit.first().start(), edit.first().end());
        earlierSame.clear(edit.second().start(), edit.second().end());
      }
    }
  }

  private void pair() {
    Arrays.fill(partners, -1);
    Arrays.fill(earlierPartners, -1);
    double[][] alikeness = SentenceLikeness.of(later, earlier);
    for (int i = 0; i < likeness.length; i++) {
      FactSentence sentence = later.sentences().get(i);
      double copied = Quoted.count(same, sentence.span()) / (double) sentence.span().length();
      for (int j = 0; j < earlierLikeness.length; j++) {
        FactSentence other = earlier.sentences().get(j);
        double alike = alikeness[i][j];
        if (copied > alike && isPassage(sentence.span(), other.span())) {
          alike = copied;
        }
        if (alike > likeness[i]) {
          likeness[i] = alike;
          partners[i] = j;
        }
        if (alike > earlierLikeness[j]) {
          earlierLikeness[j] = alike;
          earlierPartners[j] = i;
        }
      }
    }
  }

  private boolean isPassage(Span sentence, Span other) {
    return passages.stream()
        .anyMatch(
            passage -> passage.first().overlaps(sentence) && passage.second().overlaps(other));
  }

  Article later() {
    return later;
  }

  Article earlier() {
    return earlier;
  }

  List<SharedPassage> passages() {
    return passages;
  }

  /** How surely the later document credits the earlier one's outlet, from 0 to 1. */
  double credit() {
    return credit;
  }

  /** How surely the earlier document credits the later one's outlet. */
  double creditBack() {
    return creditBack;
  }

  /** How alike what either begins with is to anything in the other: what is new stands there. */
  double lead() {
    return (lead(likeness) + lead(earlierLikeness)) / 2;
  }

  /** Whether the later document begins with what the earlier tells anywhere. */
  boolean isOpening() {
    return likeness.length > 0 && isAlike(0);
  }

  private static double lead(double[] likeness) {
    double sum = 0;
    for (int i = 0; i < Math.min(LEAD, likeness.length); i++) {
      sum += likeness[i] >= ALIKE ? likeness[i] : 0;
    }
    return sum / LEAD;
  }

  /** Whether the later document names the earlier one's outlet as where its text is from. */
  boolean isOrigin() {
    return credit > 0
        && Credits.between(later, earlier).stream()
            .anyMatch(
                one ->
                    one.how() == StatedCredit.How.ORIGIN || one.how() == StatedCredit.How.DATELINE);
  }

  /** The passages seen from the earlier document. */
  List<SharedPassage> mirroredPassages() {
    return passages.stream().map(Comparison::mirrored).toList();
  }

  /** The same passage seen from the other text. */
  static SharedPassage mirrored(SharedPassage passage) {
    List<Edit> edits =
        passage.edits().stream()
            .map(edit -> new Edit(/* first= */ edit.second(), /* second= */ edit.first()))
            .toList();
    return new SharedPassage(
        /* first= */ passage.second(), /* second= */ passage.first(), passage.sameWords(), edits);
  }

  /** How alike a sentence of the later document is to its partner, from 0 to 1. */
  double likeness(int sentence) {
    return likeness[sentence];
  }

  /** The sentence of the earlier document that is most like one of the later; -1 if none is. */
  int partner(int sentence) {
    return partners[sentence];
  }

  /**
   * The share of the sentences that are alike and have numbers, in which none of the numbers is the
   * partner's, who has others: another reading of the same place.
   */
  double otherNumbers() {
    double all = 0;
    double other = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        int[] mine = numbers(later.sentences().get(i));
        int[] theirs = numbers(earlier.sentences().get(partners[i]));
        if (mine.length > 0 && theirs.length > 0) {
          all++;
          other += Fact.shared(mine, theirs) == 0 ? 1 : 0;
        }
      }
    }
    return all == 0 ? 0 : other / all;
  }

  private static int[] numbers(FactSentence sentence) {
    return Arrays.stream(sentence.facts())
        .filter(fact -> Fact.is(fact, Fact.Sort.NUMBER))
        .toArray();
  }

  /** How much of its wording a sentence of the later document has in common with its partner. */
  double wording(int sentence) {
    return partners[sentence] < 0
        ? 0
        : later.sentences().get(sentence).sameWording(earlier.sentences().get(partners[sentence]));
  }

  /** The same on average over the sentences that are alike, by what they tell. */
  double wording() {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        all += later.sentences().get(i).weight();
        sum += later.sentences().get(i).weight() * wording(i);
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  boolean isAlike(int sentence) {
    return likeness[sentence] >= ALIKE;
  }

  /** The share of the later document, by what its sentences tell, that is told in the earlier. */
  double told() {
    return told(later, likeness);
  }

  /** The share of the earlier document that is told in the later. */
  double toldOfEarlier() {
    return told(earlier, earlierLikeness);
  }

  private static double told(Article article, double[] likeness) {
    double all = 0;
    double told = 0;
    for (int i = 0; i < likeness.length; i++) {
      double weight = article.sentences().get(i).weight();
      all += weight;
      told += likeness[i] >= ALIKE ? weight : 0;
    }
    return all == 0 ? 0 : told / all;
  }

  /** How alike the sentences are that are alike at all. */
  double closeness() {
    double all = 0;
    double sum = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        all += later.sentences().get(i).weight();
        sum += later.sentences().get(i).weight() * likeness[i];
      }
    }
    return all == 0 ? 0 : sum / all;
  }

  /** The share of the later document's words outside quotation marks that are the earlier's. */
  double copied() {
    int unquoted = later.document().text().length() - later.quoted().cardinality();
    return unquoted == 0 ? 0 : unquotedSame() / (double) unquoted;
  }

  /** How much of what is told, outside quotation marks, is told in the same words. */
  double wordForWord() {
    int told = 0;
    int copied = 0;
    BitSet unquoted = (BitSet) same.clone();
    unquoted.andNot(later.quoted());
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        Span span = later.sentences().get(i).span();
        told += span.length() - Quoted.count(later.quoted(), span);
        copied += Quoted.count(unquoted, span);
      }
    }
    return told == 0 ? 0 : copied / (double) told;
  }

  /** The share of the sentences that are alike that are the same but for a word. */
  double unchanged() {
    int alike = 0;
    int unchanged = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        Span span = later.sentences().get(i).span();
        alike++;
        unchanged += Quoted.count(same, span) >= UNCHANGED * span.length() ? 1 : 0;
      }
    }
    return alike == 0 ? 0 : unchanged / (double) alike;
  }

  /** How many words are the same for one edit among them. */
  double wordsPerEdit() {
    int words = passages.stream().mapToInt(SharedPassage::sameWords).sum();
    int edits = passages.stream().mapToInt(passage -> passage.edits().size()).sum();
    return words / (double) Math.max(1, edits);
  }

  /** Characters outside quotation marks that are the same. */
  int unquotedSame() {
    BitSet unquoted = (BitSet) same.clone();
    unquoted.andNot(later.quoted());
    return unquoted.cardinality();
  }

  /** Characters between quotation marks that are the same. */
  int quotedSame() {
    BitSet quoted = (BitSet) same.clone();
    quoted.and(later.quoted());
    return quoted.cardinality();
  }

  /** Characters of a span of the later document that are the same in the earlier. */
  int same(Span span) {
    return Quoted.count(same, span);
  }

  /** How much of what is alike stands in the same order: the heaviest rising chain, as a share. */
  double order() {
    List<Integer> alike = new ArrayList<>();
    double all = 0;
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        alike.add(i);
        all += likeness[i];
      }
    }
    double[] best = new double[alike.size()];
    double heaviest = 0;
    for (int k = 0; k < best.length; k++) {
      for (int before = 0; before < k; before++) {
        if (partners[alike.get(before)] <= partners[alike.get(k)]) {
          best[k] = Math.max(best[k], best[before]);
        }
      }
      best[k] += likeness[alike.get(k)];
      heaviest = Math.max(heaviest, best[k]);
    }
    return all == 0 ? 0 : heaviest / all;
  }

  /** How many sentences are alike. */
  int alike() {
    int count = 0;
    for (int i = 0; i < likeness.length; i++) {
      count += isAlike(i) ? 1 : 0;
    }
    return count;
  }

  /** The sentences that are alike, the most alike first. */
  List<Integer> closest() {
    List<Integer> closest = new ArrayList<>();
    for (int i = 0; i < likeness.length; i++) {
      if (isAlike(i)) {
        closest.add(i);
      }
    }
    closest.sort(Comparator.comparingDouble((Integer i) -> -likeness[i]).thenComparing(i -> i));
    return closest;
  }

  /** The weight of names and numbers that both have, against those that the later has. */
  double sharedRare(Fact.Sort sort) {
    double all = Fact.weight(later.facts(), sort);
    return all == 0 ? 0 : Fact.shared(later.facts(), earlier.facts(), sort) / all;
  }

  /** Quotations that the later document has only a part of, less those of which the earlier has. */
  int shortenedQuotations() {
    int shortened = 0;
    for (SharedPassage passage : passages) {
      shortened +=
          Integer.signum(quotation(earlier, passage.second()) - quotation(later, passage.first()));
    }
    return shortened;
  }

  /** Length of the quotation around the middle of a span; 0 outside of one. */
  private static int quotation(Article article, Span span) {
    int middle = (span.start() + span.end()) / 2;
    if (!article.quoted().get(middle)) {
      return 0;
    }
    return article.quoted().nextClearBit(middle) - article.quoted().previousClearBit(middle) - 1;
  }
}
