package dev.hearsay.claim;

import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.claim.comparison.PackedVector;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Vectors of texts that memory has no room for, in a temporary file without a name, of which
 * nothing is left when the process ends, however it ends. To read them takes a thousandth of the
 * time that it takes to make them. Where there is no room on the disk either, they are made again.
 * Not thread-safe.
 */
final class VectorFile {

  /** When there are more bytes, they are forgotten, and new ones written in their place. */
  private static final long MOST_BYTES = 4L << 30;

  private final Map<List<ComparedWord>, Long> places = new HashMap<>();
  private Optional<FileChannel> file = Optional.empty();
  private long end;
  private boolean broken;

  /** Keeps vectors, if it can. */
  void put(List<ComparedWord> words, List<PackedVector> vectors) {
    if (broken || places.containsKey(words)) {
      return;
    }
    int size = Integer.BYTES + vectors.stream().mapToInt(PackedVector::size).sum();
    ByteBuffer bytes = ByteBuffer.allocate(size + Integer.BYTES);
    bytes.putInt(size).putInt(vectors.size());
    vectors.forEach(vector -> vector.write(bytes));
    bytes.flip();
    if (end + bytes.remaining() > MOST_BYTES) {
      places.clear();
      end = 0;
    }
    try {
      FileChannel channel = channel();
      long at = end;
      while (bytes.hasRemaining()) {
        at += channel.write(bytes, at);
      }
      places.put(words, end);
      end = at;
    } catch (IOException e) {
      give();
    }
  }

  /** Vectors that were kept. */
  Optional<List<PackedVector>> get(List<ComparedWord> words) {
    Long place = places.get(words);
    if (place == null) {
      return Optional.empty();
    }
    try {
      ByteBuffer bytes = read(read(Integer.BYTES, place).getInt(), place + Integer.BYTES);
      int count = bytes.getInt();
      List<PackedVector> vectors = new ArrayList<>(count);
      for (int i = 0; i < count; i++) {
        vectors.add(PackedVector.read(bytes));
      }
      return Optional.of(vectors);
    } catch (IOException e) {
      give();
      return Optional.empty();
    }
  }

  private ByteBuffer read(int size, long place) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    long at = place;
    while (bytes.hasRemaining()) {
      int read = channel().read(bytes, at);
      if (read < 0) {
        throw new IOException("the file ends at " + at);
      }
      at += read;
    }
    return bytes.flip();
  }

  /** Gives up: the disk is full, or away. */
  private void give() {
    broken = true;
    places.clear();
    file = Optional.empty();
  }

  private FileChannel channel() throws IOException {
    if (file.isEmpty()) {
      Path path = Files.createTempFile("hearsay-", ".vectors");
      FileChannel opened =
          FileChannel.open(
              path,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      file = Optional.of(opened);
      path.toFile().delete(); // where an open file can lose its name, a killed process leaves none
    }
    return file.get();
  }
}
