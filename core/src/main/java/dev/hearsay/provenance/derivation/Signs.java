package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.regex.Pattern;

/** What a document says about how it came to know. */
final class Signs {

  private static final Pattern VAGUE =
      Pattern.compile(
          "(?i)\\b(according to (media |news |press |several |multiple |published )?reports|(media|news|press) reports"
              + "|it (was|has been|is) reported|it emerged|reportedly|reports (say|said|suggest|claim))\\b");

  private static final Pattern BEFORE_OUTLET =
      Pattern.compile(
          "(?i)\\b(told|tells|telling|(seen|obtained|reviewed|heard|verified|read|examined) by|spoke (to|with)"
              + "|interview with|shown to|shared with|given to|provided to|statement to)\\s+(the\\s+)?$");

  private static final int REACH = 40;

  private Signs() {}

  static boolean isVague(Document document) {
    return VAGUE.matcher(document.text()).find();
  }

  /**
   * Whether something was told or shown to the document's own outlet.
   *
   * @param outlet its plain name
   */
  static boolean claimsAccess(Analysis analysis, String outlet) {
    if (outlet.isEmpty()) {
      return false;
    }
    for (Entity entity : analysis.entities()) {
      if (OutletNames.mayBe(OutletNames.plain(entity.name()), outlet)) {
        for (Mention mention : entity.mentions()) {
          if (BEFORE_OUTLET.matcher(before(analysis, mention.phrase().start())).find()
              || BEFORE_OUTLET.matcher(before(analysis, mention.span().start())).find()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String before(Analysis analysis, int offset) {
    int start = Math.max(0, offset - REACH);
    for (Sentence sentence : analysis.sentences()) {
      if (sentence.span().start() <= offset && offset < sentence.span().end()) {
        start = Math.max(start, sentence.span().start());
      }
    }
    return new Span(start, offset).of(analysis.document().text());
  }
}
