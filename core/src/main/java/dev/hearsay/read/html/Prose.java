package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.List;

/**
 * Which blocks of a page read like running text, and how much of it every region holds. Prose in
 * comments, navigation, notices and other articles' teasers doesn't count.
 */
final class Prose {

  /** Elements so named hold prose that isn't the article's. */
  private static final int FOREIGN =
      RegionHint.COMMENTS.bit()
          | RegionHint.NAVIGATION.bit()
          | RegionHint.FOOTER.bit()
          | RegionHint.SIDE.bit()
          | RegionHint.NOTICE.bit()
          | RegionHint.ADVERT.bit()
          | RegionHint.UNDISPLAYED.bit();

  /** These names are believed however much the element holds. */
  private static final int NEVER_MISNAMED =
      RegionHint.COMMENTS.bit() | RegionHint.UNDISPLAYED.bit();

  private static final int MINIMUM_WORDS = 10;
  private static final double MAXIMUM_LINK_DENSITY = 0.4;

  /** An element with more than this share of the page's prose is not what its name says. */
  private static final double MISNOMER_SHARE = 0.5;

  /** Words of prose that make an article, even a short one. */
  private static final int MINIMUM_ARTICLE = 50;

  private final PageOutline outline;
  private final boolean[] prose;
  private final int[] wordsBefore;

  Prose(PageOutline outline, int headline) {
    this.outline = outline;
    List<TextBlock> blocks = outline.blocks();
    prose = new boolean[blocks.size()];
    wordsBefore = new int[blocks.size() + 1];
    int[] hints = hintsWithoutMisnomers();
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      prose[i] = readsLikeProse(block) && (hints[block.region] & FOREIGN) == 0;
    }
    sum();
    if (headline >= 0) {
      dropOtherArticles(outline.blocks().get(headline).region);
    }
  }

  boolean[] flags() {
    return prose;
  }

  /** Words of prose before each block; one number more than there are blocks. */
  int[] wordsBefore() {
    return wordsBefore;
  }

  int words(Region region) {
    return wordsBefore[region.endBlock] - wordsBefore[region.firstBlock];
  }

  private void sum() {
    for (int i = 0; i < prose.length; i++) {
      wordsBefore[i + 1] = wordsBefore[i] + (prose[i] ? weight(outline.blocks().get(i)) : 0);
    }
  }

  private static boolean readsLikeProse(TextBlock block) {
    return block.words >= MINIMUM_WORDS
        && block.linkDensity() < MAXIMUM_LINK_DENSITY
        && block.kind != Block.Kind.CAPTION;
  }

  private static int weight(TextBlock block) {
    int weight = (int) (block.words * (1 - block.linkDensity()));
    return block.kind == Block.Kind.LIST_ITEM ? weight / 2 : weight;
  }

  /**
   * The hints around every region, but without those of an element that holds most of the page's
   * prose: a wrapper named "with-sidebar" isn't a sidebar.
   */
  private int[] hintsWithoutMisnomers() {
    List<Region> regions = outline.regions();
    int[] before = new int[outline.blocks().size() + 1];
    for (int i = 0; i < outline.blocks().size(); i++) {
      TextBlock block = outline.blocks().get(i);
      boolean counts =
          !RegionHint.UNDISPLAYED.in(regions.get(block.region).hints) && readsLikeProse(block);
      before[i + 1] = before[i] + (counts ? weight(block) : 0);
    }
    int all = before[before.length - 1];
    int[] hints = new int[regions.size()];
    for (Region region : regions) {
      int inside = before[region.endBlock] - before[region.firstBlock];
      int own = region.ownHints;
      if (inside > MISNOMER_SHARE * all) {
        own &= ~FOREIGN | NEVER_MISNAMED;
      }
      hints[region.index] = own | (region.parent < 0 ? 0 : hints[region.parent]);
    }
    return hints;
  }

  /**
   * Where the {@code article} element around the headline has prose of its own, that in other such
   * elements belongs to teasers and comments. The posts of a live blog are its own.
   */
  private void dropOtherArticles(int headlineRegion) {
    List<Region> regions = outline.regions();
    Region holder = regions.get(headlineRegion);
    while (!holder.tag().equals("article")) {
      if (holder.parent < 0) {
        return;
      }
      holder = regions.get(holder.parent);
    }
    if (isLiveBlog(holder)) {
      return;
    }
    int nested = 0;
    int nestedWords = 0;
    for (int i = holder.index + 1; i < holder.endRegion; ) {
      Region region = regions.get(i);
      boolean article = region.tag().equals("article") && words(region) > 0;
      nested += article ? 1 : 0;
      nestedWords += article ? words(region) : 0;
      i = article ? region.endRegion : i + 1;
    }
    // A single nested one is the body in a wrapper.
    boolean keepsNested = nested < 2;
    if (words(holder) - (keepsNested ? 0 : nestedWords) < MINIMUM_ARTICLE) {
      return;
    }
    for (int i = 1; i < regions.size(); i++) {
      Region region = regions.get(i);
      boolean around = region.index <= holder.index && holder.index < region.endRegion;
      boolean inside = region.index > holder.index && region.index < holder.endRegion;
      if (region.tag().equals("article") && !around && !(inside && keepsNested)) {
        for (int block = region.firstBlock; block < region.endBlock; block++) {
          prose[block] = false;
        }
      }
    }
    sum();
  }

  private static boolean isLiveBlog(Region article) {
    return article.element.attr("itemtype").contains("LiveBlog")
        || article.element.className().toLowerCase(java.util.Locale.ROOT).contains("live");
  }
}
