package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who acts in a document: whoever speaks, and every person and organisation named. Who speaks most
 * comes first, then who is mentioned most.
 *
 * @param statements how many are the entity's own
 */
record Actor(Entity entity, int statements) {

  static List<Actor> of(Analysis analysis) {
    Map<String, Integer> statements = new HashMap<>();
    for (Attribution attribution : analysis.attributions()) {
      attribution.speaker().ifPresent(id -> statements.merge(id, 1, Integer::sum));
    }
    return analysis.entities().stream()
        .map(entity -> new Actor(entity, statements.getOrDefault(entity.id(), 0)))
        .filter(actor -> actor.statements() > 0 || actor.isPersonOrOrganisation())
        .sorted(
            Comparator.comparingInt(Actor::statements)
                .thenComparingInt(actor -> actor.entity().mentions().size())
                .reversed())
        .toList();
  }

  /** Of those only described, who has said something is shown, and nobody else. */
  private boolean isPersonOrOrganisation() {
    boolean named =
        entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
    return named && (entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.ORG);
  }
}
