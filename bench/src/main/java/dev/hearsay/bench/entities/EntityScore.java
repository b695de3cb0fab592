package dev.hearsay.bench.entities;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.text.Span;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many names were found with both ends and the type right. What touches words of which nobody
 * can say what they name counts as neither right nor wrong.
 */
final class EntityScore {

  private final boolean facilitiesArePlaces;
  private final Map<Entity.Type, Integer> correct = new EnumMap<>(Entity.Type.class);
  private final Map<Entity.Type, Integer> found = new EnumMap<>(Entity.Type.class);
  private final Map<Entity.Type, Integer> expected = new EnumMap<>(Entity.Type.class);

  /**
   * @param facilitiesArePlaces whether the two types are one, as the data sets and CoreNLP have it
   */
  EntityScore(boolean facilitiesArePlaces) {
    this.facilitiesArePlaces = facilitiesArePlaces;
  }

  void add(NamedText text, List<EntitySpan> names) {
    Map<Span, Entity.Type> gold = new HashMap<>();
    for (GoldName name : text.names()) {
      name.type().ifPresent(type -> gold.put(name.span(), merged(type)));
    }
    gold.values().forEach(type -> count(expected, type));
    for (EntitySpan name : names) {
      Entity.Type type = merged(name.type());
      boolean right = type == gold.get(name.span());
      if (right) {
        count(correct, type);
      }
      if (right || !text.isUnclear(name.span())) {
        count(found, type);
      }
    }
  }

  private Entity.Type merged(Entity.Type type) {
    return facilitiesArePlaces && type == Entity.Type.FACILITY ? Entity.Type.PLACE : type;
  }

  private static void count(Map<Entity.Type, Integer> counts, Entity.Type type) {
    counts.merge(type, 1, Integer::sum);
  }

  /** F1 over some types together. */
  Figure f1(String name, Set<Entity.Type> types) {
    return Figure.f1(name, sum(correct, types), sum(found, types), sum(expected, types));
  }

  private static long sum(Map<Entity.Type, Integer> counts, Set<Entity.Type> types) {
    return types.stream().mapToLong(type -> counts.getOrDefault(type, 0)).sum();
  }
}
