package dev.hearsay.mention.encoder;

import dev.hearsay.mention.Entity;
import java.util.List;

/** The labels of the entity head: outside, and begin and inner for each type of entity (BIO). */
public final class EntityLabels {

  public static final int OUTSIDE = 0;

  /** In the order of the weights, which must not change with the enum. */
  private static final List<Entity.Type> TYPES =
      List.of(
          Entity.Type.PERSON,
          Entity.Type.ORG,
          Entity.Type.PLACE,
          Entity.Type.GROUP,
          Entity.Type.FACILITY,
          Entity.Type.LAW,
          Entity.Type.EVENT,
          Entity.Type.WORK);

  /** How many labels there are. */
  public static final int COUNT = 1 + 2 * TYPES.size();

  private EntityLabels() {}

  /** The label of a word that begins a name of a type. */
  public static int begin(Entity.Type type) {
    return 1 + 2 * TYPES.indexOf(type);
  }

  /** The label of a word that continues a name of a type. */
  public static int inner(Entity.Type type) {
    return begin(type) + 1;
  }

  /** The type that a label speaks of; outside speaks of none. */
  public static Entity.Type type(int label) {
    return TYPES.get((label - 1) / 2);
  }

  public static boolean isBegin(int label) {
    return label % 2 == 1;
  }

  public static boolean isInner(int label) {
    return label != OUTSIDE && label % 2 == 0;
  }
}
