package dev.hearsay.syntax;

/**
 * The subject behind the verb in "“We will pay,” said the mayor". Parsers that others made, and
 * ours which learned from one, take it for the object; a finite verb that what is said precedes and
 * that has no other subject has none.
 */
final class Inversion {

  private Inversion() {}

  /** Corrects the relations of the words of a piece of a sentence. */
  static void correct(TreebankTag[] tags, int[] heads, Relation[] relations, int from, int end) {
    for (int word = from; word < end; word++) {
      int verb = heads[word];
      if (relations[word] == Relation.OBJ
          && verb != DependencyTree.NO_HEAD
          && verb < word
          && tags[verb].isFinite()
          && (relations[verb] == Relation.PARATAXIS
              || hasContentBefore(verb, heads, relations, from))
          && !hasSubject(verb, heads, relations, from, end)) {
        relations[word] = Relation.NSUBJ;
      }
    }
  }

  private static boolean hasContentBefore(int verb, int[] heads, Relation[] relations, int from) {
    for (int word = from; word < verb; word++) {
      if (heads[word] == verb && relations[word] == Relation.CCOMP) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasSubject(
      int verb, int[] heads, Relation[] relations, int from, int end) {
    for (int word = from; word < end; word++) {
      if (heads[word] == verb && relations[word].isSubject()) {
        return true;
      }
    }
    return false;
  }
}
