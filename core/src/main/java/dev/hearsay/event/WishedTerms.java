package dev.hearsay.event;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Finds what a party of a deal wanted by it where a clause says so of things or people that are
 * counted: "one of the nine pilots that Talvia had demanded". What it wanted is owed to it.
 */
final class WishedTerms {

  private final Analysis analysis;
  private final DependencyTree tree;
  private final MentionIndex mentions;
  private final EventWords words;
  private final TermWords terms;

  WishedTerms(
      Analysis analysis,
      DependencyTree tree,
      MentionIndex mentions,
      EventWords words,
      TermWords terms) {
    this.analysis = analysis;
    this.tree = tree;
    this.mentions = mentions;
    this.words = words;
    this.terms = terms;
  }

  /** What a sentence says that one of those who fill a deal's roles wanted. */
  List<EventTerm> of(Event deal) {
    List<EventTerm> found = new ArrayList<>();
    IntStream.range(0, tree.size())
        .filter(clause -> tree.treebankTag(clause).isVerb())
        .filter(clause -> terms.is("wishes", words.lemma(tree, clause)))
        .forEach(clause -> wish(clause, deal).ifPresent(found::add));
    return found;
  }

  private Optional<EventTerm> wish(int clause, Event deal) {
    OptionalInt subject = tree.children(clause, Relation.NSUBJ).filter(each -> each < clause).max();
    OptionalInt wanted = subject.isEmpty() ? subject : before(subject.getAsInt());
    if (wanted.isEmpty() || tree.clause(clause).isPassive()) {
      return Optional.empty();
    }
    int noun = wanted.getAsInt();
    Optional<Quantity> count = count(noun);
    if (count.isEmpty()) {
      return Optional.empty();
    }
    RoleFiller who = Phrases.filler(tree, mentions, EventRole.BENEFICIARY, subject.getAsInt());
    boolean isSide =
        who.entity().isPresent()
            && deal.roles().stream().anyMatch(each -> each.entity().equals(who.entity()));
    if (!isSide) {
      return Optional.empty();
    }
    Span head = tree.token(noun).span();
    Span what =
        new TokenRange(Math.min(firstOfCount(count.get(), noun), noun), clause + 1)
            .span(tree.tokens());
    List<RoleFiller> others =
        deal.roles().stream()
            .filter(each -> isBound(each.role()) && !each.entity().equals(who.entity()))
            .map(each -> new RoleFiller(EventRole.OBLIGED, each.span(), each.entity()))
            .distinct()
            .toList();
    return Optional.of(
        new EventTerm(
            others,
            List.of(who),
            List.of(),
            what,
            head,
            words.lemma(tree, noun),
            false,
            Optional.empty(),
            count,
            false,
            Modality.REQUESTED));
  }

  /** The noun right before a clause's subject, or before "whom" or "that" before it. */
  private OptionalInt before(int subject) {
    int at = tree.subtree(subject).first() - 1;
    boolean relative =
        at > 0
            && (tree.treebankTag(at).label().startsWith("W")
                || TermWords.lower(tree, at).equals("that"));
    int noun = relative ? at - 1 : at;
    return noun >= 0 && tree.treebankTag(noun).isNoun()
        ? OptionalInt.of(noun)
        : OptionalInt.empty();
  }

  private int firstOfCount(Quantity count, int noun) {
    return IntStream.range(0, noun)
        .filter(word -> count.span().contains(tree.token(word).span()))
        .findFirst()
        .orElse(noun);
  }

  private static boolean isBound(EventRole role) {
    return role == EventRole.PARTY || role == EventRole.OBLIGED || role == EventRole.BENEFICIARY;
  }

  /** How many the noun says there are, more than one. */
  private Optional<Quantity> count(int noun) {
    OptionalInt number = tree.children(noun, Relation.NUMMOD).findFirst();
    if (number.isEmpty()) {
      return Optional.empty();
    }
    Span word = tree.token(number.getAsInt()).span();
    return analysis.quantities().stream()
        .filter(each -> each.unit().isEmpty() && each.span().contains(word))
        .map(each -> whole(each, word))
        .filter(each -> each.low().compareTo(BigDecimal.ONE) > 0)
        .findFirst();
  }

  /** Nine of "one of the nine". */
  private static Quantity whole(Quantity part, Span word) {
    return part.denominator()
        .map(
            all ->
                new Quantity(
                    word,
                    all,
                    all,
                    Optional.empty(),
                    Quantity.Comparator.EXACTLY,
                    part.unit(),
                    part.thing(),
                    part.head()))
        .orElse(part);
  }
}
