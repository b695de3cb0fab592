package dev.hearsay.bench.record;

import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares a result with its record. */
public final class Guard {

  private Guard() {}

  /**
   * What is worse than recorded, one line each; empty when all is at least as good within the
   * recorded tolerances. A recorded figure that is no longer measured counts as worse, unless the
   * result says that its section was skipped. A data set that differs from the recorded one makes
   * the comparison void, which is said too.
   */
  public static List<String> findLosses(Recorded record, BenchmarkResult measured) {
    List<String> losses = new ArrayList<>();
    for (Section section : record.result().sections()) {
      Optional<Section> now =
          measured.sections().stream()
              .filter(candidate -> candidate.title().equals(section.title()))
              .findFirst();
      if (measured.skipped().contains(section.title())) {
        continue;
      }
      if (now.isEmpty()) {
        losses.add(record.benchmark() + ": \"" + section.title() + "\" is no longer measured");
      } else if (!now.get().dataset().equals(section.dataset())) {
        losses.add(
            String.format(
                Locale.ROOT,
                "%s: \"%s\" was recorded on \"%s\" but measured on \"%s\"",
                record.benchmark(),
                section.title(),
                section.dataset(),
                now.get().dataset()));
      } else {
        section.figures().forEach(figure -> compare(record, figure, now.get(), losses));
      }
    }
    return losses;
  }

  private static void compare(Recorded record, Figure old, Section now, List<String> losses) {
    Optional<Figure> measured =
        now.figures().stream().filter(figure -> figure.name().equals(old.name())).findFirst();
    String name = record.benchmark() + ": " + now.title() + ", " + old.name();
    if (measured.isEmpty()) {
      losses.add(name + " is no longer measured");
    } else if (!old.allows(measured.get().value())) {
      losses.add(
          String.format(
              Locale.ROOT,
              "%s is %s, recorded %s (%s is better, tolerance %s %%)",
              name,
              measured.get().print(),
              old.print(),
              old.better().label(),
              Math.round(100 * old.tolerance())));
    }
  }
}
