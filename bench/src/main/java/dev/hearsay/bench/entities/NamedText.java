package dev.hearsay.bench.entities;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which people have marked the names.
 *
 * <p>A name is a proper noun with what belongs to it, without article, title ("President"), and
 * possessive ending: as OntoNotes and CoNLL 2003 have it, but that OntoNotes lets some articles in.
 * Where names stand in names, the longest counts. A country that acts is a place all the same, but
 * the data sets call it an organisation, so that its type counts as unclear. Words that describe or
 * stand for something ("the minister", "he") are no names.
 *
 * @param set name of the data set
 * @param name of the text, by which it is held out of training or not
 * @param names in text order, not overlapping
 * @param unknown stretches outside of {@code names} where nobody can say whether a name stands:
 *     capitals that the data set doesn't mark as it marks the like
 */
public record NamedText(
    String set, String name, String text, List<GoldName> names, List<Span> unknown) {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n\\r]+");
  private static final int PARTS = 3;

  public NamedText {
    names = outermost(names);
    List<GoldName> outermost = names;
    unknown =
        unknown.stream()
            .filter(span -> outermost.stream().noneMatch(kept -> kept.span().overlaps(span)))
            .sorted()
            .distinct()
            .toList();
  }

  /** Of names that overlap the longest, of equally long ones the first with a type. */
  private static List<GoldName> outermost(List<GoldName> names) {
    List<GoldName> kept = new ArrayList<>();
    names.stream()
        .sorted(
            Comparator.comparingInt((GoldName name) -> -name.span().length())
                .thenComparing(name -> name.type().isEmpty()))
        .forEach(
            name -> {
              if (kept.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
                kept.add(name);
              }
            });
    kept.sort(Comparator.comparing(GoldName::span));
    return List.copyOf(kept);
  }

  /** Whether it is one of the third of texts that are measured on and never trained on. */
  public boolean heldOut() {
    return Math.floorMod(name.hashCode(), PARTS) == 0;
  }

  /** Whether a stretch touches words of which nobody can say what they name. */
  boolean isUnclear(Span span) {
    return unknown.stream().anyMatch(span::overlaps)
        || names.stream().anyMatch(name -> name.type().isEmpty() && name.span().overlaps(span));
  }

  /** The stretches between line breaks that hold more than white space. */
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

  Document document() {
    return Document.ofText(
        name,
        Optional.of("en"),
        text,
        paragraphs().stream().map(span -> new Block(span, Block.Kind.PARAGRAPH)).toList());
  }
}
