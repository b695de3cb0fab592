package dev.hearsay.app.casefile;

import dev.hearsay.text.Document;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which documents are versions of one page, and which of them is the newest. */
final class Pages {

  private static final int SHINGLE = 3;

  /** Versions of a page have so much in common, of the shorter one's runs of three words. */
  private static final double VERSION = 0.2;

  /** A text of which so much stands in one that is at least twice as long is an excerpt of it. */
  private static final double EXCERPT = 0.9;

  private static final double TWICE = 2;

  private Pages() {}

  /**
   * What a document's versions have in common: the page's own address, else where it was found.
   * Empty where that says nothing: standard input, a site's front page.
   */
  static Optional<String> of(Document document) {
    return document.canonicalUri().flatMap(Pages::page).or(() -> page(document.uri()));
  }

  private static Optional<String> page(String uri) {
    int scheme = uri.indexOf("://");
    if (scheme < 0) {
      return uri.startsWith("-") ? Optional.empty() : Optional.of(uri);
    }
    int fragment = uri.indexOf('#');
    String bare = (fragment < 0 ? uri : uri.substring(0, fragment)).substring(scheme + 3);
    int slash = bare.indexOf('/');
    String host = (slash < 0 ? bare : bare.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : bare.substring(slash + 1);
    if (path.isEmpty() || path.startsWith("index.") || path.startsWith("?")) {
      return Optional.empty();
    }
    return Optional.of(
        host.startsWith("www.") ? host.substring(4) + "/" + path : host + "/" + path);
  }

  /** Whether two documents of one address tell the same story, one later than the other. */
  static boolean areVersions(Document one, Document other) {
    boolean title =
        one.title().isPresent() && one.title().get().equalsIgnoreCase(other.title().orElse(""));
    return title || contained(shingles(one.text()), shingles(other.text())) >= VERSION;
  }

  /** Whether of two versions the one that came later is the newer. */
  static boolean isNewer(Document later, Document earlier) {
    if (isExcerpt(later.text(), earlier.text())) {
      return false;
    }
    Optional<java.time.LocalDate> one = day(later);
    Optional<java.time.LocalDate> other = day(earlier);
    return one.isEmpty() || other.isEmpty() || !one.get().isBefore(other.get());
  }

  private static Optional<java.time.LocalDate> day(Document document) {
    return document.updated().or(document::published).map(time -> time.date());
  }

  private static boolean isExcerpt(String one, String other) {
    return other.length() > TWICE * one.length()
        && contained(shingles(one), shingles(other)) >= EXCERPT;
  }

  private static double contained(Set<List<String>> one, Set<List<String>> other) {
    Set<List<String>> fewer = one.size() <= other.size() ? one : other;
    Set<List<String>> more = fewer == one ? other : one;
    return fewer.isEmpty()
        ? 0
        : (double) fewer.stream().filter(more::contains).count() / fewer.size();
  }

  private static Set<List<String>> shingles(String text) {
    List<String> words =
        List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).stream()
            .filter(word -> !word.isEmpty())
            .toList();
    Set<List<String>> shingles = new HashSet<>();
    for (int i = 0; i + SHINGLE <= words.size(); i++) {
      shingles.add(words.subList(i, i + SHINGLE));
    }
    return shingles;
  }
}
