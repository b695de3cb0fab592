package dev.hearsay.timex;

import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a document writes 3 April 2025 as 03/04 or 04/03. Dates in it that can be read only one
 * way decide; then the region of its language tag, then the country in its address; else the month
 * is taken to come first, as on American pages.
 *
 * @param known whether a date of the same document decided
 */
record DayMonthOrder(boolean monthFirst, boolean known) {

  private static final Set<String> MONTH_FIRST_REGIONS = Set.of("US", "PH", "CA");
  private static final Set<String> AMERICAN_DOMAINS = Set.of("us", "gov", "mil");
  private static final Set<String> DAY_FIRST_DOMAINS =
      Set.of(
          "uk", "ie", "au", "nz", "in", "za", "ng", "ke", "gh", "pk", "sg", "hk", "my", "de", "fr",
          "it", "es", "eu", "nl", "be", "at", "pt", "gr", "pl", "il", "ae", "qa", "ru", "ua", "tr");

  static DayMonthOrder of(Document document, List<Sentence> sentences) {
    int dayFirst = 0;
    int monthFirst = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        int sign = signOf(token.text());
        dayFirst += sign > 0 ? 1 : 0;
        monthFirst += sign < 0 ? 1 : 0;
      }
    }
    if (dayFirst != monthFirst) {
      return new DayMonthOrder(monthFirst > dayFirst, true);
    }
    return new DayMonthOrder(isMonthFirst(document), false);
  }

  /** Positive when a token can only be a date with the day first, negative for the month. */
  private static int signOf(String token) {
    if (token.length() < 8 || token.length() > 10 || !Character.isDigit(token.charAt(0))) {
      return 0;
    }
    String[] parts = token.split("[-/.]", -1);
    if (parts.length != 3 || parts[0].length() > 2 || parts[1].length() > 2) {
      return 0;
    }
    try {
      int first = Integer.parseInt(parts[0]);
      int second = Integer.parseInt(parts[1]);
      Integer.parseInt(parts[2]);
      if (first > 12 && first <= 31 && second >= 1 && second <= 12) {
        return 1;
      }
      return second > 12 && second <= 31 && first >= 1 && first <= 12 ? -1 : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private static boolean isMonthFirst(Document document) {
    String region =
        document.language().map(tag -> Locale.forLanguageTag(tag).getCountry()).orElse("");
    if (!region.isEmpty()) {
      return MONTH_FIRST_REGIONS.contains(region);
    }
    String domain = domain(document.canonicalUri().orElse(document.uri()));
    return AMERICAN_DOMAINS.contains(domain) || !DAY_FIRST_DOMAINS.contains(domain);
  }

  /** The last part of the host's name, or nothing when it isn't the address of a page. */
  private static String domain(String uri) {
    int host = uri.indexOf("://");
    if (host < 0) {
      return "";
    }
    int end = host + 3;
    while (end < uri.length() && "/?#:".indexOf(uri.charAt(end)) < 0) {
      end++;
    }
    String name = uri.substring(host + 3, end);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
