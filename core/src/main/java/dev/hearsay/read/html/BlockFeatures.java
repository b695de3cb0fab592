package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.Region;
import dev.hearsay.read.html.PageOutline.TextBlock;
import dev.hearsay.text.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of a page as numbers, for the {@link BlockClassifier}: what it looks like ({@link
 * TextFeatures}), what the elements around it are called, where it stands, what its neighbours look
 * like.
 */
final class BlockFeatures {

  /** Receives the features of a block one by one, always in the same order. */
  interface Sink {
    void feature(String name, double value);
  }

  private static final int NEIGHBOURS = 3;
  private static final int FAR = 30;

  /** Names are made once: describing a block is the inner loop of reading a page. */
  private static final List<String> NEAR_HINTS = names("near.", RegionHint.values());

  private static final List<String> PATH_HINTS = names("path.", RegionHint.values());
  private static final RegionHint[] HINTS = RegionHint.values();

  private static final Limit[] PROSE_LIMITS = {
    new Limit(1), new Limit(2), new Limit(3), new Limit(5), new Limit(10)
  };

  private static final Neighbour[] NEIGHBOUR_NAMES = {
    new Neighbour(-3),
    new Neighbour(-2),
    new Neighbour(-1),
    new Neighbour(1),
    new Neighbour(2),
    new Neighbour(NEIGHBOURS)
  };

  private final PageContext page;
  private final List<TextBlock> blocks;
  private final List<Region> regions;
  private final TextFeatures text;

  BlockFeatures(PageContext page, EmbeddedText embedded) {
    this.page = page;
    this.blocks = page.outline.blocks();
    this.regions = page.outline.regions();
    this.text = new TextFeatures(page, embedded);
  }

  void describe(int index, Sink sink) {
    TextBlock block = blocks.get(index);
    text.describe(index, sink);
    List<Region> path = page.pathBelowContainer(block);
    describeNames(block, path, sink);
    describePlace(index, sink);
    describeKinship(index, block, sink);
    describeCompany(index, block, path, sink);
    describeNeighbours(index, sink);
  }

  private void describeNames(TextBlock block, List<Region> path, Sink sink) {
    int near = 0;
    int all = 0;
    for (int i = 0; i < path.size(); i++) {
      near |= i < 2 ? path.get(i).ownHints : 0;
      all |= path.get(i).ownHints;
    }
    for (int i = 0; i < HINTS.length; i++) {
      sink.feature(NEAR_HINTS.get(i), flag(HINTS[i].in(near)));
      sink.feature(PATH_HINTS.get(i), flag(HINTS[i].in(all)));
    }
    String tag = regions.get(block.region).tag();
    sink.feature("tag.p", flag(tag.equals("p")));
    sink.feature("tag.div", flag(tag.equals("div")));
    sink.feature("tag.h1", flag(tag.equals("h1")));
    sink.feature("tag.li", flag(tag.equals("li")));
    sink.feature("depth", Math.min(10, path.size()));
  }

  private void describePlace(int index, Sink sink) {
    Region container = regions.get(page.container);
    boolean inside = page.inContainer(index);
    int size = Math.max(1, container.endBlock - container.firstBlock);
    sink.feature("inContainer", flag(inside));
    sink.feature("position", clamp((index - container.firstBlock) / (double) size, -1, 2));
    sink.feature("pagePosition", index / (double) blocks.size());
    sink.feature("prose", flag(page.prose[index]));
    sink.feature("proseInContainer", flag(page.prose[index] && inside));
    sink.feature("proseOutside", flag(page.prose[index] && !inside));
    int before = page.nearestProseBefore[index];
    int after = page.nearestProseAfter[index];
    sink.feature("proseBefore", Math.min(FAR, before));
    sink.feature("proseAfter", Math.min(FAR, after));
    boolean brief = blocks.get(index).words < TextFeatures.BRIEF;
    for (Limit limit : PROSE_LIMITS) {
      boolean follows = before <= limit.blocks;
      boolean precedes = after <= limit.blocks;
      sink.feature(limit.before, flag(follows));
      sink.feature(limit.after, flag(precedes));
      sink.feature(limit.around, flag(follows && precedes));
      sink.feature(limit.aroundBrief, flag(follows && precedes && brief));
    }
  }

  private void describeKinship(int index, TextBlock block, Sink sink) {
    int up = 0;
    int down = 0;
    double between = 0;
    if (page.headline >= 0) {
      int headline = blocks.get(page.headline).region;
      up = page.stepsToCommonAncestor(block.region, headline);
      down = page.stepsToCommonAncestor(headline, block.region);
      between = Math.max(0, page.proseWordsBefore[index] - page.proseWordsBefore[page.headline]);
    }
    sink.feature("afterHeadline", page.headline < 0 ? 0 : index > page.headline ? 1 : -1);
    sink.feature("headlineDistance", clamp(index - page.headline, -10, FAR));
    sink.feature("isHeadline", flag(index == page.headline));
    sink.feature("kinUp", Math.min(10, up));
    sink.feature("kinDown", Math.min(10, down));
    sink.feature("kinDownFar", flag(down > 4));
    sink.feature("proseSinceHeadline", Math.log1p(between));
    sink.feature("firstProse", flag(between == 0 && page.prose[index] && index > page.headline));
  }

