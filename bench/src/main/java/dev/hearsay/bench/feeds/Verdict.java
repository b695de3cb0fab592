package dev.hearsay.bench.feeds;

import dev.hearsay.bench.feeds.Expression.Call;
import dev.hearsay.bench.feeds.Expression.Index;
import dev.hearsay.bench.feeds.Expression.Literal;
import dev.hearsay.bench.feeds.Expression.Name;
import dev.hearsay.read.feed.Feed;
import dev.hearsay.read.feed.FeedParser;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What became of one test.
 *
 * @param ours whether the test speaks of a field that counts, see {@link FeedsBenchmark}
 * @param asExpected whether every condition about those fields holds
 * @param toTheLetter the same, with markup compared character by character
 * @param thrown what the parser threw; empty is the only right answer
 */
record Verdict(
    FeedTest test, boolean ours, boolean asExpected, boolean toTheLetter, String thrown) {

  /** The fields that count, of a feed or of an entry, by feedparser's names. */
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "title_detail",
          "link",
          "links",
          "published",
          "published_parsed",
          "updated",
          "updated_parsed",
          "author",
          "author_detail",
          "authors",
          "summary",
          "summary_detail",
          "description",
          "subtitle",
          "subtitle_detail",
          "tagline",
          "tagline_detail",
          "content");

  private static final Set<String> METHODS = Set.of("get", "has_key");

  static Verdict of(FeedTest test) throws IOException {
    Optional<Feed> feed;
    try {
      feed = FeedParser.parse(test.bytes(), test.delivery());
    } catch (RuntimeException | StackOverflowError e) {
      return new Verdict(test, mentionsField(test.expectation()), false, false, e.toString());
    }
    List<Expression> conditions;
    try {
      conditions =
          ExpressionParser.parse(test.expectation()).conjuncts().stream()
              .filter(Verdict::isOurs)
              .toList();
    } catch (UnsupportedExpressionException e) {
      return new Verdict(test, mentionsField(test.expectation()), false, false, "");
    }
    return new Verdict(
        test,
        !conditions.isEmpty(),
        holds(conditions, feed, false),
        holds(conditions, feed, true),
        "");
  }

  /** What a test is about that isn't ours: the first field it mentions, or the first name. */
  String matter() {
    try {
      Expression expectation = ExpressionParser.parse(test.expectation());
      return expectation
          .parts()
          .flatMap(part -> fieldOf(part).stream())
          .findFirst()
          .or(() -> expectation.parts().flatMap(part -> nameOf(part).stream()).reduce((a, b) -> b))
          .orElse("only that it is read");
    } catch (UnsupportedExpressionException e) {
      return "other expressions";
    }
  }

  private static Optional<String> fieldOf(Expression part) {
    return part instanceof Index index
            && isHolder(index.owner())
            && index.key() instanceof Literal key
            && !METHODS.contains(key.value())
        ? Optional.of(key.value().toString().replace("_detail", "").replaceFirst("_.*", ""))
        : Optional.empty();
  }

  private static Optional<String> nameOf(Expression part) {
    return part instanceof Name name ? Optional.of(name.name()) : Optional.empty();
  }

  private static boolean holds(List<Expression> conditions, Optional<Feed> feed, boolean letter) {
    Python python =
        new Python(
            FeedparserView.of(feed),
            (read, expected) -> !letter && normal(read).equals(normal(expected)));
    try {
      return conditions.stream().allMatch(python::isTrue);
    } catch (UnsupportedExpressionException e) {
      return false;
    }
  }

  /** Markup as the tree that a browser makes of it, attributes in order. */
  private static String normal(String markup) {
    Element body = Parser.parseBodyFragment(markup, "").body();
    body.ownerDocument().outputSettings().prettyPrint(false);
    for (Element element : body.getAllElements()) {
      List<Attribute> attributes =
          element.attributes().asList().stream()
              .sorted((a, b) -> a.getKey().compareTo(b.getKey()))
              .toList();
      element.clearAttributes();
      attributes.forEach(each -> element.attr(each.getKey(), each.getValue()));
    }
    return body.html();
  }

  private static boolean isOurs(Expression condition) {
    return condition.parts().anyMatch(Verdict::isField);
  }

  /** Whether this is {@code feed[FIELD]}, {@code entries[n][FIELD]} or the same by a method. */
  private static boolean isField(Expression expression) {
    if (expression instanceof Call call
        && call.function() instanceof Index method
        && method.key() instanceof Literal name
        && METHODS.contains(name.value())
        && !call.arguments().isEmpty()) {
      return isHolder(method.owner())
          && call.arguments().get(0) instanceof Literal key
          && FIELDS.contains(key.value());
    }
    return expression instanceof Index index
        && isHolder(index.owner())
        && index.key() instanceof Literal key
        && FIELDS.contains(key.value());
  }

  private static boolean isHolder(Expression expression) {
    return expression.equals(new Name("feed"))
        || (expression instanceof Index entry && entry.owner().equals(new Name("entries")));
  }

  /** For expectations that can't be parsed: whether a field is named anywhere in them. */
  private static boolean mentionsField(String expectation) {
    return FIELDS.stream().anyMatch(expectation::contains);
  }
}
