package dev.hearsay.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine that a figure was measured on, in one line. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static String describe() {
    return String.join(
        ", ",
        List.of(
            Runtime.getRuntime().availableProcessors() + " cores",
            processor(),
            System.getProperty("os.name", "unknown system"),
            "Java " + Runtime.version().feature()));
  }

  private static String processor() {
    try {
      if (Files.isReadable(PROCESSORS)) {
        return Files.readAllLines(PROCESSORS, StandardCharsets.UTF_8).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse("unknown processor");
      }
      return "unknown processor";
    } catch (IOException e) {
      return "unknown processor (" + e.getMessage() + ")";
    }
  }
}
