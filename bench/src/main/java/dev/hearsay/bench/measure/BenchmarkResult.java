package dev.hearsay.bench.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a benchmark found.
 *
 * @param sections one for each table to print, their titles all different
 */
public record BenchmarkResult(List<Section> sections) {

  public BenchmarkResult {
    sections = List.copyOf(sections);
    Set<String> titles = new HashSet<>();
    for (Section section : sections) {
      if (!titles.add(section.title())) {
        throw new IllegalArgumentException("two sections are called " + section.title());
      }
    }
  }

  public static BenchmarkResult of(Section... sections) {
    return new BenchmarkResult(List.of(sections));
  }
}
