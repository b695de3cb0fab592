package dev.hearsay.app.report;

import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.mention.linking.DecisionConflict;
import dev.hearsay.mention.linking.EntityLink;
import dev.hearsay.mention.linking.KeptApart;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.mention.linking.Reason;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines, one {@code hearsay/entity-1} object an entity; docs/ENTITIES_JSON.md describes it.
 */
public final class EntitiesJson {

  private static final String SCHEMA = "hearsay/entity-1";

  private final OutputStream out;
  private final EntityFile file;
  private final EntityView view;
  private final JsonFactory factory =
      JsonFactory.builder()
          .characterEscapes(new LineSafeEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .build();

  public EntitiesJson(OutputStream out, EntityFile file) {
    this.out = out;
    this.file = file;
    this.view = new EntityView(file, file.linking());
  }

  /** Writes all of them. */
  public void write() throws IOException {
    for (LinkedEntity entity : view.entities()) {
      try (JsonGenerator json =
          factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
        write(json, entity);
      } catch (JacksonException e) {
        if (e.getCause() instanceof IOException cause) {
          throw cause;
        }
        throw e;
      }
      out.write('\n');
    }
    out.flush();
  }

  private void write(JsonGenerator json, LinkedEntity entity) {
    json.writeStartObject();
    json.writeStringProperty("schema", SCHEMA);
    json.writeStringProperty("id", entity.key());
    json.writeStringProperty("type", entity.type().name());
    ReadingJson.writeText(json, "name", entity.name());
    json.writeArrayPropertyStart("variants");
    for (Map.Entry<String, Integer> variant : view.variants(entity).entrySet()) {
      json.writeStartObject();
      ReadingJson.writeText(json, "name", variant.getKey());
      json.writeNumberProperty("documents", variant.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    entity.members().forEach(member -> writeDocument(json, member));
    json.writeEndArray();
    json.writeArrayPropertyStart("links");
    entity.links().forEach(link -> writeLink(json, link));
    json.writeEndArray();
    json.writeArrayPropertyStart("keptApart");
    view.apart(entity).forEach(apart -> writeApart(json, entity, apart));
    json.writeEndArray();
    json.writeArrayPropertyStart("conflicts");
    view.linking().conflicts().stream()
        .filter(conflict -> isAbout(entity, conflict))
        .forEach(conflict -> writeConflict(json, conflict));
    json.writeEndArray();
    json.writeEndObject();
  }

  private boolean isAbout(LinkedEntity entity, DecisionConflict conflict) {
    return List.of(conflict.decision().one(), conflict.decision().other()).stream()
        .anyMatch(
            place ->
                entity.members().stream()
                    .anyMatch(
                        member ->
                            member.document().equals(place.document())
                                && member.span().overlaps(place.span())));
  }

  private void writeDocument(JsonGenerator json, Anchor member) {
    Document document = file.document(member);
    json.writeStartObject();
    json.writeStringProperty("document", document.id().value());
    ReadingJson.writeText(json, "uri", document.uri());
    ReadingJson.writeOptional(json, "outlet", document.outlet());
    ReadingJson.writeOptional(json, "published", document.published().map(ReadingJson::date));
    json.writeNumberProperty("start", member.span().start());
    json.writeNumberProperty("end", member.span().end());
    ReadingJson.writeText(json, "words", file.words(member));
    json.writeNumberProperty("mentions", file.mentions(member));
    json.writeStringProperty("place", view.place(member));
    json.writeEndObject();
  }

  private void writeLink(JsonGenerator json, EntityLink link) {
    json.writeStartObject();
    json.writeName("one");
    writePlace(json, link.one());
    json.writeName("other");
    writePlace(json, link.other());
    json.writeStringProperty("certainty", label(link.certainty()));
    writeReasons(json, "reasons", link.reasons());
    json.writeEndObject();
  }

  private void writePlace(JsonGenerator json, Anchor anchor) {
    json.writeStartObject();
    json.writeStringProperty("document", anchor.document().value());
    json.writeNumberProperty("start", anchor.span().start());
    json.writeNumberProperty("end", anchor.span().end());
    ReadingJson.writeText(json, "words", file.words(anchor));
    json.writeEndObject();
  }

  private void writeReasons(JsonGenerator json, String name, List<Reason> reasons) {
    json.writeArrayPropertyStart(name);
    for (Reason reason : reasons) {
      json.writeStartObject();
      json.writeStringProperty("kind", label(reason.kind()));
      ReadingJson.writeText(json, "detail", EntityFile.shortened(reason.detail()));
      json.writeArrayPropertyStart("words");
      reason.words().forEach(words -> writePlace(json, words));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeApart(JsonGenerator json, LinkedEntity entity, KeptApart apart) {
    boolean first = view.of(apart.one()).filter(entity::equals).isPresent();
    Optional<LinkedEntity> from = view.of(first ? apart.other() : apart.one());
    json.writeStartObject();
    ReadingJson.writeOptional(json, "from", from.map(LinkedEntity::key));
    json.writeStringProperty("why", label(apart.why()));
    json.writeName("one");
    writePlace(json, apart.one());
    json.writeName("other");
    writePlace(json, apart.other());
    writeReasons(json, "despite", apart.despite());
    writeReasons(json, "apart", apart.apart());
    json.writeEndObject();
  }

  private void writeConflict(JsonGenerator json, DecisionConflict conflict) {
    json.writeStartObject();
    json.writeNumberProperty("decision", file.stored(conflict.decision()).number());
    json.writeStringProperty("kind", label(conflict.kind()));
    writeReasons(json, "evidence", conflict.evidence());
    json.writeEndObject();
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
