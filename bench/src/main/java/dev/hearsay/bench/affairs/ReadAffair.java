package dev.hearsay.bench.affairs;

import dev.hearsay.bench.affairs.Affair.Article;
import dev.hearsay.bench.affairs.Affair.Place;
import dev.hearsay.bench.provenance.FoundClaims.GoldPlace;
import dev.hearsay.bench.retelling.MadeStory.Edge;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An affair with its articles as Hearsay reads them from an archive.
 *
 * @param documents in the order of the articles
 */
public record ReadAffair(Affair affair, List<Document> documents) {

  private static final ObjectMapper JSON = new ObjectMapper();

  public ReadAffair {
    documents = List.copyOf(documents);
  }

  /** Reads the articles of an affair. */
  public static ReadAffair of(Affair affair) throws IOException {
    Path archive = Files.createTempFile("affair", ".jsonl");
    try {
      Files.write(
          archive, affair.articles().stream().map(article -> json(affair, article)).toList());
      List<Document> read = new ArrayList<>();
      new DocumentReader(ReadOptions.defaults())
          .read(
              archive.toString(),
              outcome -> {
                if (outcome instanceof Outcome.Read one) {
                  read.add(one.document());
                }
              });
      if (read.size() != affair.articles().size()) {
        throw new IOException(affair.name() + ": not all articles can be read");
      }
      return new ReadAffair(affair, read);
    } finally {
      Files.deleteIfExists(archive);
    }
  }

  private static String json(Affair affair, Article article) {
    ObjectNode fields = JSON.createObjectNode();
    String host = article.outlet().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    fields.put("url", "https://" + host + ".example/" + affair.name() + "/" + article.id());
    fields.put("outlet", article.outlet());
    fields.put("title", article.title());
    fields.put("published", article.published().toString());
    fields.put("language", "en");
    fields.put("text", String.join("\n\n", article.paragraphs()));
    return fields.toString();
  }

  /** Where a claim is made, in the order of the articles. */
  public List<GoldPlace> places(String claim) {
    List<GoldPlace> places = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      Document document = documents.get(i);
      Article article = affair.articles().get(i);
      article.places().stream()
          .filter(place -> place.claim().equals(claim))
          .forEach(
              place ->
                  places.add(
                      new GoldPlace(document.id(), span(document, article, place), place.root())));
    }
    return places;
  }

  private static Span span(Document document, Article article, Place place) {
    int from = 0;
    for (int i = 0; i <= place.paragraph(); i++) {
      String paragraph = article.paragraphs().get(i);
      int at = document.text().indexOf(paragraph, from);
      if (at < 0) {
        throw new IllegalStateException(
            document.uri() + ": a paragraph isn't read as written: " + paragraph);
      }
      if (i == place.paragraph()) {
        return new Span(at + place.start(), at + place.end());
      }
      from = at + paragraph.length();
    }
    throw new IllegalStateException(document.uri() + " has no such paragraph");
  }

  /** Which article descends from which. */
  public List<Edge> edges() {
    Map<String, Document> byArticle = new HashMap<>();
    for (int i = 0; i < documents.size(); i++) {
      byArticle.put(affair.articles().get(i).id(), documents.get(i));
    }
    return affair.articles().stream()
        .flatMap(
            article ->
                article.descents().stream()
                    .map(
                        descent ->
                            new Edge(
                                byArticle.get(article.id()).id(),
                                byArticle.get(descent.article()).id(),
                                descent.kind())))
        .collect(Collectors.toList());
  }
}
