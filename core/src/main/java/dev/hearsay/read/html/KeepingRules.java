package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is kept or dropped by rule after the classifier has judged, in this order. */
final class KeepingRules {

  /** "A crowd outside the court (Image: Agency)" is a caption, whatever the markup calls it. */
  private static final Pattern CAPTION_CREDIT =
      Pattern.compile(
          "(?i)\\((?:image|photo|picture|pic|credit|file photo)s? ?:[^()]{1,60}\\)\\W*$");

  private static final int MAXIMUM_CAPTION_WORDS = 60;

  /** "Reporting by …": who wrote an agency's article stands below its last paragraph. */
  private static final Pattern CREDIT_LINE =
      Pattern.compile(
          "(?i)^\\W*(?:(?:additional |with )?reporting by |(?:writing|editing|compiled) by "
              + "|with files from |(?:the )?associated press .{0,60}contributed to this "
              + "|read (?:more|the (?:full|original|whole) (?:story|article|report)) (?:at|in|on) (?:the )?\\w"
              + "|.{0,80}material may not be published"
              + "|this (?:story|article|report) (?:was )?(?:originally|first) "
              + "|.{0,120} contributed (?:reporting|to this (?:report|story|article))\\b).*");

  private static final int MAXIMUM_CREDIT_WORDS = 60;

  /** How many blocks below the article a credit line may stand. */
  private static final int CREDIT_REACH = 3;

  private static final double LINKED = 0.85;

  /** Rows with more links than this lead elsewhere. */
  private static final double MAXIMUM_DATA_LINKS = 0.3;

  /** Tables in elements so named are not data. */
  private static final int NO_DATA =
      RegionHint.RELATED.bit()
          | RegionHint.PROMOTION.bit()
          | RegionHint.ADVERT.bit()
          | RegionHint.COMMENTS.bit()
          | RegionHint.SHARE.bit()
          | RegionHint.NAVIGATION.bit()
          | RegionHint.UNDISPLAYED.bit();

  /** A block of this size that repeats what stands before it is a second copy of the article. */
  private static final int MINIMUM_COPY_WORDS = 60;

  private static final double COPIED_SHARE = 0.8;
  private static final int SHINGLE = 5;

  private final PageContext page;
  private final List<TextBlock> blocks;

  KeepingRules(PageContext page) {
    this.page = page;
    this.blocks = page.outline.blocks();
  }

  void apply(BitSet kept) {
    dropUndisplayedTwins(kept);
    dropCaptions(kept);
    dropRelatedRuns(kept);
    dropCopies(kept);
    keepDataTables(kept);
    keepCreditLines(kept);
  }

  /** Text taken from view is kept only where the page shows none of it. */
  private void dropUndisplayedTwins(BitSet kept) {
    BitSet displayed = new BitSet();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Region region = page.outline.regions().get(blocks.get(i).region);
      displayed.set(i, !RegionHint.UNDISPLAYED.in(region.hints));
    }
    if (2 * displayed.cardinality() > kept.cardinality()) {
      kept.and(displayed);
    }
  }

  private void dropCaptions(BitSet kept) {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      TextBlock block = blocks.get(i);
      if (block.words <= MAXIMUM_CAPTION_WORDS && CAPTION_CREDIT.matcher(block.text).find()) {
        kept.clear(i);
      }
    }
  }

  /** "Read more", and the links that follow it. */
  private void dropRelatedRuns(BitSet kept) {
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      if (!announcesLinks(i)) {
        continue;
      }
      int end = i + 1;
      while (end < blocks.size() && blocks.get(end).linkDensity() > LINKED) {
        end++;
      }
      if (end > i + 1) {
        kept.clear(i, end);
      }
    }
  }

  private boolean announcesLinks(int index) {
    TextBlock block = blocks.get(index);
    return block.words < TextFeatures.BRIEF
        && PhraseList.standard().find(block.text).get(PhraseList.Kind.RELATED)
            == PhraseList.Strength.WHOLE;
  }

  /** A table of data between paragraphs of the article is part of it. */
  private void keepDataTables(BitSet kept) {
    int first = kept.nextSetBit(0);
    int last = kept.length() - 1;
    for (int i = Math.max(0, first); i < last; i++) {
      TextBlock block = blocks.get(i);
      Region region = page.outline.regions().get(block.region);
      boolean data = block.kind == Block.Kind.TABLE_ROW && block.linkDensity() < MAXIMUM_DATA_LINKS;
      if (data && page.inContainer(i) && (region.hints & NO_DATA) == 0) {
        kept.set(i);
      }
    }
  }

  private void dropCopies(BitSet kept) {
    Set<Long> seen = new HashSet<>();
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      long[] shingles = Shingles.of(blocks.get(i).text, SHINGLE);
      boolean large = blocks.get(i).words >= MINIMUM_COPY_WORDS;
      long known = large ? Arrays.stream(shingles).filter(seen::contains).count() : 0;
      if (known > COPIED_SHARE * shingles.length && !isPlainRepeat(i)) {
        kept.clear(i);
      } else {
        Arrays.stream(shingles).forEach(seen::add);
      }
    }
  }

  /** A paragraph that stands twice word for word is damage, and reported as such. */
  private boolean isPlainRepeat(int index) {
    return page.inContainer(index) && page.repeated.contains(blocks.get(index).text);
  }

  /** Credit lines say where the text came from: they belong to it even where set apart. */
  private void keepCreditLines(BitSet kept) {
    int last = kept.length() - 1;
    if (last < 0) {
      return;
    }
    for (int i = 0; i <= Math.min(last + CREDIT_REACH, blocks.size() - 1); i++) {
      TextBlock block = blocks.get(i);
      if (page.inContainer(i) || i > last) {
        boolean credit =
            block.words <= MAXIMUM_CREDIT_WORDS
                && block.kind != Block.Kind.CAPTION
                && CREDIT_LINE.matcher(block.text).matches();
        if (credit && i > kept.nextSetBit(0)) {
          kept.set(i);
        }
      }
    }
  }
}