  /** How much of the article's prose stands where this block stands and looks as it looks. */
  private void describeCompany(int index, TextBlock block, List<Region> path, Sink sink) {
    Region container = regions.get(page.container);
    double total = Math.max(1, page.proseWords(container));
    int within = Math.max(container.firstBlock, Math.min(index, container.endBlock));
    double before = page.proseWordsBefore[within] - page.proseWordsBefore[container.firstBlock];
    sink.feature("proseShareBefore", before / total);
    sink.feature("proseLeft", Math.log1p(total - before));
    int style = page.wordsOfSameStyle(index);
    sink.feature("styleShare", share(style, total));
    sink.feature("styleCommon", flag(style > 0.3 * total));
    sink.feature("styleUnknown", flag(style == 0));
    sink.feature(
        "briefStyleShare", block.words < TextFeatures.BRIEF ? Math.min(1, style / total) : 0);
    sink.feature("signatureShare", share(page.wordsOfSameSignature(index), total));
    Region parent = regions.get(block.region);
    Region holder = parent.parent < 0 ? parent : regions.get(parent.parent);
    sink.feature("holderShare", share(page.proseWords(holder), total));
    sink.feature("holderLinks", page.linkDensity(holder.firstBlock, holder.endBlock));
    sink.feature("holderBlocks", Math.log1p(holder.endBlock - holder.firstBlock));
    Region section = path.isEmpty() ? parent : path.get(path.size() - 1);
    sink.feature("sectionShare", share(page.proseWords(section), total));
    sink.feature("sectionLinks", page.linkDensity(section.firstBlock, section.endBlock));
    sink.feature("sectionBlocks", Math.log1p(section.endBlock - section.firstBlock));
    sink.feature("pageProse", Math.log1p(total));
  }

  private void describeNeighbours(int index, Sink sink) {
    for (Neighbour neighbour : NEIGHBOUR_NAMES) {
      int other = index + neighbour.offset;
      boolean exists = other >= 0 && other < blocks.size();
      sink.feature(neighbour.words, exists ? Math.log1p(blocks.get(other).words) : 0);
      sink.feature(neighbour.linkDensity, exists ? blocks.get(other).linkDensity() : 1);
      sink.feature(neighbour.prose, flag(exists && page.prose[other]));
      if (Math.abs(neighbour.offset) == 1) {
        sink.feature(
            neighbour.heading, flag(exists && blocks.get(other).kind == Block.Kind.HEADING));
        sink.feature(neighbour.sameRegion, flag(exists && areSiblings(index, other)));
        sink.feature(neighbour.phrased, flag(exists && text.isPhrased(other)));
      }
    }
  }

  private boolean areSiblings(int index, int other) {
    Region one = regions.get(blocks.get(index).region);
    Region two = regions.get(blocks.get(other).region);
    return one.index == two.index || (one.parent == two.parent && one.tag().equals(two.tag()));
  }

  static double flag(boolean holds) {
    return holds ? 1 : 0;
  }

  private static double share(int words, double total) {
    return Math.min(1.5, words / total);
  }

  private static double clamp(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  static List<String> names(String prefix, Enum<?>[] values) {
    List<String> names = new ArrayList<>();
    for (Enum<?> value : values) {
      names.add(prefix + value.name());
    }
    return List.copyOf(names);
  }

  /** Prose at most so many blocks away. */
  private static final class Limit {
    final int blocks;
    final String before;
    final String after;
    final String around;
    final String aroundBrief;

    Limit(int blocks) {
      this.blocks = blocks;
      this.before = "proseBeforeWithin" + blocks;
      this.after = "proseAfterWithin" + blocks;
      this.around = "proseAroundWithin" + blocks;
      this.aroundBrief = "briefProseAroundWithin" + blocks;
    }
  }

  /** A block before (negative) or after. */
  private static final class Neighbour {
    final int offset;
    final String words;
    final String linkDensity;
    final String prose;
    final String heading;
    final String sameRegion;
    final String phrased;

    Neighbour(int offset) {
      this.offset = offset;
      String at = "at" + offset + ".";
      this.words = at + "words";
      this.linkDensity = at + "linkDensity";
      this.prose = at + "prose";
      this.heading = at + "heading";
      this.sameRegion = at + "sameRegion";
      this.phrased = at + "phrased";
    }
  }
}
