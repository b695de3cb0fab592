package dev.hearsay.provenance.drift;

import dev.hearsay.quantity.Quantity;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "Two of the eleven", "some of them": in the retelling it holds of the eleven, of all. */
final class PartRule implements DriftRule {

  /** Sentences so alike say the same, whatever the parser takes for a verb. */
  private static final double NEARLY_THE_SAME = 0.7;

  @Override
  public String name() {
    return "part-told-as-whole";
  }

  /**
   * A part that the original speaks of.
   *
   * @param span the words that say it
   * @param head the noun or number
   * @param count how many it is, absent of "some"
   * @param whole of how many, absent of "some of the men"
   */
  private record Part(
      Span span, int head, Optional<BigDecimal> count, Optional<BigDecimal> whole) {}

  /** A whole that the retelling speaks of. */
  private record Whole(Span span, int head) {}

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      for (Retelling.Match match : retelling.matches(sentence)) {
        Optional<Drift> drift = compare(retelling, sentence, match);
        if (drift.isPresent()) {
          found.add(drift.get());
          break;
        }
      }
    }
    return found;
  }

  private Optional<Drift> compare(
      Retelling retelling, ToldSentence sentence, Retelling.Match match) {
    ToldSentence original = match.sentence();
    for (Part part : parts(retelling.earlier(), original)) {
      if (isTold(part, retelling.later(), sentence)) {
        continue;
      }
      for (Whole whole : wholes(retelling.later(), sentence, part)) {
        if (isSaidOfBoth(retelling, sentence, whole, match, part)) {
          return Optional.of(
              retelling.drift(
                  DriftKind.PART_TO_WHOLE,
                  clause(original, part.head()),
                  clause(sentence, whole.head()),
                  name()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Part> parts(ToldText text, ToldSentence sentence) {
    List<Part> parts = new ArrayList<>();
    for (Quantity quantity : text.quantities(sentence)) {
      boolean part =
          quantity.denominator().filter(whole -> whole.compareTo(quantity.low()) > 0).isPresent();
      int head = sentence.tokenAt(quantity.span().start());
      if (part && head >= 0) {
        parts.add(
            new Part(quantity.span(), head, Optional.of(quantity.low()), quantity.denominator()));
      }
    }
    DependencyTree tree = sentence.tree();
    for (int i = 0; i < sentence.size(); i++) {
      if (!DriftWords.is("part", sentence.lower(i))) {
        continue;
      }
      int word = i;
      Span place = tree.token(i).span();
      boolean counted = parts.stream().anyMatch(part -> part.span().overlaps(place));
      boolean of =
          tree.children(i, Relation.NMOD)
              .anyMatch(
                  noun ->
                      tree.children(noun, Relation.CASE)
                          .anyMatch(mark -> sentence.lower(mark).equals("of")));
      boolean before =
          tree.head(i) > i
              && tree.isNominal(tree.head(i))
              && (tree.relation(i) == Relation.DET || tree.relation(i) == Relation.AMOD)
              && !sentence.lower(word).equals("one");
      if (!counted && (of || before)) {
        int head = of ? i : tree.head(i);
        parts.add(new Part(place, head, Optional.empty(), Optional.empty()));
      }
    }
    return parts;
  }

  /** Whether the retelling speaks of the part as well. */
  private static boolean isTold(Part part, ToldText text, ToldSentence sentence) {
    boolean counted =
        text.quantities(sentence).stream()
            .anyMatch(
                quantity ->
                    part.count().filter(count -> count.compareTo(quantity.low()) == 0).isPresent()
                        || quantity.denominator().isPresent());
    boolean vague = sentence.tree().tokens().stream().anyMatch(token -> isPartWord(token.text()));
    return counted || (vague && part.count().isEmpty());
  }

  private static boolean isPartWord(String word) {
    return DriftWords.is("part", word) && !word.equalsIgnoreCase("one");
  }

  private static List<Whole> wholes(ToldText text, ToldSentence sentence, Part part) {
    List<Whole> wholes = new ArrayList<>();
    for (Quantity quantity : text.quantities(sentence)) {
      int head = sentence.tokenAt(quantity.span().start());
      boolean same = part.whole().filter(whole -> whole.compareTo(quantity.low()) == 0).isPresent();
      if (same && head >= 0 && quantity.denominator().isEmpty()) {
        wholes.add(new Whole(quantity.span(), head));
      }
    }
    DependencyTree tree = sentence.tree();
    for (int i = 0; i < sentence.size(); i++) {
      if (DriftWords.is("whole", sentence.lower(i)) && !isWithNegation(sentence, i)) {
        boolean before = tree.head(i) > i && tree.isNominal(tree.head(i));
        wholes.add(new Whole(tree.token(i).span(), before ? tree.head(i) : i));
      }
    }
    return wholes;
  }

  /** "Not all", "at all", "all but". */
  private static boolean isWithNegation(ToldSentence sentence, int word) {
    String before = word == 0 ? "" : sentence.lower(word - 1);
    String behind = word + 1 == sentence.size() ? "" : sentence.lower(word + 1);
    return before.equals("not")
        || before.equals("at")
        || before.equals("nearly")
        || before.equals("almost")
        || behind.equals("but");
  }

  /** The verbs of which a word is a part, and those of its relative clauses. */
  private static Set<Integer> verbs(ToldSentence sentence, int head) {
    Predicates predicates = new Predicates(sentence);
    Set<Integer> verbs = new HashSet<>();
    int governor = predicates.governor(head);
    if (governor != DependencyTree.NO_HEAD) {
      verbs.add(governor);
    }
    DependencyTree tree = sentence.tree();
    int at = head;
    for (int step = 0;
        step < 3 && at != DependencyTree.NO_HEAD && !predicates.isPredicate(at);
        step++) {
      int noun = at;
      for (int i = 0; i < sentence.size(); i++) {
        boolean relative =
            tree.relation(i) == Relation.ACL_RELCL || tree.relation(i) == Relation.ACL;
        if (relative && tree.isBelow(i, noun)) {
          verbs.add(i);
        }
      }
      at = tree.head(at);
    }
    relative(sentence, predicates, tree.subtree(head).end()).ifPresent(verbs::add);
    return verbs;
  }

  /** "…, who had": the verb belongs to what stands before, whatever the parser made of it. */
  private static Optional<Integer> relative(
      ToldSentence sentence, Predicates predicates, int behind) {
    for (int i = behind; i < Math.min(behind + 2, sentence.size()); i++) {
      if (DriftWords.is("relative", sentence.lower(i))) {
        for (int verb = i + 1; verb < sentence.size(); verb++) {
          if (predicates.isPredicate(verb)) {
            return Optional.of(verb);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isSaidOfBoth(
      Retelling retelling, ToldSentence sentence, Whole whole, Retelling.Match match, Part part) {
    ToldSentence original = match.sentence();
    WordPairs words = retelling.words(sentence, original);
    Set<Integer> mine = verbs(sentence, whole.head());
    Set<Integer> its = verbs(original, part.head());
    boolean nounsOnly = mine.isEmpty() && match.likeness() >= NEARLY_THE_SAME;
    return nounsOnly || mine.stream().anyMatch(one -> its.contains(words.partner(one)));
  }

  private static Span clause(ToldSentence sentence, int head) {
    int governor = new Predicates(sentence).governor(head);
    return governor == DependencyTree.NO_HEAD ? sentence.span() : sentence.below(governor);
  }
}
