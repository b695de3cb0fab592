package dev.hearsay.bench.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What others report for the same figures: a row of the table.
 *
 * @param system its name
 * @param source where the number stands ("Wang et al. 2022, table 3"), or how it was run here; says
 *     so when the data differ from ours
 * @param figures by the name of our figure; those it lacks are left out
 */
public record Published(String system, String source, Map<String, Double> figures) {

  public Published {
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }
}
