package dev.hearsay.bench.polnear;

import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One text with one annotator's attributions.
 *
 * @param id file name of the annotation without its ending
 * @param textId file name of the text without its ending; several annotations may share it
 */
public record PolnearDocument(
    String id, String textId, String text, List<PolnearAttribution> attributions) {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r]+");

  public PolnearDocument {
    attributions = List.copyOf(attributions);
  }

  /** The paragraphs: stretches between line breaks that hold more than white space. */
  public List<Span> paragraphs() {
    List<Span> paragraphs = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(text);
    while (matcher.find()) {
      if (!matcher.group().isBlank()) {
        paragraphs.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return paragraphs;
  }
}
