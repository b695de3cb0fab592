package dev.hearsay.bench.entities;

import dev.hearsay.mention.Entity;
import dev.hearsay.mention.encoder.EntityLabels;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Optional;

/** The names of a text as labels of its words. */
public final class WordLabels {

  /** Of a word whose label nobody knows: it teaches nothing. */
  public static final int UNKNOWN = -1;

  private WordLabels() {}

  /** The {@link EntityLabels} of words, or {@link #UNKNOWN}. */
  public static int[] of(NamedText text, List<Token> tokens) {
    int[] labels = new int[tokens.size()];
    Optional<GoldName> previous = Optional.empty();
    for (int i = 0; i < labels.length; i++) {
      Span word = tokens.get(i).span();
      Optional<GoldName> name =
          text.names().stream().filter(gold -> gold.span().overlaps(word)).findFirst();
      if (name.isPresent()) {
        boolean whole = name.get().span().contains(word); // "Roe-like" is only in part a name
        labels[i] = whole ? label(name.get(), name.equals(previous)) : UNKNOWN;
      } else if (text.unknown().stream().anyMatch(word::overlaps)) {
        labels[i] = UNKNOWN;
      }
      previous = name;
    }
    return labels;
  }

  private static int label(GoldName name, boolean inner) {
    Optional<Entity.Type> type = name.type();
    if (type.isEmpty()) {
      return UNKNOWN;
    }
    return inner ? EntityLabels.inner(type.get()) : EntityLabels.begin(type.get());
  }
}
