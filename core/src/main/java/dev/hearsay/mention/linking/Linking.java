package dev.hearsay.mention.linking;

import java.util.List;

/**
 * What came of linking.
 *
 * @param entities all, in the order of their first members
 * @param keptApart those that could be taken for one by their names but aren't, a pair of entities
 *     once; of names that very many share, not all pairs
 * @param conflicts decisions that documents speak against, or that are about what isn't there
 */
public record Linking(
    List<LinkedEntity> entities, List<KeptApart> keptApart, List<DecisionConflict> conflicts) {

  public Linking {
    entities = List.copyOf(entities);
    keptApart = List.copyOf(keptApart);
    conflicts = List.copyOf(conflicts);
  }
}
