package dev.hearsay.attribution;

import dev.hearsay.attribution.linear.Link;
import dev.hearsay.attribution.linear.LinkModel;
import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.PassageReader;
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

  private final PassageReader reader;
  private final PassageTagger tagger;
  private final LinkModel linker;

  /**
   * @param tagger reads contents as passages of their own
   */
  NestedFinder(PassageReader reader, PassageTagger tagger, LinkModel linker) {
    this.reader = reader;
    this.tagger = tagger;
    this.linker = linker;
  }

  /**
   * A content to look into.
   *
   * @param tokens of its paragraph
   * @param content its place among them
   */
  record Outer(List<Token> tokens, RoleSpan content) {}

  /** A link found inside a content, its spans counted in the tokens of the whole paragraph. */
  record Nested(
      RoleSpan source, RoleSpan cue, RoleSpan content, double probability, String decidedBy) {}

  /**
   * Looks inside the contents of one document.
   *
   * @return for each content what stands inside it
   */
  List<List<Nested>> find(String text, List<Outer> contents) {
    List<List<Nested>> found = new ArrayList<>(contents.size());
    List<Passage> passages = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Outer outer : contents) {
      found.add(List.of());
      int start = start(outer);
      int end = outer.content().end();
      if (end - start >= SHORTEST && !isQuotation(outer.tokens().get(start))) {
        passages.add(reader.read(text, outer.tokens().subList(start, end)));
        places.add(found.size() - 1);
      }
    }
    List<PassageTagger.Tagged> tagged = tagger.tag(passages);
    for (int i = 0; i < tagged.size(); i++) {
      Outer outer = contents.get(places.get(i));
      found.set(places.get(i), complete(outer, passages.get(i), tagged.get(i)));
    }
    return found;
  }

  /** Where a content begins, less the word that introduces it. */
  private static int start(Outer outer) {
    int start = outer.content().start();
    while (start < outer.content().end() && isIntroduction(outer.tokens().get(start))) {
      start++;
    }
    return start;
  }

  /** What is complete and likely among the spans of a content. */
  private List<Nested> complete(Outer outer, Passage passage, PassageTagger.Tagged tagged) {
    List<PlacedSpan> spans = tagged.spans().stream().map(span -> new PlacedSpan(0, span)).toList();
    int start = start(outer);
    List<Nested> found = new ArrayList<>();
    for (Link link : linker.link(List.of(passage), spans)) {
      if (link.source().isPresent()
          && link.content().size() == 1
          && AttributionFinder.confidence(link) >= LIKELY) {
        RoleSpan source = link.source().get().span();
        if (!speaksOfItself(outer.tokens(), start + source.start(), source.length())) {
          found.add(
              new Nested(
                  shift(source, start),
                  shift(link.cue().span(), start),
                  shift(link.content().get(0).span(), start),
                  AttributionFinder.confidence(link),
                  tagged.decidedBy()));
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
