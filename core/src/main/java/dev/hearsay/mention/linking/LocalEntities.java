package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off a document's entities what they can be compared by. */
final class LocalEntities {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  private final NounLexicon nouns;

  LocalEntities(NounLexicon nouns) {
    this.nouns = nouns;
  }

  /** Those with a name; what is only described means nothing outside of its document. */
  List<LocalEntity> of(DocumentId document, String text, List<Entity> entities) {
    Map<Entity, String> folded = new HashMap<>();
    for (Entity entity : entities) {
      String name = NameFolding.fold(entity.name());
      boolean named = entity.mentions().stream().anyMatch(LocalEntities::isName);
      if (named && !name.isEmpty()) {
        folded.put(entity, name);
      }
    }
    List<LocalEntity> locals = new ArrayList<>();
    for (Entity entity : entities) {
      if (folded.containsKey(entity)) {
        locals.add(local(document, text, entity, folded));
      }
    }
    return locals;
  }

  private static boolean isName(Mention mention) {
    return mention.kind() == Mention.Kind.NAME;
  }

  private LocalEntity local(
      DocumentId document, String text, Entity entity, Map<Entity, String> folded) {
    Set<String> spellings = new HashSet<>();
    Set<String> roles = new HashSet<>();
    Set<String> affiliations = new HashSet<>();
    List<Span> names = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (isName(mention)) {
        names.add(mention.span());
        spellings.add(NameFolding.fold(mention.span().of(text)));
      }
      if (mention.kind() != Mention.Kind.PRONOUN) {
        addRoles(mention, text, roles);
        addAffiliations(mention, entity, folded, affiliations);
      }
    }
    spellings.add(folded.get(entity));
    spellings.remove("");
    Set<String> company = new HashSet<>();
    folded.forEach(
        (other, name) -> {
          if (!other.id().equals(entity.id()) && other.type() != Entity.Type.PLACE) {
            company.add(name);
          }
        });
    return new LocalEntity(
        new Anchor(document, names.get(0)),
        names,
        entity.type(),
        entity.name(),
        folded.get(entity),
        spellings,
        roles,
        affiliations,
        company);
  }

  /** Nouns for persons in the phrase around a mention, the name itself aside. */
  private void addRoles(Mention mention, String text, Set<String> roles) {
    Span phrase = mention.phrase();
    Matcher matcher = WORD.matcher(phrase.of(text));
    while (matcher.find()) {
      int at = phrase.start() + matcher.start();
      boolean inName = isName(mention) && mention.span().contains(at);
      if (!inName) {
        nouns
            .noun(matcher.group().toLowerCase(Locale.ROOT))
            .filter(noun -> noun.is(Noun.Kind.PERSON))
            .ifPresent(noun -> roles.add(noun.lemma()));
      }
    }
  }

  private static void addAffiliations(
      Mention mention, Entity entity, Map<Entity, String> folded, Set<String> affiliations) {
    folded.forEach(
        (other, name) -> {
          boolean inside =
              !other.id().equals(entity.id())
                  && other.type() == Entity.Type.ORG
                  && other.mentions().stream()
                      .anyMatch(inner -> isName(inner) && mention.phrase().contains(inner.span()));
          if (inside) {
            affiliations.add(name);
          }
        });
  }
}
