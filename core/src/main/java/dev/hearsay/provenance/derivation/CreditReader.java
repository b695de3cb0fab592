package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Via;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  private static final Pattern SAME_OUTLET =
      Pattern.compile(
          "(?i)it|(the|this|that) (\\p{Ll}+ )?(newspaper|paper|daily|weekly|magazine|journal|tabloid|broadsheet|broadcaster"
              + "|station|channel|agency|site|website|outlet|publication|report|story|article|investigation)");

  private static final Pattern PROPER = Pattern.compile("^(?:[Tt]he )?\\p{Lu}");

  private static final int REACH = 60;

  /** Characters that a text begins with and a dateline stands in. */
  private static final int DATELINE = 80;

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
    return named(
        reader.credits.values().stream()
            .sorted(Comparator.comparing(StatedCredit::span).thenComparing(StatedCredit::how))
            .toList());
  }

  /**
   * Whether the document's own outlet stands at its head as the one that sends it out.
   *
   * @param outlet plain name of its own
   */
  static boolean isSigned(Analysis analysis, String outlet) {
    CreditReader reader = new CreditReader(analysis, outlet);
    Document document = analysis.document();
    return document.credits().stream()
            .filter(credit -> credit.span().start() < DATELINE)
            .anyMatch(credit -> reader.isOwn(credit.agency()) || reader.isOwnSign(credit.agency()))
        || analysis.sentences().stream()
            .limit(1)
            .flatMap(sentence -> CapitalizedNames.in(sentence, document.text()).stream())
            .filter(reader::isDateline)
            .map(name -> name.of(document.text()))
            .anyMatch(name -> reader.isOwn(name) || reader.isOwnSign(name));
  }

  /** "The newspaper" is the outlet that was named last. */
  private static List<StatedCredit> named(List<StatedCredit> credits) {
    List<StatedCredit> named = new ArrayList<>();
    Optional<String> last = Optional.empty();
    for (StatedCredit credit : credits) {
      if (credit.how() == StatedCredit.How.VIA
          && last.isPresent()
          && SAME_OUTLET.matcher(credit.name()).matches()) {
        named.add(StatedCredit.of(last.get(), credit.span(), credit.how(), credit.quoted()));
        continue;
      }
      if ((credit.how() == StatedCredit.How.VIA || credit.how() == StatedCredit.How.NAMED)
          && PROPER.matcher(credit.name()).find()) {
        last = Optional.of(credit.name());
      }
      named.add(credit);
    }
    return named;
  }

  private void readAll() {
    Document document = analysis.document();
    document.credits().stream()
        .filter(credit -> !isOwn(credit.agency()) && !isOwnSign(credit.agency()))
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
    for (Sentence sentence : analysis.sentences()) {
      for (Span name : CapitalizedNames.in(sentence, document.text())) {
        String said = name.of(document.text());
        if (credits.keySet().stream().noneMatch(name::overlaps) && !isOwn(said)) {
          add(
              said,
              name,
              isDateline(name) ? StatedCredit.How.DATELINE : StatedCredit.How.MENTIONED,
              false);
        }
      }
    }
  }

  private void named(String name, Span span) {
    Span sentence = sentence(span);
    String text = analysis.document().text();
    if (isOwn(name)) {
      boolean spoken =
          BEFORE.matcher(before(sentence, span)).find()
              || AFTER.matcher(after(sentence, span)).find();
      if (spoken && EARLIER.matcher(sentence.of(text)).find()) {
        add(name, span, StatedCredit.How.OWN, false);
      }
      return;
    }
    if (BEFORE.matcher(before(sentence, span)).find()
        || AFTER.matcher(after(sentence, span)).find()) {
      add(name, span, StatedCredit.How.NAMED, false);
    }
  }

  private String before(Span sentence, Span span) {
    int start = Math.max(sentence.start(), span.start() - REACH);
    return new Span(Math.min(start, span.start()), span.start()).of(analysis.document().text());
  }

  private String after(Span sentence, Span span) {
    int end = Math.min(Math.max(sentence.end(), span.end()), span.end() + REACH);
    return new Span(span.end(), end).of(analysis.document().text());
  }

  /** "PORTVALE, May 3 (CPA) —" at the head of the text. */
  private boolean isDateline(Span name) {
    String text = analysis.document().text();
    return name.start() > 0
        && name.end() < Math.min(DATELINE, text.length())
        && text.charAt(name.start() - 1) == '('
        && text.charAt(name.end()) == ')';
  }

  private boolean isOwn(String name) {
    return !outlet.isEmpty() && OutletNames.mayBe(OutletNames.plain(name), outlet);
  }

  private boolean isOwnSign(String name) {
    return OutletNames.maySign(OutletNames.plain(name), outlet);
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
