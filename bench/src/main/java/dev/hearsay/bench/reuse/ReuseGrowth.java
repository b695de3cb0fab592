package dev.hearsay.bench.reuse;

import dev.hearsay.reuse.ReuseIndex;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** An index that grows, with the time and memory that takes. Making the articles isn't counted. */
final class ReuseGrowth {

  private static final int PORTION = 500;
  private static final int ROUNDS = 201;
  private static final double MEGA = 1e6;

  private final MadeReports reports;
  private final ReuseIndex index = new ReuseIndex();
  private final long before = used();

  ReuseGrowth(MadeReports reports) {
    this.reports = reports;
  }

  /** Adds articles until there are so many, and returns the seconds that took. */
  double growTo(int size) {
    long nanoseconds = 0;
    while (index.size() < size) {
      List<MadeReport> portion = reports.next(Math.min(PORTION, size - index.size()));
      long start = System.nanoTime();
      portion.forEach(report -> index.add(report.document()));
      nanoseconds += System.nanoTime() - start;
    }
    return nanoseconds / 1e9;
  }

  /** Microseconds that adding one more takes, the median of some. */
  double oneMore() {
    List<Long> times = new ArrayList<>();
    for (MadeReport report : reports.next(ROUNDS)) {
      long start = System.nanoTime();
      index.add(report.document());
      times.add(System.nanoTime() - start);
    }
    Collections.sort(times);
    return times.get(ROUNDS / 2) / 1e3;
  }

  /** What the index takes by now, its texts included. */
  double megabytes() {
    double taken = (used() - before) / MEGA;
    return index.size() == 0 ? 0 : taken;
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
