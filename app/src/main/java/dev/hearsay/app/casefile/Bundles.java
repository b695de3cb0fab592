package dev.hearsay.app.casefile;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Packed things of one kind, some kilobytes of them compressed together: what one article says is
 * much like what the next says, which compressing each alone can't use. A thing is found by its
 * bundle and the number of its row. What is put in is written by {@link #flush}, once for all that
 * changed in a bundle. For one session.
 */
final class Bundles {

  /** Of documents: all but what stands in columns. */
  static final int DOCUMENTS = 1;

  static final int ANALYSES = 2;
  static final int CLAIMS = 3;

  /** Of relations of the first kind; of the others what follows. */
  static final int RELATIONS = 4;

  /** Of documents; behind all kinds of relations. */
  static final int EVENTS = 64;

  /** As far as DEFLATE looks back; what is larger gains nothing and takes longer to read. */
  private static final int FULL = 1 << 15;

  private final Session session;
  private final Map<Long, Open> changed = new HashMap<>();
  private final Map<Integer, Deque<Long>> room = new HashMap<>();
  private final UnpackedBundles unpacked;

  /**
   * @param unpacked of the same session
   */
  Bundles(Session session, UnpackedBundles unpacked) {
    this.session = session;
    this.unpacked = unpacked;
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Stored(int size, byte[] data) {}

  /** A bundle that is being changed. */
  private static final class Open {

    private final Map<Long, byte[]> items = new LinkedHashMap<>();
    private int size;

    void put(long key, byte[] item) {
      remove(key);
      items.put(key, item);
      size += item.length;
    }

    void remove(long key) {
      byte[] gone = items.remove(key);
      size -= gone == null ? 0 : gone.length;
    }
  }

  /**
   * One thing.
   *
   * @throws DamagedBytesException where it isn't there
   */
  byte[] get(long bundle, long key) {
    Open open = changed.get(bundle);
    if (open == null) {
      return item(items(bundle), key);
    }
    return Optional.ofNullable(open.items.get(key)).orElseThrow(() -> missing(key));
  }

  /** Where a thing is. */
  record Place(long bundle, long key) {}

  /** Several things in that order; each bundle is uncompressed once. */
  List<byte[]> getAll(List<Place> places) {
    byte[][] all = new byte[places.size()][];
    IntStream.range(0, all.length)
        .boxed()
        .sorted(Comparator.comparingLong(i -> places.get(i).bundle()))
        .forEach(i -> all[i] = get(places.get(i).bundle(), places.get(i).key()));
    return List.of(all);
  }

  private byte[] items(long bundle) {
    Stored stored = stored(bundle);
    return unpacked.items(stored.data(), stored.size());
  }

  private Stored stored(long bundle) {
    return session
        .first(
            "SELECT size, data FROM bundle WHERE number = ?",
            row -> new Stored(row.count(1), row.bytes(2)),
            bundle)
        .orElseThrow(() -> missing(bundle));
  }

  /** The thing of that number among things that stand one after the other. */
  static byte[] item(byte[] items, long key) {
    try {
      PackedReader in = new PackedReader(items);
      while (!in.isAtEnd()) {
        boolean found = in.number() == key;
        if (found) {
          return in.blob();
        }
        in.skip();
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new DamagedBytesException("a bundle", e);
    }
    throw missing(key);
  }

  private static DamagedBytesException missing(long number) {
    return new DamagedBytesException("a bundle", new IllegalArgumentException("without " + number));
  }

  /** Puts a thing in; says into which bundle. */
  long put(int kind, long key, byte[] item) {
    Deque<Long> open = room.computeIfAbsent(kind, this::withRoom);
    while (!open.isEmpty()) {
      long number = open.peek();
      Optional<Open> bundle =
          sound(number).filter(one -> one.size < FULL && one.size + item.length <= FULL + FULL / 4);
      if (bundle.isPresent()) {
        bundle.get().put(key, item);
        return number;
      }
      open.remove();
    }
    long number = session.insert("INSERT INTO bundle (kind, size, data) VALUES (?, 0, x'')", kind);
    Open bundle = new Open();
    bundle.put(key, item);
    changed.put(number, bundle);
    open.add(number);
    return number;
  }

  private Deque<Long> withRoom(int kind) {
    return new ArrayDeque<>(
        session.list(
            "SELECT number FROM bundle WHERE kind = ? AND size < ? ORDER BY number",
            row -> row.number(1),
            kind,
            FULL * 3 / 4));
  }

  /**
   * Puts a thing in place of the one of that number; says into which bundle. What can be made anew
   * is so saved from a bundle that is damaged.
   */
  long replace(int kind, long bundle, long key, byte[] item) {
    Optional<Open> sound = sound(bundle);
    if (sound.isPresent() && sound.get().size + item.length <= 2 * FULL) {
      sound.get().put(key, item);
      return bundle;
    }
    sound.ifPresent(open -> open.remove(key));
    return put(kind, key, item);
  }

  private Optional<Open> sound(long bundle) {
    try {
      return Optional.of(open(bundle));
    } catch (DamagedBytesException e) {
      return Optional.empty();
    }
  }

  void remove(long bundle, long key) {
    open(bundle).remove(key);
  }

  private Open open(long bundle) {
    Open open = changed.get(bundle);
    if (open == null) {
      open = new Open();
      try {
        PackedReader in = new PackedReader(items(bundle));
        while (!in.isAtEnd()) {
          open.put(in.number(), in.blob());
        }
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new DamagedBytesException("a bundle", e);
      }
      changed.put(bundle, open);
    }
    return open;
  }

  /** Writes all that has changed; to be called before what is written is committed. */
  void flush() {
    changed.forEach(
        (number, bundle) -> {
          if (bundle.items.isEmpty()) {
            session.change("DELETE FROM bundle WHERE number = ?", number);
          } else {
            ByteArrayOutputStream items = new ByteArrayOutputStream(2 * bundle.size);
            PackedWriter out = new PackedWriter(items);
            bundle.items.forEach(
                (key, item) -> {
                  out.number(key);
                  out.blob(item);
                });
            session.change(
                "UPDATE bundle SET size = ?, data = ? WHERE number = ?",
                items.size(),
                Deflation.deflate(items.toByteArray()),
                number);
          }
        });
    discard();
  }

  /** Forgets what has changed and isn't written. */
  void discard() {
    changed.clear();
    room.clear();
  }
}
