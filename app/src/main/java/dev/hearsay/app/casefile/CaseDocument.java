package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.disagreement.Disagreement;
import dev.hearsay.provenance.drift.Drift;
import dev.hearsay.text.Document;
import java.util.List;
import java.util.Optional;

/**
 * One document with all that a case knows of it.
 *
 * @param analysis empty while it isn't analysed
 * @param places where it was found
 * @param versions of its page, the earliest first, itself included
 * @param change what it changed against the version before it
 * @param derivationsFrom what it descends from
 * @param derivationsTo what descends from it
 * @param drift what it changed, or what retellings changed of it
 * @param disagreements that it has part in
 * @param claims that it makes, the most repeated first
 */
public record CaseDocument(
    DocumentRow row,
    Document document,
    Optional<Analysis> analysis,
    List<String> places,
    List<DocumentRow> versions,
    Optional<VersionChange> change,
    List<Derivation> derivationsFrom,
    List<Derivation> derivationsTo,
    List<Drift> drift,
    List<Disagreement> disagreements,
    List<ClaimRow> claims) {

  public CaseDocument {
    places = List.copyOf(places);
    versions = List.copyOf(versions);
    derivationsFrom = List.copyOf(derivationsFrom);
    derivationsTo = List.copyOf(derivationsTo);
    drift = List.copyOf(drift);
    disagreements = List.copyOf(disagreements);
    claims = List.copyOf(claims);
  }
}
