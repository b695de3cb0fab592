package dev.hearsay.bench.chains;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.quantity.QuantityFinder;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One article of a story: a text, and who says what in it as it was made.
 *
 * @param claimed where the claim stands
 * @param source empty where there is none
 * @param attributed whether the claim stands in the content of an attribution
 * @param root number of the truth that it goes back to, -1 for nobody
 */
record MadeArticle(
    String id,
    String outlet,
    String author,
    LocalDate day,
    String text,
    List<Span> source,
    List<Span> cue,
    Span claimed,
    boolean attributed,
    Act act,
    int root) {

  /** By name, what kind of thing it is. */
  record Named(Map<String, Entity.Type> types) {
    Named {
      types = new TreeMap<>(types);
    }
  }

  DocumentId documentId() {
    return new DocumentId(id);
  }

  Document document() {
    return new Document(
        documentId(),
        id,
        Optional.of(outlet),
        Optional.empty(),
        List.of(author),
        Optional.of(PublicationTime.of(day)),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        blocks(),
        List.of());
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : text.split("\n\n", -1)) {
      blocks.add(new Block(new Span(at, at + paragraph.length()), Block.Kind.PARAGRAPH));
      at += paragraph.length() + 2;
    }
    return blocks;
  }

  /** The analysis as it was made, not as it is read. */
  Analysis made(Named named, QuantityFinder quantities) {
    Document document = document();
    List<Sentence> sentences = SentenceSplitter.split(text, document.blocks());
    List<Entity> entities = entities(named);
    return new Analysis(
        document,
        List.of(),
        sentences,
        entities,
        List.of(),
        quantities.find(text, sentences),
        attributed ? List.of(attribution(entities)) : List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private Attribution attribution(List<Entity> entities) {
    List<Via> via = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.id().startsWith("outlet") && !entity.name().equals(outlet)) {
        entity.mentions().stream()
            .filter(mention -> source.stream().anyMatch(span -> span.contains(mention.span())))
            .forEach(mention -> via.add(new Via(entity.name(), mention.span())));
      }
    }
    return new Attribution(
        "a1",
        source,
        cue,
        List.of(claimed),
        Attribution.Kind.INDIRECT,
        act,
        Hedge.NONE,
        speaker(entities),
        Optional.empty(),
        via,
        1,
        "made");
  }

  /** Persons before organisations. */
  private Optional<String> speaker(List<Entity> entities) {
    return entities.stream()
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention -> source.stream().anyMatch(span -> span.contains(mention.span()))))
        .filter(entity -> entity.type() == Entity.Type.PERSON || entity.type() == Entity.Type.ORG)
        .filter(entity -> !entity.name().equals(outlet))
        .min(Comparator.comparing(Entity::type))
        .map(Entity::id);
  }

  private List<Entity> entities(Named named) {
    List<Entity> entities = new ArrayList<>();
    named
        .types()
        .forEach(
            (name, type) -> {
              List<Mention> mentions = mentions(name);
              if (!mentions.isEmpty()) {
                boolean paper = name.startsWith("The ");
                String prefix = paper ? "outlet" : type.name().toLowerCase(Locale.ROOT);
                entities.add(
                    new Entity(prefix + " " + name.replace(' ', '-'), type, name, mentions));
              }
            });
    return entities;
  }

  private List<Mention> mentions(String name) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
      Span span = new Span(at, at + name.length());
      Span phrase = source.stream().filter(one -> one.contains(span)).findFirst().orElse(span);
      mentions.add(new Mention(span, Mention.Kind.NAME, phrase, false));
    }
    return mentions;
  }

  Statement statement(Optional<String> attribution) {
    return new Statement(documentId(), List.of(claimed), attribution, Modality.ACTUAL);
  }
}
