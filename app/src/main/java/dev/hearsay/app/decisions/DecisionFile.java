package dev.hearsay.app.decisions;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file of decisions. It is only ever replaced as a whole by one that is complete and on the disk,
 * so that whoever is killed while writing leaves the old one; several programs that decide at the
 * same time wait for each other.
 */
public final class DecisionFile {

  /** Where decisions go when the user names no other file. */
  public static final Path USUAL = Path.of("decisions.hearsay.json");

  private final Path file;

  public DecisionFile(Path file) {
    this.file = file;
  }

  public Path path() {
    return file;
  }

  public boolean exists() {
    return Files.exists(file);
  }

  /**
   * All decisions in the order in which they were made; none where there is no file.
   *
   * @throws IOException when it can't be read, or isn't a file of decisions
   */
  public List<StoredDecision> read() throws IOException {
    try {
      return DecisionJson.parse(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (DecisionJson.MalformedException e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Adds decisions, numbered on from those in the file by then. */
  public List<StoredDecision> add(List<StoredDecision> added) throws IOException {
    return change(
        before -> {
          List<StoredDecision> after = new ArrayList<>(before);
          int number = before.stream().mapToInt(StoredDecision::number).max().orElse(0);
          for (StoredDecision one : added) {
            number++;
            after.add(
                new StoredDecision(
                    number, one.decided(), one.kind(), one.one(), one.other(), one.undone()));
          }
          return after;
        });
  }

  /** Takes one back; one that was taken back before stays as it is. */
  public List<StoredDecision> undo(int number, Instant when) throws IOException {
    return change(
        before ->
            before.stream()
                .map(one -> one.number() == number && one.isInForce() ? one.undoneAt(when) : one)
                .toList());
  }

  private List<StoredDecision> change(UnaryOperator<List<StoredDecision>> change)
      throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    try (FileChannel lock =
            FileChannel.open(
                beside(target, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = lock.lock()) {
      List<StoredDecision> after = change.apply(read());
      if (held.isValid()) {
        replace(target, DecisionJson.print(after));
      }
      return after;
    }
  }

  private static void replace(Path target, String content) throws IOException {
    Path next = beside(target, "." + ProcessHandle.current().pid() + ".new");
    try {
      try (FileChannel channel =
          FileChannel.open(
              next,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      try {
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(next, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(next);
    }
  }

  private static Path beside(Path target, String ending) {
    return target.resolveSibling("." + target.getFileName() + ending);
  }
}
