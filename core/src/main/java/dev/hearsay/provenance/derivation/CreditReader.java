package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Via;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the outlets that a document credits, each place once, by the clearest way it does so. */
final class CreditReader {

  private static final Pattern BEFORE =
      Pattern.compile(
          "(?i)\\b(according to|(reported|published|revealed|disclosed|obtained|seen|reviewed|broken)( first)? (by|in|on)"
              + "|told|citing|quoting|via|interview (with|in|on)|(report|story|article|investigation|interview) (by|in|from|on))"
              + "\\s+(the\\s+)?$");

  private static final Pattern AFTER =
      Pattern.compile(
          "(?i)^(['’]s)?,?\\s+((first|also|had|has|which|that)\\s+)*(report(s|ed|ing)?|wrote|writes|reveal(s|ed)|publish(es|ed)"
              + "|disclosed|broke|story|article|investigation|account|scoop|exclusive|interview)\\b");

  private static final Pattern EARLIER =
      Pattern.compile(
          "\\b(?i:reported|revealed|published|disclosed|first|earlier|previous(ly)?|an earlier|was|had|wrote"
              + "|correct(s|ed|ion)|revis(es|ed|ion))\\b");

  private static final int REACH = 60;

  private final Analysis analysis;
  private final String outlet;
  private final Map<Span, StatedCredit> credits = new LinkedHashMap<>();

  private CreditReader(Analysis analysis, String outlet) {
    this.analysis = analysis;
    this.outlet = outlet;
  }

  /**
   * The credits of a document.
   *
   * @param outlet plain name of its own
   */
  static List<StatedCredit> read(Analysis analysis, String outlet) {
    CreditReader reader = new CreditReader(analysis, outlet);
    reader.readAll();
    return reader.credits.values().stream()
        .sorted(Comparator.comparing(StatedCredit::span).thenComparing(StatedCredit::how))
        .toList();
  }

  private void readAll() {
    Document document = analysis.document();
    document.credits().stream()
        .filter(credit -> !isOwn(credit.agency()))
        .filter(credit -> document.byline().stream().noneMatch(credit.agency()::equalsIgnoreCase))
        .forEach(credit -> add(credit.agency(), credit.span(), StatedCredit.How.ORIGIN, false));
    document
        .links()
        .forEach(link -> add(link.target(), link.anchor(), StatedCredit.How.LINK, false));
    for (Attribution attribution : analysis.attributions()) {
      boolean quoted = attribution.kind() != Attribution.Kind.INDIRECT;
      for (Via via : attribution.via()) {
        if (isOwn(via.name())) {
          continue;
        }
        add(via.name(), via.span(), StatedCredit.How.VIA, quoted);
      }
    }
    for (Entity entity : analysis.entities()) {
      if (entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.WORK) {
        entity.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .forEach(mention -> named(entity.name(), mention.span()));
      }
    }
  }

  private void named(String name, Span span) {
    Span sentence = sentence(span);
    String text = analysis.document().text();
    if (isOwn(name)) {
      if (EARLIER.matcher(sentence.of(text)).find()) {
        add(name, span, StatedCredit.How.OWN, false);
      }
      return;
    }
    int start = Math.max(sentence.start(), span.start() - REACH);
    int end = Math.min(Math.max(sentence.end(), span.end()), span.end() + REACH);
    if (BEFORE.matcher(new Span(Math.min(start, span.start()), span.start()).of(text)).find()
        || AFTER.matcher(new Span(span.end(), end).of(text)).find()) {
      add(name, span, StatedCredit.How.NAMED, false);
    }
  }

  private boolean isOwn(String name) {
    return !outlet.isEmpty() && OutletNames.mayBe(OutletNames.plain(name), outlet);
  }

  private Span sentence(Span span) {
    return analysis.sentences().stream()
        .map(Sentence::span)
        .filter(sentence -> sentence.overlaps(span))
        .findFirst()
        .orElse(span);
  }

  private void add(String name, Span span, StatedCredit.How how, boolean quoted) {
    credits.merge(
        span,
        StatedCredit.of(name, span, how, quoted),
        (known, more) ->
            StatedCredit.of(known.name(), span, known.how(), known.quoted() || more.quoted()));
  }
}
