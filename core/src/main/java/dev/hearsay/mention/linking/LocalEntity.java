package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.List;
import java.util.Map;

/**
 * What one document tells of something it names, made comparable, each with the words that tell it.
 *
 * @param anchor where it is first named
 * @param names every place where it is named
 * @param name the fullest, titles aside
 * @param spellings all its names, folded
 * @param fullest the fullest of them, folded
 * @param roles nouns said of it, in the singular
 * @param affiliations organisations named in what is said of it, folded
 * @param company who and what else the document names, folded; without places, peoples and outlets,
 *     which tell little
 */
record LocalEntity(
    Anchor anchor,
    List<Span> names,
    Entity.Type type,
    String name,
    String fullest,
    Map<String, Span> spellings,
    Map<String, Span> roles,
    Map<String, Span> affiliations,
    Map<String, Span> company) {

  LocalEntity {
    names = List.copyOf(names);
    spellings = Map.copyOf(spellings);
    roles = Map.copyOf(roles);
    affiliations = Map.copyOf(affiliations);
    company = Map.copyOf(company);
  }

  /** By its place: maps by what rests on many of them ask for it again and again. */
  @Override
  public int hashCode() {
    return anchor.hashCode();
  }

  boolean isPerson() {
    return type == Entity.Type.PERSON;
  }

  /** Whether nothing is said of it but its name. */
  boolean isBare() {
    return roles.isEmpty() && affiliations.isEmpty();
  }

  /** Where its document has the words at a span. */
  Anchor at(Span span) {
    return new Anchor(anchor.document(), span);
  }

  /** Where it is named in full. */
  Anchor fullestAt() {
    return at(spellings.getOrDefault(fullest, anchor.span()));
  }
}
