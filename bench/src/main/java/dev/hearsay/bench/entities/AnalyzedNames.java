package dev.hearsay.bench.entities;

import dev.hearsay.analysis.Analyzer;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.EntitySpan;
import dev.hearsay.mention.Mention;
import java.util.ArrayList;
import java.util.List;

/** The names that Hearsay finds when it reads the whole text. */
final class AnalyzedNames implements NameFinder {

  private final Analyzer analyzer = Analyzer.standard();

  @Override
  public List<List<EntitySpan>> find(List<NamedText> texts) {
    List<List<EntitySpan>> names = new ArrayList<>();
    for (NamedText text : texts) {
      names.add(find(text));
    }
    return names;
  }

  private List<EntitySpan> find(NamedText text) {
    List<EntitySpan> names = new ArrayList<>();
    for (Entity entity : analyzer.analyze(text.document()).entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() == Mention.Kind.NAME) {
          names.add(new EntitySpan(entity.type(), mention.span(), 1));
        }
      }
    }
    return names.stream().filter(name -> isOutermost(name, names)).toList();
  }

  private static boolean isOutermost(EntitySpan name, List<EntitySpan> names) {
    return names.stream()
        .noneMatch(
            other -> !other.span().equals(name.span()) && other.span().contains(name.span()));
  }
}
