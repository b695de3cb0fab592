package dev.hearsay.bench.record;

import dev.hearsay.bench.measure.BenchmarkResult;
import java.time.LocalDate;

/**
 * A result as it stands in a record file.
 *
 * @param benchmark its name
 * @param describes what it measures, in one line
 * @param command how to measure it again
 * @param measured on which day
 * @param machine processor, cores, Java: what speed depends on
 */
public record Recorded(
    String benchmark,
    String describes,
    String command,
    LocalDate measured,
    String machine,
    BenchmarkResult result) {}
