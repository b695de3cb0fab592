package dev.hearsay.event;

import dev.hearsay.mention.Mention;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Span;
import java.util.Optional;

/** The words of who takes part. */
final class Phrases {

  private Phrases() {}

  /** What fills a role, by the head of its phrase. */
  static RoleFiller filler(DependencyTree tree, MentionIndex mentions, EventRole role, int head) {
    Span phrase = phrase(tree, head);
    Optional<MentionIndex.Place> place =
        mentions
            .placeAt(tree.token(head).span())
            .filter(each -> !isOfSeveral(tree, head, each.mention().span()))
            .or(() -> named(tree, mentions, head));
    Span span =
        place
            .map(MentionIndex.Place::mention)
            .filter(mention -> mention.span().contains(tree.token(head).span()))
            .filter(mention -> !mention.modifier())
            .map(Mention::span)
            .filter(named -> named.contains(phrase))
            .orElse(phrase);
    return new RoleFiller(role, span, place.map(each -> each.entity().id()));
  }

  /** Whether a name goes from one to another coordinated with it: "the state and the rebels". */
  private static boolean isOfSeveral(DependencyTree tree, int head, Span named) {
    return tree.children(head, Relation.CONJ)
            .filter(conjunct -> !isFirm(tree, conjunct))
            .anyMatch(conjunct -> named.contains(tree.token(conjunct).span()))
        || (tree.relation(head) == Relation.CONJ
            && !isFirm(tree, head)
            && named.contains(tree.token(tree.head(head)).span()));
  }

  /** "Voss" of "Hallam & Voss": two names that are one. */
  static boolean isFirm(DependencyTree tree, int conjunct) {
    return conjunct > 0 && tree.token(conjunct - 1).text().equals("&");
  }

  /** Talvia of "the government of Talvia and the rebels". */
  private static Optional<MentionIndex.Place> named(
      DependencyTree tree, MentionIndex mentions, int head) {
    Optional<MentionIndex.Place> whole = mentions.placeAt(tree.token(head).span());
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    return tree.children(head, Relation.NMOD)
        .filter(child -> startsWithOf(tree, tree.subtree(child).first()))
        .boxed()
        .flatMap(child -> mentions.placeAt(tree.token(child).span()).stream())
        .filter(each -> !each.entity().id().equals(whole.get().entity().id()))
        .findFirst();
  }

  /** With "of" and what follows, which say how many or which. */
  static Span phrase(DependencyTree tree, int head) {
    TokenRange core = tree.nounPhrase(head);
    int end =
        tree.children(head, Relation.NMOD)
            .filter(child -> child > head && startsWithOf(tree, tree.subtree(child).first()))
            .filter(child -> tree.subtree(child).first() == core.end())
            .map(child -> tree.nounPhrase(child).end())
            .findFirst()
            .orElse(
                tree.children(head, Relation.CONJ)
                    .filter(conjunct -> isFirm(tree, conjunct))
                    .map(conjunct -> tree.nounPhrase(conjunct).end())
                    .max()
                    .orElse(core.end()));
    return new TokenRange(core.first(), Math.max(end, core.end())).span(tree.tokens());
  }

  /** "Of the crew", not "of beating them". */
  private static boolean startsWithOf(DependencyTree tree, int first) {
    return tree.token(first).text().equalsIgnoreCase("of")
        && first + 1 < tree.size()
        && tree.treebankTag(first + 1) != TreebankTag.VBG;
  }
}
