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
 * @param misses what was wrong, a line each, as far as it may be looked at; not recorded
 */
public record BenchmarkResult(List<Section> sections, List<String> skipped, List<String> misses) {

  public BenchmarkResult {
    sections = List.copyOf(sections);
    skipped = List.copyOf(skipped);
    misses = List.copyOf(misses);
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

  public BenchmarkResult(List<Section> sections, List<String> skipped) {
    this(sections, skipped, List.of());
  }

  public static BenchmarkResult of(Section... sections) {
    return new BenchmarkResult(List.of(sections));
  }
}
