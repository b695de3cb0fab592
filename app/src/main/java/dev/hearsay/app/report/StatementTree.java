package dev.hearsay.app.report;

import dev.hearsay.attribution.Attribution;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Attributions in text order, each one after the one whose content encloses it. Every attribution
 * is visited exactly once, whatever {@link Attribution#inside} says: one that names an unknown
 * parent, itself or a circle stands at the outermost level.
 */
final class StatementTree {

  private final Map<String, List<Attribution>> children = new HashMap<>();
  private final List<Attribution> roots = new ArrayList<>();

  StatementTree(List<Attribution> attributions) {
    Map<String, Attribution> byId = new LinkedHashMap<>();
    attributions.forEach(attribution -> byId.put(attribution.id(), attribution));
    for (Attribution attribution : attributions) {
      if (hangsFromRoot(attribution, byId)) {
        children
            .computeIfAbsent(attribution.inside().orElseThrow(), id -> new ArrayList<>())
            .add(attribution);
      } else {
        roots.add(attribution);
      }
    }
  }

  /** Visits every attribution with its depth, 0 being outermost. */
  void visit(ObjIntConsumer<Attribution> visitor) {
    roots.forEach(root -> visit(root, 0, visitor));
  }

  private void visit(Attribution attribution, int depth, ObjIntConsumer<Attribution> visitor) {
    visitor.accept(attribution, depth);
    children
        .getOrDefault(attribution.id(), List.of())
        .forEach(child -> visit(child, depth + 1, visitor));
  }

  /** Whether following {@code inside} from here ends, after at least one step, at an outermost. */
  private static boolean hangsFromRoot(Attribution attribution, Map<String, Attribution> byId) {
    if (attribution.inside().filter(byId::containsKey).isEmpty()) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    Attribution current = attribution;
    while (current.inside().filter(byId::containsKey).isPresent()) {
      if (!seen.add(current.id())) {
        return false;
      }
      current = byId.get(current.inside().orElseThrow());
    }
    return true;
  }
}
