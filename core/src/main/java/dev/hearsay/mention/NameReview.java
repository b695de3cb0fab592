package dev.hearsay.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What all names of a document together tell of single ones. A word before a full name that the
 * text has without it is none of the name ("Sleepy Jane Roe"), and where a person's surname is also
 * a title ("Jane Dean") it is a name alone too ("Dean said").
 */
final class NameReview {

  private final NameLexicon lexicon;

  NameReview(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The names reviewed, in text order. */
  List<NameMention> review(Words words, List<NameMention> found) {
    Set<String> full = new HashSet<>();
    Set<String> titles = new HashSet<>();
    for (NameMention mention : found) {
      if (isFull(mention)) {
        full.add(words.phrase(mention.from(), mention.to()));
        if (lexicon.titleAt(words, mention.to() - 1, mention.to()) > 0) {
          titles.add(words.lower(mention.to() - 1));
        }
      }
    }
    List<NameMention> reviewed = new ArrayList<>(found.size());
    for (NameMention mention : found) {
      reviewed.add(hasEpithet(words, mention, full) ? withoutFirst(words, mention) : mention);
    }
    if (!titles.isEmpty()) {
      addSurnames(words, titles, reviewed);
      reviewed.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }
    return reviewed;
  }

  private static boolean isFull(NameMention mention) {
    return mention.type() == Entity.Type.PERSON && mention.to() - mention.from() > 1;
  }

  private boolean hasEpithet(Words words, NameMention mention, Set<String> full) {
    return mention.to() - mention.from() > 2
        && isFull(mention)
        && !lexicon.isGivenName(words.word(mention.from()))
        && lexicon.isGivenName(words.word(mention.from() + 1))
        && full.contains(words.phrase(mention.from() + 1, mention.to()));
  }

  private NameMention withoutFirst(Words words, NameMention mention) {
    int from = mention.from() + 1;
    return new NameMention(
        from,
        mention.to(),
        mention.type(),
        lexicon.genderOfGivenName(words.word(from)),
        "",
        false,
        true);
  }

  private void addSurnames(Words words, Set<String> titles, List<NameMention> found) {
    BitSet taken = new BitSet(words.count());
    found.forEach(mention -> taken.set(mention.from(), mention.to()));
    for (int i = 0; i < words.count(); i++) {
      if (!taken.get(i)
          && titles.contains(words.lower(i))
          && CaseEvidence.isCapitalised(words.word(i))
          && (i + 1 == words.count() || !taken.get(i + 1))) {
        String title = i > 0 ? title(words.lower(i - 1)) : "";
        found.add(
            new NameMention(
                i,
                i + 1,
                Entity.Type.PERSON,
                lexicon.genderOfTitle(title),
                title,
                false,
                !title.isEmpty()));
      }
    }
  }

  /** "mr" for "Mr."; nothing else before a surname is courtesy alone. */
  private static String title(String lower) {
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    return switch (bare) {
      case "mr", "mrs", "ms", "miss", "dr" -> bare;
      default -> "";
    };
  }
}
