package dev.hearsay.bench.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a benchmark found.
 *
 * @param sections one for each table to print, their titles all different
 * @param skipped titles of sections that could not be measured here, because a data set or a
 *     facility of the system is absent: no loss against a record
 */
public record BenchmarkResult(List<Section> sections, List<String> skipped) {

  public BenchmarkResult {
    sections = List.copyOf(sections);
    skipped = List.copyOf(skipped);
    Set<String> titles = new HashSet<>();
    for (Section section : sections) {
      if (!titles.add(section.title())) {
        throw new IllegalArgumentException("two sections are called " + section.title());
      }
    }
  }

  public BenchmarkResult(List<Section> sections) {
    this(sections, List.of());
  }

  public static BenchmarkResult of(Section... sections) {
    return new BenchmarkResult(List.of(sections));
  }
}
