package dev.hearsay.event;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.MentionIndex;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * "In his decree, Orlo said": a possessive in a phrase before the subject of its clause means that
 * subject, which follows, where that is a name that it can stand for.
 */
final class Cataphora {

  private static final Set<String> SOMEBODYS = Set.of("his", "her");
  private static final Set<String> SOMETHINGS = Set.of("its", "their");

  private Cataphora() {}

  /** The subject that a possessive before it means; empty of any other word. */
  static OptionalInt subject(DependencyTree tree, MentionIndex mentions, int word) {
    String lower = tree.token(word).text().toLowerCase(Locale.ROOT);
    boolean possessive =
        tree.treebankTag(word) == TreebankTag.PRP_POSSESSIVE
            && (SOMEBODYS.contains(lower) || SOMETHINGS.contains(lower));
    if (!possessive || tree.head(word) == DependencyTree.NO_HEAD) {
      return OptionalInt.empty();
    }
    OptionalInt clause = clauseOfFronted(tree, tree.head(word));
    if (clause.isEmpty()) {
      return OptionalInt.empty();
    }
    OptionalInt subject = tree.clause(clause.getAsInt()).ownSubject();
    return subject.stream()
        .filter(each -> each > word)
        .filter(each -> tree.treebankTag(each).isNoun())
        .filter(each -> fits(tree, mentions, each, SOMEBODYS.contains(lower)))
        .findFirst();
  }

  /** The verb of the clause at whose head the phrase of a noun stands. */
  private static OptionalInt clauseOfFronted(DependencyTree tree, int noun) {
    int at = noun;
    while (tree.head(at) != DependencyTree.NO_HEAD) {
      int above = tree.head(at);
      Relation relation = tree.relation(at);
      if (relation == Relation.OBL || relation == Relation.ADVCL) {
        return above > at && tree.clause(above).ownSubject().isPresent()
            ? OptionalInt.of(above)
            : OptionalInt.empty();
      }
      boolean within =
          relation == Relation.NMOD || relation == Relation.CONJ || relation == Relation.OBJ;
      boolean before = above > noun && relation != Relation.OBJ;
      if (!within || before) {
        return OptionalInt.empty();
      }
      at = above;
    }
    return OptionalInt.empty();
  }

  private static boolean fits(
      DependencyTree tree, MentionIndex mentions, int subject, boolean somebody) {
    return EventWords.entity(tree, subject, mentions)
        .filter(entity -> (entity.type() == Entity.Type.PERSON) == somebody)
        .isPresent();
  }
}
