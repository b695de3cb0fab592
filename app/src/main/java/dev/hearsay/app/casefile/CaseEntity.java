package dev.hearsay.app.casefile;

import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.EntityLink;
import dev.hearsay.mention.linking.KeptApart;
import java.util.List;

/**
 * A person or an organisation with what joins it and what was kept apart from it.
 *
 * @param members where each document first names it, at least one
 * @param links what joins the members, on which evidence
 * @param apart some of those that have a name in common with it and aren't taken for it
 */
public record CaseEntity(
    EntityRow row, List<Anchor> members, List<EntityLink> links, List<KeptApart> apart) {

  public CaseEntity {
    members = List.copyOf(members);
    links = List.copyOf(links);
    apart = List.copyOf(apart);
  }
}
