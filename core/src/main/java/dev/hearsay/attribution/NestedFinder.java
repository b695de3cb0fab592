package dev.hearsay.attribution;

import dev.hearsay.attribution.linear.LinearTagger;
import dev.hearsay.attribution.linear.Link;
import dev.hearsay.attribution.linear.LinkModel;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PlacedSpan;
import dev.hearsay.attribution.linear.RoleSpan;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds attributions inside a content: "filings show that officials told the panel that …". The
 * corpus that the model learned from annotates the outermost attribution only, so a content is read
 * again as a paragraph of its own, and what is found must be complete and likely.
 */
final class NestedFinder {

  /** A source, a cue and a content need at least this many words, with one to introduce them. */
  private static final int SHORTEST = 6;

  private static final double LIKELY = 0.35;

  private static final Set<String> INTRODUCTIONS = Set.of("that", "how", "whether", "if");

  private static final Set<String> FIRST_AND_SECOND_PERSON = Set.of("i", "we", "you");

  private static final Set<String> QUOTATION_MARKS = Set.of("\"", "“", "”", "``", "''", "«", "»");

  private final LinearTagger tagger;
  private final LinkModel linker;

  NestedFinder(LinearTagger tagger, LinkModel linker) {
    this.tagger = tagger;
    this.linker = linker;
  }

  /** A link found inside a content, its spans counted in the tokens of the whole paragraph. */
  record Nested(RoleSpan source, RoleSpan cue, RoleSpan content, double probability) {}

  /**
   * Looks inside one content.
   *
   * @param tokens of the paragraph
   * @param content the outer content
   */
  List<Nested> find(String text, List<Token> tokens, RoleSpan content) {
    int start = content.start();
    while (start < content.end() && isIntroduction(tokens.get(start))) {
      start++;
    }
    if (content.end() - start < SHORTEST || isQuotation(tokens.get(start))) {
      return List.of();
    }
    Passage passage = tagger.passages().read(text, tokens.subList(start, content.end()));
    List<PlacedSpan> spans = new ArrayList<>();
    for (RoleSpan span : tagger.tag(passage)) {
      spans.add(new PlacedSpan(0, span));
    }
    List<Nested> found = new ArrayList<>();
    for (Link link : linker.link(List.of(passage), spans)) {
      if (link.source().isPresent()
          && link.content().size() == 1
          && AttributionFinder.confidence(link) >= LIKELY) {
        RoleSpan source = link.source().get().span();
        if (!speaksOfItself(tokens, start + source.start(), source.length())) {
          found.add(
              new Nested(
                  shift(source, start),
                  shift(link.cue().span(), start),
                  shift(link.content().get(0).span(), start),
                  AttributionFinder.confidence(link)));
        }
      }
    }
    return found;
  }

  private static boolean isIntroduction(Token token) {
    return INTRODUCTIONS.contains(token.text());
  }

  /**
   * What stands between quotation marks is the speaker's own thinking aloud more often than not.
   */
  private static boolean isQuotation(Token token) {
    return QUOTATION_MARKS.contains(token.text());
  }

  private static boolean speaksOfItself(List<Token> tokens, int at, int length) {
    return length == 1
        && FIRST_AND_SECOND_PERSON.contains(tokens.get(at).text().toLowerCase(Locale.ROOT));
  }

  private static RoleSpan shift(RoleSpan span, int by) {
    return new RoleSpan(span.role(), span.start() + by, span.end() + by, span.probability());
  }
}
