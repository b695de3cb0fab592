package dev.hearsay.bench.affairs;

import dev.hearsay.provenance.Independence;
import dev.hearsay.provenance.derivation.DerivationKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An invented affair: articles about it, which claims they make where, and which of them descends
 * from which.
 *
 * @param name of its file
 * @param asOf day as of which sources are counted
 * @param kindOfRoot what kind of source each root is, as in {@code hearsay/claim-1}
 * @param articles in the order of publication
 */
public record Affair(
    String name,
    LocalDate asOf,
    Map<String, String> kindOfRoot,
    List<ToldClaim> claims,
    List<Article> articles) {

  public Affair {
    kindOfRoot = Map.copyOf(kindOfRoot);
    claims = List.copyOf(claims);
    articles = List.copyOf(articles);
  }

  /**
   * A claim.
   *
   * @param modality as in {@code hearsay/claim-1}
   * @param independent how many independent sources stand behind it
   */
  public record ToldClaim(String id, String modality, Independence independent, String statement) {}

  /**
   * An article.
   *
   * @param paragraphs their words, without marks
   * @param places where it makes claims, in no telling order; they may lie in each other
   */
  public record Article(
      String id,
      String outlet,
      LocalDate published,
      String title,
      List<String> paragraphs,
      List<Place> places,
      List<Descent> descents) {

    public Article {
      paragraphs = List.copyOf(paragraphs);
      places = List.copyOf(places);
      descents = List.copyOf(descents);
    }
  }

  /**
   * Words that make a claim.
   *
   * @param paragraph its number, from 0
   * @param start of the words in the paragraph
   * @param root whom the words go back to; empty where nobody is known
   */
  public record Place(int paragraph, int start, int end, String claim, Optional<String> root) {}

  /** What an article has from an earlier one. */
  public record Descent(String article, DerivationKind kind) {}
}
