package dev.hearsay.bench.provenance;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.bench.samples.SampleAttribution;
import dev.hearsay.bench.samples.SampleCorpus;
import dev.hearsay.bench.samples.SampleDocument;
import dev.hearsay.bench.samples.SampleDocument.Paragraph;
import dev.hearsay.bench.samples.SampleDocument.SampleEntity;
import dev.hearsay.bench.samples.SampleProvenance;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.provenance.Coverage;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.source.LinkedIdentities;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The samples with the claims and derivations of their gold, ready to be traced. */
public final class SampleCoverage {

  private final SampleCorpus corpus;
  private final Map<String, Analysis> analyses = new TreeMap<>();

  public SampleCoverage(SampleCorpus corpus, Analyzer analyzer) {
    this.corpus = corpus;
    corpus
        .documents()
        .forEach((id, sample) -> analyses.put(id, analyzer.analyze(document(sample))));
  }

  /** With attributions and entities as the gold has them. */
  public Coverage marked() {
    List<Analysis> marked = new ArrayList<>();
    analyses.forEach((id, analysis) -> marked.add(marked(corpus.document(id), analysis)));
    return new Coverage(
        marked,
        derivations(),
        claims((sample, span) -> sample.attribution()),
        (document, entity) ->
            corpus.document(document.value()).entities().stream()
                .filter(one -> one.id().equals(entity) && !one.names().isEmpty())
                .map(one -> one.type().equals("PERSON") ? one.id() : one.id() + " " + one.name())
                .findFirst());
  }

  /** With attributions and entities as the analyzer reads them. */
  public Coverage read() {
    List<Analysis> read = List.copyOf(analyses.values());
    return new Coverage(
        read,
        derivations(),
        claims((sample, span) -> InnermostContent.around(analyses.get(sample.document()), span)),
        LinkedIdentities.of(read));
  }

  private interface Credit {
    Optional<String> of(SampleProvenance.Statement sample, Span span);
  }

  private static Document document(SampleDocument sample) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (Paragraph paragraph : sample.paragraphs()) {
      Span span = new Span(at, at + paragraph.text().length());
      blocks.add(
          new Block(
              span,
              Block.Kind.valueOf(paragraph.kind().toUpperCase(Locale.ROOT).replace('-', '_'))));
      at = span.end() + 2;
    }
    return new Document(
        new DocumentId(sample.id()),
        sample.id(),
        Optional.of(sample.outlet()),
        sample.title(),
        sample.byline(),
        Optional.of(time(sample.published())),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        List.of(),
        List.of(),
        sample.text(),
        blocks,
        List.of());
  }

  private static PublicationTime time(String published) {
    return published.length() > 10
        ? PublicationTime.of(LocalDate.parse(published.substring(0, 10)))
        : PublicationTime.of(LocalDate.parse(published));
  }

  private static Analysis marked(SampleDocument sample, Analysis analysis) {
    String text = analysis.document().text();
    List<Attribution> attributions =
        sample.attributions().stream().map(one -> attribution(one, text)).toList();
    return new Analysis(
        analysis.document(),
        analysis.damage(),
        analysis.sentences(),
        entities(sample, analysis),
        analysis.times(),
        analysis.quantities(),
        attributions,
        analysis.inconsistencies(),
        List.of(),
        List.of());
  }

  private static Attribution attribution(SampleAttribution gold, String text) {
    return new Attribution(
        gold.id(),
        spans(gold.source(), text),
        spans(gold.cue(), text),
        spans(gold.content(), text),
        Attribution.Kind.valueOf(gold.kind().toUpperCase(Locale.ROOT)),
        Act.valueOf(gold.act().toUpperCase(Locale.ROOT)),
        Hedge.valueOf(gold.hedge().toUpperCase(Locale.ROOT)),
        gold.speaker(),
        gold.inside(),
        gold.via().stream().map(via -> new Via(via.name(), via.where().in(text))).toList(),
        1,
        "gold");
  }

  private static List<Span> spans(List<SampleAttribution.Place> places, String text) {
    return places.stream().map(place -> place.where().in(text)).sorted().toList();
  }

  /** Entities of the gold at all places that have their names, in the phrases that were read. */
  private static List<Entity> entities(SampleDocument sample, Analysis analysis) {
    String text = analysis.document().text();
    Map<Span, Mention> read = new HashMap<>();
    analysis.entities().forEach(one -> one.mentions().forEach(m -> read.put(m.span(), m)));
    List<Entity> entities = new ArrayList<>();
    for (SampleEntity gold : sample.entities()) {
      List<Mention> mentions = new ArrayList<>();
      gold.names().forEach(name -> add(text, name, Mention.Kind.NAME, mentions));
      gold.nominals().forEach(noun -> add(text, noun, Mention.Kind.NOMINAL, mentions));
      mentions.replaceAll(
          mention -> {
            Span phrase = read.getOrDefault(mention.span(), mention).phrase();
            return new Mention(mention.span(), mention.kind(), phrase, false);
          });
      mentions.sort(Comparator.comparing(Mention::span));
      if (!mentions.isEmpty()) {
        entities.add(
            new Entity(gold.id(), Entity.Type.valueOf(gold.type()), gold.name(), mentions));
      }
    }
    return entities;
  }

  private static void add(String text, String words, Mention.Kind kind, List<Mention> mentions) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      Span span = new Span(at, at + words.length());
      boolean whole =
          (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
              && (span.end() == text.length()
                  || !Character.isLetterOrDigit(text.charAt(span.end())));
      boolean free = mentions.stream().noneMatch(mention -> mention.span().overlaps(span));
      if (whole && free) {
        mentions.add(new Mention(span, kind));
      }
    }
  }

  private List<Derivation> derivations() {
    List<Derivation> derivations = new ArrayList<>();
    for (SampleProvenance.Derivation gold : corpus.provenance().derivations()) {
      String from = corpus.document(gold.from()).text();
      String to = corpus.document(gold.to()).text();
      List<DerivationEvidence> evidence =
          gold.evidence().stream()
              .map(
                  one ->
                      new DerivationEvidence(
                          Optional.of(one.from().where().in(from)),
                          one.to().map(place -> place.where().in(to)),
                          "gold"))
              .toList();
      derivations.add(
          new Derivation(
              new DocumentId(gold.from()),
              Optional.of(new DocumentId(gold.to())),
              Optional.of(gold.toOutlet()),
              kind(gold.kind()),
              1,
              evidence));
    }
    return derivations;
  }

  private static DerivationKind kind(String label) {
    return DerivationKind.valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private List<Claim> claims(Credit credit) {
    List<Claim> claims = new ArrayList<>();
    for (SampleProvenance.Claim gold : corpus.provenance().claims()) {
      List<Statement> statements =
          gold.statements().stream()
              .map(
                  one -> {
                    Span span = one.where().in(corpus.document(one.document()).text());
                    return new Statement(
                        new DocumentId(one.document()),
                        List.of(span),
                        credit.of(one, span),
                        Modality.valueOf(one.modality().toUpperCase(Locale.ROOT)));
                  })
              .toList();
      claims.add(new Claim(gold.id(), gold.statement(), statements));
    }
    return claims;
  }
}
