package dev.hearsay.syntax;

/** Where noun phrases begin and end. */
final class NounPhrases {

  private NounPhrases() {}

  static TokenRange core(DependencyTree tree, int head) {
    return new TokenRange(start(tree, head), end(tree, head, false));
  }

  static TokenRange withModifiers(DependencyTree tree, int head) {
    return new TokenRange(start(tree, head), end(tree, head, true));
  }

  /** Goes left over the children that belong to the phrase, and stops at the first that doesn't. */
  private static int start(DependencyTree tree, int head) {
    int start = head;
    int[] before = tree.children(head).filter(child -> child < head).toArray();
    boolean said = tree.hasChild(head, Relation.COP);
    for (int at = before.length - 1; at >= 0; at--) {
      int child = before[at];
      TokenRange below = tree.subtree(child);
      if (isMark(tree, child)) {
        continue; // inside the phrase when something before it belongs to it
      }
      if (!standsBefore(tree, child, said)) {
        break;
      }
      start = below.first();
    }
    return start;
  }

  private static boolean isMark(DependencyTree tree, int child) {
    return tree.relation(child) == Relation.PUNCT;
  }

  /**
   * @param said whether the noun is said of something: "was never a minister"
   */
  private static boolean standsBefore(DependencyTree tree, int child, boolean said) {
    return switch (tree.relation(child)) {
      case DET, AMOD, NUMMOD, COMPOUND, NMOD_POSS, FLAT -> true;
      case NMOD -> !tree.hasChild(child, Relation.CASE);
      case ADVMOD -> !said;
      default -> false;
    };
  }

  private static int end(DependencyTree tree, int head, boolean modifiers) {
    int end = head + 1;
    int[] behind = tree.children(head).filter(child -> child > head).toArray();
    for (int child : behind) {
      boolean belongs =
          switch (tree.relation(child)) {
            case FLAT, FIXED, COMPOUND -> true;
            case NUMMOD, AMOD -> tree.subtree(child).first() == end;
            case NMOD -> modifiers && tree.hasChild(child, Relation.CASE);
            default -> false;
          };
      if (belongs) {
        end = tree.relation(child) == Relation.NMOD ? end(tree, child, true) : flatEnd(tree, child);
      } else if (tree.relation(child) != Relation.CASE) {
        break;
      }
    }
    return end;
  }

  private static int flatEnd(DependencyTree tree, int child) {
    return Math.max(child + 1, end(tree, child, false));
  }
}
