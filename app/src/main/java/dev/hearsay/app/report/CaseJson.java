package dev.hearsay.app.report;

import dev.hearsay.affair.AffairEvent;
import dev.hearsay.analysis.Analysis;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.QuotedSource;
import dev.hearsay.event.Event;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** The records of the command line's {@code --json}, as they are sent over the web. */
public final class CaseJson {

  private final Function<DocumentId, Document> documents;

  /**
   * @param documents gives a document that a record is about
   */
  public CaseJson(Function<DocumentId, Document> documents) {
    this.documents = documents;
  }

  /** One {@code hearsay/claim-1} object. */
  public byte[] claim(CorpusClaim claim) {
    return object(json -> ClaimJson.write(json, claim, documents));
  }

  /** One {@code hearsay/reading-1} object. */
  public byte[] reading(Analysis analysis, List<Event> events) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new ReadingJson(out).write(analysis, events);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A page of a list of {@code hearsay/claim-1} objects. */
  public byte[] claims(List<CorpusClaim> claims, long total) {
    return list(claims, total, (json, claim) -> ClaimJson.write(json, claim, documents));
  }

  /** A page of a list of {@code hearsay/derivation-1} objects. */
  public byte[] derivations(List<Derivation> derivations, long total) {
    return list(derivations, total, DerivationsJson::write);
  }

  /** A page of a list of {@code hearsay/disagreement-1} objects. */
  public byte[] disagreements(List<Disagreement> disagreements, long total) {
    return list(disagreements, total, (json, one) -> DisagreementsJson.write(json, one, documents));
  }

  /** One {@code hearsay/affair-1} object. */
  public byte[] affair(AffairView view) {
    return object(json -> AffairJson.write(json, view));
  }

  /** A page of a list of {@code hearsay/timeline-1} objects. */
  public byte[] timeline(List<AffairEvent> events, long total, AffairView view) {
    return list(events, total, (json, event) -> TimelineJson.write(json, event, view));
  }

  /** A page of a list of {@code hearsay/drift-1} objects. */
  public byte[] drift(List<Drift> drift, long total) {
    return list(drift, total, DriftJson::write);
  }

  /** A page of a list of {@code hearsay/source-1} objects. */
  public byte[] sources(List<QuotedSource> sources, long total) {
    return list(sources, total, SourcesJson::write);
  }

  private static <T> byte[] list(
      List<T> items, long total, BiConsumer<JsonGenerator, T> properties) {
    return object(
        json -> {
          json.writeNumberProperty("total", total);
          json.writeArrayPropertyStart("items");
          for (T item : items) {
            json.writeStartObject();
            properties.accept(json, item);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  private static byte[] object(Consumer<JsonGenerator> properties) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new JsonLines(out).write(properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
