package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Chooses the blocks of a page that are its article: a {@link BlockClassifier} judges each block,
 * then what belongs together is decided together, and a few things that no weight can say are said
 * by rule ({@link KeepingRules}).
 */
final class ArticleExtractor {

  /** Items of a list with at least so many are kept or dropped together. */
  private static final int MINIMUM_LIST = 3;

  /** When less of the container's prose than this was kept, the classifier is overruled. */
  private static final double MINIMUM_KEPT = 0.5;

  private final BlockClassifier classifier;

  ArticleExtractor(BlockClassifier classifier) {
    this.classifier = classifier;
  }

  /** Indices of the article's blocks. */
  BitSet choose(PageContext page, BlockFeatures features) {
    List<TextBlock> blocks = page.outline.blocks();
    double[] scores = new double[blocks.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = classifier.score(features, i);
    }
    levelLists(page, scores);
    BitSet kept = new BitSet(scores.length);
    for (int i = 0; i < scores.length; i++) {
      kept.set(i, scores[i] > 0);
    }
    keepProseWhenMostIsLost(page, kept);
    new KeepingRules(page).apply(kept);
    if (kept.isEmpty()) {
      keepWhatIsSeen(page, kept);
    }
    return kept;
  }

  /** Every item of a list gets the list's mean score. */
  private static void levelLists(PageContext page, double[] scores) {
    List<TextBlock> blocks = page.outline.blocks();
    int start = 0;
    while (start < scores.length) {
      int list = listOf(page, blocks.get(start));
      int end = start + 1;
      while (list >= 0 && end < scores.length && listOf(page, blocks.get(end)) == list) {
        end++;
      }
      if (end - start >= MINIMUM_LIST) {
        double mean = Arrays.stream(scores, start, end).average().orElse(0);
        Arrays.fill(scores, start, end, mean);
      }
      start = end;
    }
  }

  private static int listOf(PageContext page, TextBlock block) {
    if (block.kind != Block.Kind.LIST_ITEM && block.kind != Block.Kind.TABLE_ROW) {
      return -1;
    }
    for (int index = block.region; index >= 0; ) {
      Region region = page.outline.regions().get(index);
      if (List.of("ul", "ol", "dl", "table", "menu").contains(region.tag())) {
        return index;
      }
      index = region.parent;
    }
    return -1;
  }

  private static void keepProseWhenMostIsLost(PageContext page, BitSet kept) {
    Region container = page.outline.regions().get(page.container);
    List<TextBlock> blocks = page.outline.blocks();
    int lost = 0;
    int found = 0;
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      if (page.prose[i]) {
        lost += kept.get(i) ? 0 : blocks.get(i).words;
        found += kept.get(i) ? blocks.get(i).words : 0;
      }
    }
    if (found >= MINIMUM_KEPT * (found + lost)) {
      return;
    }
    for (int i = container.firstBlock; i < container.endBlock; i++) {
      if (page.prose[i]) {
        kept.set(i);
      }
    }
  }

  /** A page without prose is still read: everything displayed that isn't navigation. */
  private static void keepWhatIsSeen(PageContext page, BitSet kept) {
    int unseen =
        RegionHint.UNDISPLAYED.bit() | RegionHint.NAVIGATION.bit() | RegionHint.FOOTER.bit();
    List<Integer> seen = new ArrayList<>();
    for (int i = 0; i < page.outline.blocks().size(); i++) {
      TextBlock block = page.outline.blocks().get(i);
      int hints = page.outline.regions().get(block.region).hints;
      if (i != page.headline && (hints & unseen) == 0 && block.linkDensity() < 1) {
        seen.add(i);
      }
    }
    seen.forEach(kept::set);
  }
}
