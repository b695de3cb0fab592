package dev.hearsay.app.casefile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Held while documents are added, so that a second process waits instead of reading and relating
 * the same. The system lets go of it when the process dies, however it dies.
 */
final class AddLock {

  private static final long BETWEEN_MILLISECONDS = 200;

  private final Path path;
  private final FileChannel channel;
  private final FileLock lock;

  private AddLock(Path path, FileChannel channel, FileLock lock) {
    this.path = path;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Does something while holding it, as soon as nobody else has it.
   *
   * @param waiting is run once when somebody has it
   * @throws CaseException when somebody else has it for longer than that
   */
  static <T> T holding(Path file, Duration longest, Runnable waiting, Supplier<T> work) {
    AddLock lock = take(file, longest, waiting);
    try {
      return work.get();
    } finally {
      lock.close();
    }
  }

  private static AddLock take(Path file, Duration longest, Runnable waiting) {
    Path path = file.resolveSibling(file.getFileName() + "-adding");
    long end = System.nanoTime() + longest.toNanos();
    boolean told = false;
    while (true) {
      AddLock taken = attempt(path);
      if (taken != null) {
        return taken;
      }
      if (System.nanoTime() - end >= 0) {
        throw new CaseException(
            CaseException.Reason.BUSY,
            "another process is adding to " + file + "; try again when it is done");
      }
      if (!told) {
        waiting.run();
        told = true;
      }
      try {
        Thread.sleep(BETWEEN_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CaseException(CaseException.Reason.BUSY, "stopped while waiting", e);
      }
    }
  }

  private static @Nullable AddLock attempt(Path path) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Object opened = key(path);
      FileLock lock = channel.tryLock();
      // Whoever had it may have taken the file away in between: then ours is no longer the lock.
      if (lock != null && Files.exists(path) && key(path).equals(opened)) {
        return new AddLock(path, channel, lock);
      }
      channel.close();
      return null;
    } catch (OverlappingFileLockException e) {
      close(channel);
      return null;
    } catch (java.nio.file.NoSuchFileException e) {
      close(channel);
      if (Files.isDirectory(path.toAbsolutePath().getParent())) {
        return null;
      }
      throw notWritable(path, e);
    } catch (IOException e) {
      close(channel);
      throw notWritable(path, e);
    }
  }

  private static CaseException notWritable(Path path, IOException e) {
    return new CaseException(
        CaseException.Reason.NOT_WRITABLE,
        "can't write beside the case: " + path + " (" + e.getMessage() + ")",
        e);
  }

  private static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path : key;
  }

  private static void close(@Nullable FileChannel channel) {
    if (channel != null) {
      try {
        channel.close();
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
  }

  private void close() {
    try {
      Files.deleteIfExists(path);
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("can't let go of " + path, e);
    }
  }
}
