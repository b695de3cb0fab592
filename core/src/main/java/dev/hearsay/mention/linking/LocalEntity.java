package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Set;

/**
 * What one document tells of something it names, made comparable.
 *
 * @param anchor where it is first named
 * @param names every place where it is named
 * @param spellings all its names, folded
 * @param fullest the fullest of them, folded
 * @param roles nouns said of it, in the singular
 * @param affiliations organisations named in what is said of it, folded
 * @param company who and what else the document names, places aside, folded
 */
record LocalEntity(
    Anchor anchor,
    List<Span> names,
    Entity.Type type,
    String name,
    String fullest,
    Set<String> spellings,
    Set<String> roles,
    Set<String> affiliations,
    Set<String> company) {

  LocalEntity {
    names = List.copyOf(names);
    spellings = Set.copyOf(spellings);
    roles = Set.copyOf(roles);
    affiliations = Set.copyOf(affiliations);
    company = Set.copyOf(company);
  }

  boolean isPerson() {
    return type == Entity.Type.PERSON;
  }

  /** Of a person the surname, as it sounds; of others all of the name. */
  String block() {
    return isPerson() ? "person " + NameFolding.sound(NameFolding.last(fullest)) : fullest;
  }
}
