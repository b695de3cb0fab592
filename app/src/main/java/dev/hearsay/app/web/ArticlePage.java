package dev.hearsay.app.web;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.app.casefile.CaseDocument;
import dev.hearsay.app.casefile.CaseNote;
import dev.hearsay.app.casefile.DocumentRow;
import dev.hearsay.app.report.DerivationsReport;
import dev.hearsay.app.report.Wording;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One document as it reads, with what was found in it. */
public final class ArticlePage {

  private static final Pattern PLACE = Pattern.compile("([0-9]{1,8})-([0-9]{1,8})");
  private static final int MOST_CLAIMS = 30;

  private final Site site;

  /** What the template shows. */
  public record Model(
      Told document,
      List<String> byline,
      String address,
      Optional<String> link,
      boolean analyzed,
      List<Paragraph> paragraphs,
      List<Relative> from,
      List<Relative> to,
      List<Version> versions,
      List<ClaimsPage.Item> claims,
      List<String> damage,
      NoteBox notes) {}

  /**
   * A paragraph with what stands beside it.
   *
   * @param kind name for the style sheet
   * @param passages where words of it came from
   */
  public record Paragraph(
      String kind, List<MarkedText.Piece> pieces, List<Voice> voices, List<Passage> passages) {}

  /** Who speaks in a paragraph. */
  public record Voice(String name, String act, String hedge) {}

  /** Where a passage came from. */
  public record Passage(String how, String name, String link, String words) {}

  /** Another document that this one descends from, or that descends from it. */
  public record Relative(String how, String name, String date, Optional<String> link) {}

  /** A version of the same page. */
  public record Version(String date, String id, boolean shown, boolean newest) {}

  ArticlePage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    DocumentId id = new DocumentId(context.pathParam("id"));
    CaseDocument document =
        site.file()
            .document(id)
            .orElseThrow(() -> new NotFoundResponse("There is no such document in this case."));
    Optional<Span> target = target(Site.text(context, "at"), document.document().text().length());
    Model model = model(document, target);
    site.show(context, "article", model.document().heading(), "documents", model);
  }

  private static Optional<Span> target(String place, int length) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    int end = Integer.parseInt(matcher.group(2));
    return start < end && end <= length ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  private Model model(CaseDocument found, Optional<Span> target) {
    Document document = found.document();
    List<Derivation> from = found.derivationsFrom();
    return new Model(
        Told.of(document),
        document.byline(),
        Wording.place(document),
        safeLink(document.uri()),
        found.analysis().isPresent(),
        found
            .analysis()
            .map(analysis -> paragraphs(analysis, from, target))
            .orElseGet(() -> plain(document)),
        from.stream().map(this::origin).toList(),
        found.derivationsTo().stream().map(this::offspring).toList(),
        found.versions().stream().map(row -> version(row, document.id())).toList(),
        found.claims().stream().limit(MOST_CLAIMS).map(ClaimsPage::item).toList(),
        found.analysis().stream()
            .flatMap(analysis -> analysis.damage().stream())
            .map(
                damage ->
                    Wording.of(damage.kind())
                        + ": “"
                        + Told.words(document.text(), damage.span())
                        + "”")
            .toList(),
        NoteBox.of(
            site,
            "document",
            document.id().value(),
            "/article/" + document.id(),
            note ->
                note.about() == CaseNote.About.DOCUMENT
                    && note.place().document().equals(document.id().value())));
  }

  /** An address that a browser may follow; empty for all others, whatever they look like. */
  static Optional<String> safeLink(String uri) {
    String start = uri.toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://")
        ? Optional.of(uri)
        : Optional.empty();
  }

  private static List<Paragraph> plain(Document document) {
    return document.blocks().stream()
        .map(
            block ->
                new Paragraph(
                    kind(block),
                    List.of(
                        new MarkedText.Piece(
                            block.span().of(document.text()),
                            "",
                            "",
                            Optional.empty(),
                            block.span())),
                    List.of(),
                    List.of()))
        .toList();
  }

  private List<Paragraph> paragraphs(
      Analysis analysis, List<Derivation> from, Optional<Span> target) {
    MarkedText text = new MarkedText(analysis, target);
    List<Paragraph> paragraphs = new ArrayList<>();
    for (Block block : analysis.document().blocks()) {
      paragraphs.add(
          new Paragraph(
              kind(block),
              text.pieces(block.span()),
              analysis.attributions().stream()
                  .filter(one -> block.span().contains(one.content().get(0).start()))
                  .map(one -> voice(analysis, one))
                  .distinct()
                  .toList(),
              from.stream()
                  .flatMap(one -> passages(analysis.document(), block, one))
                  .distinct()
                  .toList()));
    }
    return paragraphs;
  }

  private static String kind(Block block) {
    return block.kind().name().toLowerCase(Locale.ROOT);
  }

  private static Voice voice(Analysis analysis, Attribution attribution) {
    String name = ClaimPage.speaker(analysis, attribution);
    return new Voice(
        name.isEmpty() ? "nobody named" : name,
        Wording.of(attribution.act()),
        Wording.of(attribution.hedge()));
  }

  private Stream<Passage> passages(Document document, Block block, Derivation derivation) {
    return derivation.evidence().stream()
        .flatMap(evidence -> evidence.from().stream())
        .filter(span -> span.overlaps(block.span()))
        .limit(1)
        .map(
            span ->
                new Passage(
                    DerivationsReport.words(derivation.kind()),
                    name(derivation),
                    derivation
                        .to()
                        .map(to -> "/article/" + document.id() + "/with/" + to)
                        .orElse(""),
                    Told.words(document.text(), span)));
  }

  private String name(Derivation derivation) {
    return derivation
        .to()
        .flatMap(site.readings()::of)
        .map(analysis -> Told.of(analysis.document()).name())
        .or(derivation::toOutlet)
        .orElse("another document");
  }

  private Relative origin(Derivation derivation) {
    return new Relative(
        DerivationsReport.words(derivation.kind()),
        name(derivation),
        derivation
            .to()
            .flatMap(site.readings()::of)
            .map(analysis -> Told.of(analysis.document()).date())
            .orElse("not in this case"),
        derivation.to().map(to -> "/article/" + derivation.from() + "/with/" + to));
  }

  private Relative offspring(Derivation derivation) {
    Optional<Told> other =
        site.readings().of(derivation.from()).map(analysis -> Told.of(analysis.document()));
    return new Relative(
        DerivationsReport.words(derivation.kind()),
        other.map(Told::name).orElse("another document"),
        other.map(Told::date).orElse(""),
        derivation.to().map(to -> "/article/" + derivation.from() + "/with/" + to));
  }

  private static Version version(DocumentRow row, DocumentId shown) {
    return new Version(
        row.updated().or(row::published).map(Wording::of).orElse("undated"),
        row.id().value(),
        row.id().equals(shown),
        row.newest());
  }
}
