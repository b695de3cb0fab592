package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Via;
import dev.hearsay.event.Event;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.PartOf;
import dev.hearsay.mention.SpeaksFor;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Unit;
import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON Lines, one {@code hearsay/reading-1} object a document. Every key is always there; what is
 * unknown is {@code null}. Characters that a terminal would obey or that some programs take for a
 * line's end are escaped.
 */
public final class ReadingJson implements ReadingSink {

  private static final String SCHEMA = "hearsay/reading-1";
  private static final double CONFIDENCE_STEPS = 1000;

  private final OutputStream out;
  private final JsonFactory factory =
      JsonFactory.builder()
          .characterEscapes(new LineSafeEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  public ReadingJson(OutputStream out) {
    this.out = out;
  }

  @Override
  public boolean showsEvents() {
    return true;
  }

  @Override
  public void write(Analysis analysis, List<Event> events) throws IOException {
    try (JsonGenerator json =
        factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      writeDocument(json, analysis);
      writeSentences(json, analysis.sentences());
      writeEntities(json, analysis.entities());
      TimesJson.writeTimes(json, analysis.times());
      writeQuantities(json, analysis);
      writeAttributions(json, analysis.attributions());
      EventsJson.write(json, analysis, events);
      TimesJson.writeInconsistencies(json, analysis.inconsistencies());
      writePartOf(json, analysis.partOf());
      writeSpeaksFor(json, analysis.speaksFor());
      json.writeEndObject();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    }
    out.write('\n');
  }

  @Override
  public void finish(Totals totals) throws IOException {
    out.flush();
  }

  private static void writeDocument(JsonGenerator json, Analysis analysis) {
    Document document = analysis.document();
    json.writeObjectPropertyStart("document");
    json.writeStringProperty("id", document.id().value());
    writeText(json, "uri", document.uri());
    writeOptional(json, "outlet", document.outlet());
    writeOptional(json, "title", document.title());
    json.writeArrayPropertyStart("byline");
    document.byline().forEach(author -> writeText(json, author));
    json.writeEndArray();
    writeOptional(json, "published", document.published().map(ReadingJson::date));
    writeOptional(json, "updated", document.updated().map(ReadingJson::date));
    writeOptional(json, "language", document.language());
    json.writeArrayPropertyStart("credits");
    for (Credit credit : document.credits()) {
      startSpan(json, credit.span());
      writeText(json, "agency", credit.agency());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeText(json, "text", document.text());
    json.writeArrayPropertyStart("damage");
    for (Damage damage : analysis.damage()) {
      startSpan(json, damage.span());
      json.writeStringProperty("kind", damage.kind().label());
      writeOptional(json, "suggestion", damage.suggestion());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeOptional(json, "publishedAt", document.published().flatMap(ReadingJson::moment));
    writeOptional(json, "updatedAt", document.updated().flatMap(ReadingJson::moment));
    writeOptional(json, "canonical", document.canonicalUri());
    json.writeArrayPropertyStart("links");
    for (Link link : document.links()) {
      startSpan(json, link.anchor());
      writeText(json, "target", link.target());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("blocks");
    for (Block block : document.blocks()) {
      startSpan(json, block.span());
      json.writeStringProperty("kind", label(block.kind()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeSentences(JsonGenerator json, List<Sentence> sentences) {
    json.writeArrayPropertyStart("sentences");
    for (Sentence sentence : sentences) {
      startSpan(json, sentence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeEntities(JsonGenerator json, List<Entity> entities) {
    json.writeArrayPropertyStart("entities");
    for (Entity entity : entities) {
      json.writeStartObject();
      json.writeStringProperty("id", entity.id());
      json.writeStringProperty("type", entity.type().name());
      writeText(json, "name", entity.name());
      json.writeArrayPropertyStart("mentions");
      for (Mention mention : entity.mentions()) {
        startSpan(json, mention.span());
        json.writeStringProperty("kind", mention.kind().label());
        json.writeName("phrase");
        startSpan(json, mention.phrase());
        json.writeEndObject();
        json.writeEndObject();
      }
      json.writeEndArray();
      writeOptional(json, "gender", gender(entity));
      json.writeBooleanProperty("plural", entity.plural());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writePartOf(JsonGenerator json, List<PartOf> found) {
    json.writeArrayPropertyStart("partOf");
    for (PartOf one : found) {
      startSpan(json, one.evidence());
      json.writeStringProperty("part", one.part());
      json.writeStringProperty("whole", one.whole());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpeaksFor(JsonGenerator json, List<SpeaksFor> found) {
    json.writeArrayPropertyStart("speaksFor");
    for (SpeaksFor one : found) {
      startSpan(json, one.evidence());
      json.writeStringProperty("speaker", one.speaker());
      json.writeStringProperty("whom", one.whom());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static Optional<String> gender(Entity entity) {
    return switch (entity.gender()) {
      case FEMALE, MALE -> Optional.of(entity.gender().name().toLowerCase(Locale.ROOT));
      case UNKNOWN -> Optional.empty();
    };
  }

  /**
   * {@code value} is null for ranges, which have {@code low} and {@code high} only; of a ratio it
   * is the numerator, of "dozens" 12. {@code of} is the thing counted or measured, in pieces joined
   * by blanks where it lies apart; {@code unitAssumed} says that the words leave the currency open.
   */
  private static void writeQuantities(JsonGenerator json, Analysis analysis) {
    String text = analysis.document().text();
    json.writeArrayPropertyStart("quantities");
    for (Quantity quantity : analysis.quantities()) {
      startSpan(json, quantity.span());
      writeNumber(json, "value", quantity.value());
      json.writeStringProperty("comparator", quantity.comparator().label());
      writeOptional(json, "of", quantity.head().map(head -> QuantityWording.thing(quantity, text)));
      json.writeNumberProperty("low", quantity.low());
      json.writeNumberProperty("high", quantity.high());
      writeNumber(json, "denominator", quantity.denominator());
      writeOptional(json, "unit", quantity.unit().map(Unit::label));
      json.writeBooleanProperty("unitAssumed", quantity.unit().filter(Unit::assumed).isPresent());
      writeSpans(json, "ofSpans", quantity.thing());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeAttributions(JsonGenerator json, List<Attribution> attributions) {
    json.writeArrayPropertyStart("attributions");
    for (Attribution attribution : attributions) {
      json.writeStartObject();
      json.writeStringProperty("id", attribution.id());
      writeSpans(json, "source", attribution.source());
      writeSpans(json, "cue", attribution.cue());
      writeSpans(json, "content", attribution.content());
      json.writeStringProperty("kind", attribution.kind().label());
      json.writeStringProperty("act", attribution.act().label());
      json.writeStringProperty("hedge", attribution.hedge().label());
      writeOptional(json, "speaker", attribution.speaker());
      writeOptional(json, "inside", attribution.inside());
      json.writeArrayPropertyStart("via");
      attribution.via().forEach(via -> writeText(json, via.name()));
      json.writeEndArray();
      json.writeNumberProperty("confidence", rounded(attribution.confidence()));
      json.writeStringProperty("decidedBy", attribution.decidedBy());
      writeSpans(json, "viaSpans", attribution.via().stream().map(Via::span).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpans(JsonGenerator json, String name, List<Span> spans) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      startSpan(json, span);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void startSpan(JsonGenerator json, Span span) {
    json.writeStartObject();
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static void writeNumber(JsonGenerator json, String name, Optional<BigDecimal> value) {
    json.writeName(name);
    value.ifPresentOrElse(json::writeNumber, json::writeNull);
  }

  static void writeOptional(JsonGenerator json, String name, Optional<String> value) {
    json.writeName(name);
    value.ifPresentOrElse(text -> writeText(json, text), json::writeNull);
  }

  static void writeText(JsonGenerator json, String name, String value) {
    json.writeName(name);
    writeText(json, value);
  }

  /**
   * A value of foreign origin. Half a surrogate pair can't be written as UTF-8, but it can as an
   * escape, and must be: dropping it would move every offset behind it.
   */
  private static void writeText(JsonGenerator json, String value) {
    if (LineSafeEscapes.hasLoneSurrogate(value)) {
      json.writeRawValue(LineSafeEscapes.asciiLiteral(value));
    } else {
      json.writeString(value);
    }
  }

  static String date(PublicationTime time) {
    return time.date().toString();
  }

  private static Optional<String> moment(PublicationTime time) {
    return time.moment().map(Object::toString);
  }

  private static double rounded(double confidence) {
    return Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
  }

  private static String label(Block.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
