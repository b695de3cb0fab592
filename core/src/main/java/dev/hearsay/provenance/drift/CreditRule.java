package dev.hearsay.provenance.drift;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The original credits an outlet; the retelling has "according to reports" instead, or makes the
 * original the first to report it.
 */
final class CreditRule implements DriftRule {

  static final String NAME = "credit-of-another";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldText source : retelling.above()) {
      if (source.id().equals(retelling.later().id()) || source.outlet().isEmpty()) {
        continue;
      }
      Optional<Span> credit = named(retelling.earlier(), source.outlet());
      boolean kept = named(retelling.later(), source.outlet()).isPresent();
      if (credit.isPresent() && !kept) {
        vanished(retelling, credit.get()).ifPresent(found::add);
        moved(retelling, source).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Drift> vanished(Retelling retelling, Span credit) {
    return retelling.later().sentences().stream()
        .flatMap(one -> Attributions.namesReports(retelling.later(), one).stream())
        .findFirst()
        .map(span -> retelling.drift(DriftKind.ATTRIBUTION_LOST, credit, span, name()));
  }

  /** "Read more at the Globe, who broke the story": and the Globe says that the Post did. */
  private Optional<Drift> moved(Retelling retelling, ToldText source) {
    for (ToldSentence sentence : retelling.later().sentences()) {
      Optional<Span> broke =
          Attributions.find(retelling.later().text(sentence.span()), DriftWords.list("broke"));
      boolean told =
          broke.isPresent()
              && named(retelling.later(), retelling.earlier().outlet())
                  .filter(sentence.span()::contains)
                  .isPresent();
      if (told && !source.sentences().isEmpty()) {
        return Optional.of(
            new Drift(
                retelling.later().id(),
                source.id(),
                DriftKind.ATTRIBUTION_MOVED,
                source.excerpt(source.sentences().get(0).span()),
                retelling.later().excerpt(sentence.span()),
                name()));
      }
    }
    return Optional.empty();
  }

  /** Whether a stretch of a text names an outlet. */
  static boolean isNamed(ToldText text, String outlet, Span in) {
    return places(text, outlet).stream().anyMatch(in::overlaps);
  }

  private static Optional<Span> named(ToldText text, String outlet) {
    return places(text, outlet).stream().min(Comparator.naturalOrder());
  }

  /** Where a text names an outlet, by an entity's name or in full. */
  private static List<Span> places(ToldText text, String outlet) {
    if (outlet.isEmpty()) {
      return List.of();
    }
    List<Span> places = new ArrayList<>();
    for (Entity entity : text.analysis().entities()) {
      if (entity.type() == Entity.Type.ORG && OutletName.same(entity.name(), outlet)) {
        entity.mentions().stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .forEach(mention -> places.add(mention.phrase()));
      }
    }
    String full = outlet.replaceFirst("(?i)^the\\s+", "");
    String all = text.document().text();
    for (int at = all.indexOf(full); at >= 0; at = all.indexOf(full, at + 1)) {
      places.add(new Span(at, at + full.length()));
    }
    return places;
  }
}
