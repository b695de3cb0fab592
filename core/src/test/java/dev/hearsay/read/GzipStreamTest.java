package dev.hearsay.read;

import static dev.hearsay.read.Outcomes.documents;
import static dev.hearsay.read.Outcomes.gzip;
import static dev.hearsay.read.Outcomes.only;
import static dev.hearsay.read.Outcomes.read;
import static dev.hearsay.read.Outcomes.reasons;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipStreamTest {

  private static final byte[] STORY =
      "The harbour will stay closed, the mayor said. Nobody on the council objected to it."
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void membersFollowOneAnother() throws IOException {
    byte[] two = join(gzip("one ".getBytes(StandardCharsets.UTF_8)), gzip(STORY));
    GzipStream stream = stream(two);

    assertEquals(
        "one " + new String(STORY, StandardCharsets.UTF_8),
        new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(Optional.empty(), stream.problem());
  }

  @Test
  void aSourceThatTricklesIsReadToItsEnd() throws IOException {
    byte[] two = join(gzip(STORY), gzip(STORY));
    InputStream trickle =
        new ByteArrayInputStream(two) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, 1));
          }

          @Override
          public synchronized int available() {
            return 0;
          }
        };

    assertArrayEquals(join(STORY, STORY), new GzipStream(trickle, Long.MAX_VALUE).readAllBytes());
  }

  @Test
  void everyCutIsNoticed() throws IOException {
    byte[] packed = gzip(STORY);
    for (int length = 3; length < packed.length; length++) {
      GzipStream stream = stream(Arrays.copyOf(packed, length));
      byte[] read = stream.readAllBytes();

      assertEquals(Optional.of(GzipStream.Problem.CUT_OFF), stream.problem(), "at " + length);
      assertArrayEquals(Arrays.copyOf(STORY, read.length), read);
    }
  }

  @Test
  void readingGoesOnAfterADamagedMember() throws IOException {
    byte[] damaged = gzip(STORY);
    damaged[damaged.length / 2] ^= 0x55;
    GzipStream stream = stream(join(damaged, gzip(STORY)));

    stream.readAllBytes();
    assertEquals(Optional.of(GzipStream.Problem.DAMAGED), stream.problem());
    assertTrue(stream.resume());
    assertArrayEquals(STORY, stream.readAllBytes());
    assertEquals(Optional.empty(), stream.problem());
  }

  @Test
  void garbageAfterTheLastMemberIsHarmless() {
    byte[] packed = join(gzip(STORY), "garbage".getBytes(StandardCharsets.UTF_8));

    assertEquals(new String(STORY, StandardCharsets.UTF_8), only(read(packed)).text());
  }

  @Test
  void whatCameBeforeTheCutIsKept() {
    byte[] packed = gzip(STORY);
    List<Outcome> outcomes = read(Arrays.copyOf(packed, packed.length - 12));

    assertEquals(1, documents(outcomes).size());
    assertEquals(List.of(SkipReason.TRUNCATED), reasons(outcomes));
  }

  @Test
  void aBombIsNamed() throws IOException {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      Arrays.fill(zeros, (byte) 'a');
      for (int i = 0; i < 64; i++) {
        out.write(zeros);
      }
    }

    assertEquals(List.of(SkipReason.DECOMPRESSION_BOMB), reasons(read(bomb.toByteArray())));
  }

  @Test
  void gzipInGzipIsUnpackedButNotForEver() {
    assertEquals(new String(STORY, StandardCharsets.UTF_8), only(read(gzip(gzip(STORY)))).text());
    assertEquals(
        List.of(SkipReason.DECOMPRESSION_BOMB), reasons(read(gzip(gzip(gzip(gzip(gzip(STORY))))))));
  }

  private static GzipStream stream(byte[] bytes) {
    return new GzipStream(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
