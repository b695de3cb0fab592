package dev.hearsay.bench.affairs;

import dev.hearsay.bench.affairs.Affair.Article;
import dev.hearsay.bench.affairs.Affair.Descent;
import dev.hearsay.bench.affairs.Affair.Place;
import dev.hearsay.bench.affairs.Affair.ToldClaim;
import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.derivation.DerivationKind;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads an affair from its text file; {@code README.md} beside the files says what stands in them.
 */
final class AffairFile {

  private static final Pattern OPENING = Pattern.compile("\\{(\\w+)=(\\w+|\\?)\\|");
  private static final Pattern FIELD = Pattern.compile("\\s*\\|\\s*");
  private static final int ARTICLE_FIELDS = 5;
  private static final int CLAIM_FIELDS = 5;

  private final Map<String, String> kindOfRoot = new HashMap<>();
  private final List<ToldClaim> claims = new ArrayList<>();
  private final List<Article> articles = new ArrayList<>();
  private Optional<LocalDate> asOf = Optional.empty();

  private List<String> article = List.of();
  private String title = "";
  private List<String> paragraphs = new ArrayList<>();
  private List<Place> places = new ArrayList<>();

  private AffairFile() {}

  /**
   * Reads an affair.
   *
   * @param name of the file, without its ending
   * @throws IOException when the lines aren't of the form
   */
  static Affair parse(String name, List<String> lines) throws IOException {
    AffairFile file = new AffairFile();
    for (int i = 0; i < lines.size(); i++) {
      try {
        file.add(lines.get(i).strip());
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new IOException(name + ", line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    file.endArticle();
    return new Affair(
        name,
        file.asOf.orElseThrow(() -> new IOException(name + " doesn't say as of when")),
        file.kindOfRoot,
        file.claims,
        file.articles);
  }

  private void add(String line) {
    int space = line.indexOf(' ');
    String rest = line.substring(space + 1);
    switch (space < 0 ? "" : line.substring(0, space)) {
      case "story:", "conflict", "revision" -> {}
      case "asof:" -> asOf = Optional.of(LocalDate.parse(rest));
      case "root" -> kindOfRoot.put(fields(rest, 2).get(0), fields(rest, 2).get(1));
      case "claim" -> claims.add(claim(fields(rest, CLAIM_FIELDS)));
      case "doc" -> {
        endArticle();
        article = fields(rest, ARTICLE_FIELDS);
      }
      case "TITLE" -> title = rest;
      default -> {
        if (!line.isEmpty()) {
          addParagraph(line);
        }
      }
    }
  }

  private static List<String> fields(String line, int least) {
    List<String> fields = List.of(FIELD.split(line, -1));
    if (fields.size() < least) {
      throw new IllegalArgumentException("fields are missing: " + line);
    }
    return fields;
  }

  private static ToldClaim claim(List<String> fields) {
    int[] ends = Arrays.stream(fields.get(3).split("-", -1)).mapToInt(Integer::parseInt).toArray();
    return new ToldClaim(
        fields.get(0), fields.get(1), new Independence(ends[0], ends[1]), fields.get(4));
  }

  /** Takes the marks out of a paragraph, which may lie in each other. */
  private void addParagraph(String line) {
    StringBuilder words = new StringBuilder();
    Deque<Place> open = new ArrayDeque<>();
    Matcher opening = OPENING.matcher(line);
    int at = 0;
    while (at < line.length()) {
      if (line.charAt(at) == '{' && opening.region(at, line.length()).lookingAt()) {
        Optional<String> root = Optional.of(opening.group(2)).filter(one -> !one.equals("?"));
        open.push(new Place(paragraphs.size(), words.length(), 0, opening.group(1), root));
        at = opening.end();
      } else if (line.charAt(at) == '}' && !open.isEmpty()) {
        Place place = open.pop();
        places.add(
            new Place(
                place.paragraph(), place.start(), words.length(), place.claim(), place.root()));
        at++;
      } else {
        words.append(line.charAt(at++));
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("a mark isn't closed");
    }
    paragraphs.add(words.toString());
  }

  private void endArticle() {
    if (!article.isEmpty()) {
      articles.add(
          new Article(
              article.get(0),
              article.get(1),
              LocalDate.parse(article.get(2)),
              title,
              paragraphs,
              places,
              descents(article.get(4))));
    }
    title = "";
    paragraphs = new ArrayList<>();
    places = new ArrayList<>();
  }

  private static List<Descent> descents(String field) {
    List<Descent> descents = new ArrayList<>();
    for (String one : field.equals("-") ? new String[0] : field.split(";", -1)) {
      String[] words = one.strip().split(" ", -1);
      DerivationKind kind =
          DerivationKind.valueOf(words[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      descents.add(new Descent(words[1], kind));
    }
    return descents;
  }
}
