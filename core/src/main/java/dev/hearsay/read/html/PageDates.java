package dev.hearsay.read.html;

import dev.hearsay.read.html.PageOutline.TextBlock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The dates a page states, as written, most reliable first. */
final class PageDates {

  private static final String MONTH =
      "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private static final String CLOCK =
      "(?:,?\\s+(?:at\\s+|[-\u2013|]\\s*)?\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\b\\.?)?"
          + "(?:\\s*(?:UTC|GMT|[ECMP][SD]T|BST|CEST|CET)\\b)?)?";

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?i)\\b(?:"
              + MONTH
              + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}"
              + CLOCK
              + "|\\d{1,2}(?:st|nd|rd|th)?\\s+"
              + MONTH
              + ",?\\s+\\d{4}"
              + CLOCK
              + "|\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?)");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "(?i)[/_-]((?:19|20)\\d{2})[/_-]?(0?[1-9]|1[0-2]|"
              + "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[/_-]?(3[01]|[12]\\d|0?[1-9])(?=[/_.-]|$)");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Blocks around the headline in which a printed date is the article's. */
  private static final int ABOVE = 3;

  private static final int BELOW = 8;
  private static final int MAXIMUM_DATE_LINE = 200;

  private final PageStatements stated;
  private final JsonLd linked;
  private final PageContext page;
  private final String uri;

  PageDates(PageStatements stated, JsonLd linked, PageContext page, String uri) {
    this.stated = stated;
    this.linked = linked;
    this.page = page;
    this.uri = uri;
  }

  List<String> published() {
    Set<String> dates = new LinkedHashSet<>(linked.texts("datePublished"));
    dates.addAll(
        stated.all(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "og:pubdate",
            "datepublished",
            "parsely-pub-date",
            "sailthru.date",
            "cxenseparse:recs:publishtime",
            "cxenseparse:publishtime",
            "pubdate",
            "publishdate",
            "publish-date",
            "publish_date",
            "published-date",
            "published_at",
            "article.published",
            "article:published",
            "originalpublicationdate",
            "article_date_original",
            "article.created",
            "dcterms.issued",
            "dc.date.issued",
            "dcterms.created",
            "dc.date.created",
            "dcterms.date",
            "dc.date",
            "date.issued",
            "citation_publication_date",
            "citation_date",
            "release_date",
            "itemprop:datepublished",
            "rnews:datepublished",
            "date",
            "timestamp",
            "last-published"));
    dates.addAll(linked.texts("dateCreated"));
    dates.addAll(timeElements(false));
    dates.addAll(printed(false));
    dates.addAll(inAddress());
    return List.copyOf(dates);
  }

  List<String> updated() {
    Set<String> dates = new LinkedHashSet<>(linked.texts("dateModified"));
    dates.addAll(
        stated.all(
            "article:modified_time",
            "og:article:modified_time",
            "og:updated_time",
            "og:modified_time",
            "article:updated_time",
            "datemodified",
            "itemprop:datemodified",
            "dcterms.modified",
            "dc.date.modified",
            "lastmod",
            "last-modified",
            "article.updated",
            "updated_time",
            "revised",
            "modified"));
    dates.addAll(timeElements(true));
    dates.addAll(printed(true));
    return List.copyOf(dates);
  }

  /** {@code time} elements that belong to the article rather than to a teaser or comment. */
  private List<String> timeElements(boolean update) {
    List<String> dates = new ArrayList<>();
    for (Element time : stated.times()) {
      int hints = hintsAround(time);
      boolean foreign =
          RegionHint.COMMENTS.in(hints)
              || RegionHint.RELATED.in(hints)
              || RegionHint.SIDE.in(hints)
              || RegionHint.NAVIGATION.in(hints);
      String around = time.parent() == null ? "" : time.parent().ownText();
      String names = (time.className() + " " + around).toLowerCase(Locale.ROOT);
      boolean speaksOfUpdate = names.contains("updat") || names.contains("modif");
      if (!foreign && speaksOfUpdate == update) {
        dates.add(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
      }
    }
    return dates;
  }

  private static int hintsAround(Element element) {
    int hints = 0;
    Element around = element;
    for (int i = 0; around != null && i < 6; i++) {
      hints |= RegionHint.of(around);
      around = around.parent();
    }
    return hints;
  }

  /** Dates in short lines near the headline. */
  private List<String> printed(boolean update) {
    List<TextBlock> blocks = page.outline.blocks();
    int headline = Math.max(0, page.headline);
    List<String> dates = new ArrayList<>();
    for (int i = Math.max(0, headline - ABOVE);
        i < Math.min(blocks.size(), headline + BELOW);
        i++) {
      String text = blocks.get(i).text;
      if (text.length() > MAXIMUM_DATE_LINE || i == page.headline) {
        continue;
      }
      Matcher date = WRITTEN.matcher(text);
      int from = 0;
      while (date.find()) {
        String before = text.substring(from, date.start()).toLowerCase(Locale.ROOT);
        boolean speaksOfUpdate = before.contains("updat") || before.contains("modif");
        if (speaksOfUpdate == update) {
          dates.add(date.group());
        }
        from = date.end();
      }
    }
    return dates;
  }

  private List<String> inAddress() {
    Matcher date = IN_ADDRESS.matcher(uri);
    if (!date.find()) {
      return List.of();
    }
    String month = date.group(2).toLowerCase(Locale.ROOT);
    int number = MONTHS.contains(month) ? MONTHS.indexOf(month) + 1 : Integer.parseInt(month);
    return List.of(
        String.format(
            Locale.ROOT, "%s-%02d-%02d", date.group(1), number, Integer.parseInt(date.group(3))));
  }
}
