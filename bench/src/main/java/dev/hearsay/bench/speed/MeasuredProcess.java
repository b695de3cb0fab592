package dev.hearsay.bench.speed;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/**
 * A program that was run to its end, its output thrown away.
 *
 * @param wall from before its start to after its end
 * @param peakBytes its highest resident memory, as last seen before its end; absent where the
 *     system doesn't say (only Linux does)
 */
record MeasuredProcess(Duration wall, OptionalLong peakBytes) {

  private static final int POLL_MILLISECONDS = 20;
  private static final int KIBIBYTE = 1024;
  private static final String PEAK = "VmHWM:";

  /**
   * Runs a program.
   *
   * @throws IOException when it can't be started or ends with a status other than 0
   */
  static MeasuredProcess run(List<String> command) throws IOException {
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD)
            .start();
    OptionalLong peak = OptionalLong.empty();
    try {
      boolean ended = false;
      while (!ended) {
        OptionalLong seen = peakOf(process.pid());
        peak = seen.isPresent() ? seen : peak;
        ended = process.waitFor(POLL_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while " + command + " ran");
    }
    Duration wall = Duration.ofNanos(System.nanoTime() - started);
    if (process.exitValue() != 0) {
      throw new IOException(command + " ended with status " + process.exitValue());
    }
    return new MeasuredProcess(wall, peak);
  }

  /** The peak is the whole process's: the launcher replaces itself by Java and keeps its number. */
  private static OptionalLong peakOf(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try {
      for (String line : Files.readAllLines(status, StandardCharsets.UTF_8)) {
        if (line.startsWith(PEAK)) {
          String kibibytes = line.substring(PEAK.length()).replace("kB", "").strip();
          return OptionalLong.of(Long.parseLong(kibibytes) * KIBIBYTE);
        }
      }
      return OptionalLong.empty();
    } catch (IOException e) {
      // The process has ended between two looks, or the system has no such file.
      return OptionalLong.empty();
    }
  }
}
