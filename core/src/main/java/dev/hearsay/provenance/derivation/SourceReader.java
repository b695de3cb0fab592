package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What sources are said to say, with the names they go by; outlets through which it is known are
 * none.
 */
final class SourceReader {

  private SourceReader() {}

  static List<Article.SourcedQuotation> read(Analysis analysis) {
    String text = analysis.document().text();
    Map<String, String> names =
        analysis.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    List<Article.SourcedQuotation> quotations = new ArrayList<>();
    for (Attribution attribution : analysis.attributions()) {
      List<String> source = new ArrayList<>();
      attribution.speaker().map(names::get).map(OutletNames::plain).ifPresent(source::add);
      attribution.source().forEach(span -> source.add(OutletNames.plain(span.of(text))));
      boolean direct = attribution.kind() != Attribution.Kind.INDIRECT;
      for (Span content : attribution.content()) {
        quotations.add(new Article.SourcedQuotation(List.copyOf(source), content, direct));
      }
    }
    return quotations;
  }
}
