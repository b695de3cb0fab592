package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is bundled comes back, whatever is put in, changed and taken out in between. */
class BundlesTest {

  private static final long SEED = 20261130;
  private static final int KIND = 9;

  @TempDir private Path folder;
  private Connections connections;

  @BeforeEach
  void make() {
    connections = Connections.create(folder.resolve("a.hearsay"));
  }

  @AfterEach
  void close() {
    connections.close();
  }

  private static byte[] item(Random random) {
    byte[] item = new byte[random.nextInt(random.nextInt(20) == 0 ? 90_000 : 2_000)];
    for (int i = 0; i < item.length; i++) {
      item[i] = (byte) ("stuff".charAt(i % 5) + random.nextInt(2));
    }
    return item;
  }

  @Test
  void whateverHappensAllIsThere() {
    Random random = new Random(SEED);
    Map<Long, byte[]> items = new HashMap<>();
    Map<Long, Long> places = new HashMap<>();
    for (int round = 0; round < 30; round++) {
      connections.write(
          session -> {
            for (int i = 0; i < 40; i++) {
              change(session.bundles(), random, items, places);
            }
            check(session, items, places);
            return 0;
          });
      connections.read(
          session -> {
            check(session, items, places);
            return 0;
          });
    }
    long bundles = connections.read(session -> session.number("SELECT count(*) FROM bundle"));
    assertTrue(bundles < items.size() / 2, bundles + " of " + items.size());
  }

  private static void change(
      Bundles bundles, Random random, Map<Long, byte[]> items, Map<Long, Long> places) {
    long key = random.nextInt(400);
    Long bundle = places.get(key);
    if (bundle == null) {
      items.put(key, item(random));
      places.put(key, bundles.put(KIND, key, items.get(key)));
    } else if (random.nextInt(3) == 0) {
      bundles.remove(bundle, key);
      items.remove(key);
      places.remove(key);
    } else {
      items.put(key, item(random));
      places.put(key, bundles.replace(KIND, bundle, key, items.get(key)));
    }
  }

  private static void check(Session session, Map<Long, byte[]> items, Map<Long, Long> places) {
    List<Bundles.Place> all = new ArrayList<>();
    places.forEach((key, bundle) -> all.add(new Bundles.Place(bundle, key)));
    List<byte[]> found = session.bundles().getAll(all);
    for (int i = 0; i < all.size(); i++) {
      assertArrayEquals(items.get(all.get(i).key()), found.get(i), "seed " + SEED);
    }
  }

  @Test
  void whatIsRolledBackWasNeverThere() {
    long bundle =
        connections.write(session -> session.bundles().put(KIND, 1, new byte[] {1, 2, 3}));
    assertThrows(
        IllegalStateException.class,
        () ->
            connections.write(
                session -> {
                  session.bundles().replace(KIND, bundle, 1, new byte[] {4});
                  session.bundles().put(KIND, 2, new byte[] {5});
                  throw new IllegalStateException("stop");
                }));
    assertArrayEquals(
        new byte[] {1, 2, 3}, connections.read(session -> session.bundles().get(bundle, 1)));
    assertArrayEquals(
        new byte[] {1, 2, 3}, connections.write(session -> session.bundles().get(bundle, 1)));
    assertThrows(
        CaseException.class, () -> connections.read(session -> session.bundles().get(bundle, 2)));
  }

  @Test
  void functionsReadWhatTheCaseHasAtThatMoment() {
    long bundle =
        connections.write(session -> session.bundles().put(KIND, 1, new byte[] {1, 2, 3}));
    assertArrayEquals(new byte[] {1, 2, 3}, connections.read(session -> bundled(session, bundle)));
    connections.write(session -> session.bundles().replace(KIND, bundle, 1, new byte[] {4, 5, 6}));
    assertArrayEquals(new byte[] {4, 5, 6}, connections.read(session -> bundled(session, bundle)));
    assertThrows(
        IllegalStateException.class,
        () ->
            connections.write(
                session -> {
                  session.bundles().replace(KIND, bundle, 1, new byte[] {7, 8, 9});
                  session.bundles().flush();
                  assertArrayEquals(new byte[] {7, 8, 9}, bundled(session, bundle));
                  assertArrayEquals(
                      new byte[] {4, 5, 6}, connections.read(other -> bundled(other, bundle)));
                  throw new IllegalStateException("stop");
                }));
    assertArrayEquals(new byte[] {4, 5, 6}, connections.read(session -> bundled(session, bundle)));
    assertArrayEquals(new byte[] {4, 5, 6}, connections.write(session -> bundled(session, bundle)));
  }

  private static byte[] bundled(Session session, long bundle) {
    return session
        .first(
            "SELECT bundled(data, size, 1) FROM bundle WHERE number = ?",
            row -> row.bytes(1),
            bundle)
        .orElseThrow();
  }

  @Test
  void noNumbersAreNoDamage() {
    for (List<Long> numbers : List.of(List.<Long>of(), List.of(3L, 900L))) {
      byte[] packed = Numbers.pack(numbers);
      assertEquals(
          Numbers.json(numbers),
          connections.read(
              session ->
                  session.first("SELECT numbers(?)", row -> row.text(1), packed).orElseThrow()));
    }
  }

  @Test
  void anEmptyBundleGoes() {
    long bundle = connections.write(session -> session.bundles().put(KIND, 1, new byte[9]));
    connections.write(
        session -> {
          session.bundles().remove(bundle, 1);
          return 0;
        });
    long bundles = connections.read(session -> session.number("SELECT count(*) FROM bundle"));
    assertEquals(0, bundles);
  }

  @Test
  void itIsKnownHowLargeItGets() {
    byte[] bytes = new byte[100_000];
    byte[] deflated = Deflation.deflate(bytes);
    assertArrayEquals(bytes, Deflation.inflate(deflated, bytes.length));
    for (int size : new int[] {0, 99_999, 100_001, -1, Integer.MAX_VALUE}) {
      assertThrows(DamagedBytesException.class, () -> Deflation.inflate(deflated, size));
    }
    byte[] cut = Arrays.copyOf(deflated, deflated.length / 2);
    assertThrows(DamagedBytesException.class, () -> Deflation.inflate(cut, bytes.length));
  }
}
