package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.TextBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A web page, parsed: its article and what it states about itself. The page is parsed once and
 * walked once; an instance serves one thread.
 */
public final class HtmlPage {

  private final PageMetadata metadata;
  private final PageContext context;
  private final BlockFeatures features;

  private HtmlPage(PageMetadata metadata, PageContext context, BlockFeatures features) {
    this.metadata = metadata;
    this.context = context;
    this.features = features;
  }

  /**
   * Parses a page; broken markup is read as browsers read it.
   *
   * @param uri where the page was found; relative links are resolved against it
   */
  public static HtmlPage parse(String html, String uri) {
    Document document = Jsoup.parse(html, uri);
    PageOutline outline = OutlineWalker.walk(document.body());
    MetadataReader reader = new MetadataReader(document, uri);
    PageContext context = new PageContext(outline, document.title());
    PageMetadata metadata = reader.read(context);
    BlockFeatures features = new BlockFeatures(context, new EmbeddedText(reader.articleBodies()));
    return new HtmlPage(metadata, context, features);
  }

  PageContext context() {
    return context;
  }

  /** What the page says about itself: title, authors, dates, outlet. */
  public PageMetadata metadata() {
    return metadata;
  }

  /** The article's blocks in order; empty when the page has no text at all. */
  public List<HtmlBlock> article() {
    return article(BlockClassifier.standard());
  }

  /** The article's blocks as another model than the shipped one sees them. */
  public List<HtmlBlock> article(BlockClassifier classifier) {
    List<TextBlock> blocks = context.outline.blocks();
    BitSet chosen = new ArticleExtractor(classifier).choose(context, features);
    return chosen.stream().mapToObj(index -> blocks.get(index).toHtmlBlock()).toList();
  }

  /** Every block of the page, described for training a classifier. */
  public List<DescribedBlock> describe() {
    List<DescribedBlock> described = new ArrayList<>();
    List<TextBlock> blocks = context.outline.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      List<Double> values = new ArrayList<>();
      features.describe(i, (name, value) -> values.add(value));
      double[] vector = values.stream().mapToDouble(Double::doubleValue).toArray();
      described.add(new DescribedBlock(blocks.get(i).text, blocks.get(i).words, vector));
    }
    return described;
  }

  /**
   * A block as the classifier sees it.
   *
   * @param words how many
   * @param features in the order of {@link BlockClassifier#featureNames()}
   */
  @SuppressWarnings("ArrayRecordComponent") // a row of a training matrix, never compared
  public record DescribedBlock(String text, int words, double[] features) {}
}
