package dev.hearsay.mention.linking;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.Noun;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.WordLists;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads off a document's entities what they can be compared by. */
final class LocalEntities {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}-]*");

  private final NounLexicon nouns;
  private final Titles titles = Titles.standard();
  private final Set<String> outlets = new HashSet<>();

  LocalEntities(NounLexicon nouns) {
    this.nouns = nouns;
    WordLists.read(NounLexicon.class, "outlets.txt")
        .section("outlets")
        .forEach(outlet -> outlets.add(NameFolding.fold(outlet)));
  }

  /** Those with a name; what is only described means nothing outside of its document. */
  List<LocalEntity> of(DocumentId document, String text, List<Entity> entities) {
    Map<Entity, String> folded = new HashMap<>();
    for (Entity entity : entities) {
      String name = NameFolding.fold(withoutTitle(entity, entity.name()));
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

  private String withoutTitle(Entity entity, String name) {
    return entity.type() == Entity.Type.PERSON ? name.substring(titles.before(name)) : name;
  }

  private LocalEntity local(
      DocumentId document, String text, Entity entity, Map<Entity, String> folded) {
    Map<String, Span> spellings = new HashMap<>();
    Map<String, Span> roles = new HashMap<>();
    Map<String, Span> affiliations = new HashMap<>();
    List<Span> names = new ArrayList<>();
    for (Mention mention : entity.mentions()) {
      if (isName(mention)) {
        names.add(mention.span());
        String name = withoutTitle(entity, mention.span().of(text));
        spellings.putIfAbsent(NameFolding.fold(name), mention.span());
      }
      if (mention.kind() != Mention.Kind.PRONOUN) {
        addRoles(mention, text, roles);
        addAffiliations(mention, entity, folded, affiliations);
      }
    }
    spellings.putIfAbsent(folded.get(entity), names.get(0));
    spellings.remove("");
    Map<String, Span> company = new HashMap<>();
    folded.forEach(
        (other, name) -> {
          if (!other.id().equals(entity.id()) && tells(other, name)) {
            company.putIfAbsent(name, firstName(other));
          }
        });
    return new LocalEntity(
        new Anchor(document, names.get(0)),
        names,
        entity.type(),
        withoutTitle(entity, entity.name()),
        folded.get(entity),
        spellings,
        roles,
        affiliations,
        company);
  }

  private static Span firstName(Entity entity) {
    return entity.mentions().stream()
        .filter(LocalEntities::isName)
        .map(Mention::span)
        .findFirst()
        .orElseThrow();
  }

  /** Whether being named together with it says something: everyone is named with "Americans". */
  private boolean tells(Entity company, String name) {
    return switch (company.type()) {
      case PLACE, GROUP -> false;
      case ORG -> !outlets.contains(name);
      case PERSON, FACILITY, LAW, EVENT, WORK -> true;
    };
  }

  /** Nouns for persons in the phrase around a mention, the name itself aside. */
  private void addRoles(Mention mention, String text, Map<String, Span> roles) {
    Span phrase = mention.phrase();
    Matcher matcher = WORD.matcher(phrase.of(text));
    while (matcher.find()) {
      Span word = new Span(phrase.start() + matcher.start(), phrase.start() + matcher.end());
      Optional<String> abroad = titles.role(matcher.group());
      if (abroad.isPresent()) {
        roles.putIfAbsent(abroad.get(), word);
      } else if (!isName(mention) || !mention.span().contains(word.start())) {
        nouns
            .noun(matcher.group().toLowerCase(Locale.ROOT))
            .filter(noun -> noun.is(Noun.Kind.PERSON))
            .ifPresent(noun -> roles.putIfAbsent(noun.lemma(), word));
      }
    }
  }

  private static void addAffiliations(
      Mention mention, Entity entity, Map<Entity, String> folded, Map<String, Span> affiliations) {
    folded.forEach(
        (other, name) -> {
          boolean inside =
              !other.id().equals(entity.id())
                  && other.type() == Entity.Type.ORG
                  && other.mentions().stream()
                      .anyMatch(inner -> isName(inner) && mention.phrase().contains(inner.span()));
          if (inside) {
            affiliations.putIfAbsent(name, firstName(other));
          }
        });
  }
}
