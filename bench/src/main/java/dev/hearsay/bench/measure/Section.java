package dev.hearsay.bench.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Figures measured together on one data set, and what others published on it.
 *
 * @param title of the table ("Exact span F1")
 * @param dataset which texts, how many of what
 * @param system what of ours was measured ("Hearsay, linear model")
 * @param figures columns of the table, in order, their names all different
 * @param published rows below ours
 * @param note what a reader must know to compare fairly; may be empty
 */
public record Section(
    String title,
    String dataset,
    String system,
    List<Figure> figures,
    List<Published> published,
    String note) {

  public Section {
    figures = List.copyOf(figures);
    published = List.copyOf(published);
    Set<String> names = new HashSet<>();
    for (Figure figure : figures) {
      if (!names.add(figure.name())) {
        throw new IllegalArgumentException(title + ": two figures are called " + figure.name());
      }
    }
    for (Published row : published) {
      for (String name : row.figures().keySet()) {
        if (!names.contains(name)) {
          throw new IllegalArgumentException(title + ": no figure of ours is called " + name);
        }
      }
    }
  }
}
