package dev.hearsay.app.casefile;

import dev.hearsay.claim.ClaimLink;
import dev.hearsay.claim.Contrast;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes and reads which claims speak of the same thing: each claim has all its links. */
final class ClaimLinks {

  private static final Comparator<ClaimLink> ORDER =
      Comparator.comparing(ClaimLink::one).thenComparing(ClaimLink::other);

  private ClaimLinks() {}

  /** Links of claims that aren't kept, since nobody makes them by that day, are left out. */
  static void store(Session session, List<ClaimLink> links) {
    Map<String, Long> claims = new HashMap<>();
    Map<Long, byte[]> before = new TreeMap<>();
    session.each(
        "SELECT id, number, links FROM claim",
        row -> {
          claims.put(row.text(1), row.number(2));
          before.put(row.number(2), row.bytes(3));
        });
    Map<Long, SortedMap<Long, Set<Contrast>>> now = new HashMap<>();
    for (ClaimLink link : links) {
      Long one = claims.get(link.one());
      Long other = claims.get(link.other());
      if (one != null && other != null) {
        now.computeIfAbsent(one, of -> new TreeMap<>()).put(other, link.contrasts());
        now.computeIfAbsent(other, of -> new TreeMap<>()).put(one, link.contrasts());
      }
    }
    before.forEach(
        (claim, packed) -> {
          byte[] data = pack(now.getOrDefault(claim, new TreeMap<>()));
          if (!Arrays.equals(packed, data)) {
            session.change("UPDATE claim SET links = ? WHERE number = ?", data, claim);
          }
        });
  }

  static byte[] pack(SortedMap<Long, Set<Contrast>> links) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedWriter out = new PackedWriter(bytes);
    long last = 0;
    for (Map.Entry<Long, Set<Contrast>> link : links.entrySet()) {
      out.number(link.getKey() - last);
      out.number(link.getValue().stream().mapToInt(ClaimLinks::bit).sum());
      last = link.getKey();
    }
    return bytes.toByteArray();
  }

  private static SortedMap<Long, Set<Contrast>> unpack(byte[] packed) {
    try {
      SortedMap<Long, Set<Contrast>> links = new TreeMap<>();
      PackedReader in = new PackedReader(packed);
      long last = 0;
      while (!in.isAtEnd()) {
        last += in.number();
        long bits = in.number();
        Set<Contrast> contrasts = EnumSet.noneOf(Contrast.class);
        for (Contrast contrast : Contrast.values()) {
          if ((bits & bit(contrast)) != 0) {
            contrasts.add(contrast);
          }
        }
        links.put(last, contrasts);
      }
      return links;
    } catch (RuntimeException e) {
      throw new DamagedBytesException("links of claims", e);
    }
  }

  /** Part of the format. */
  private static int bit(Contrast contrast) {
    return switch (contrast) {
      case MODALITY -> 1;
      case POLARITY -> 2;
      case NUMBER -> 4;
      case TIME -> 8;
      case PART -> 16;
      case ROLES -> 32;
    };
  }

  /** Links of a claim to others. */
  static List<ClaimLink> of(Session session, String claim) {
    Optional<byte[]> packed =
        session.first("SELECT links FROM claim WHERE id = ?", row -> row.bytes(1), claim);
    List<ClaimLink> links = new ArrayList<>();
    unpack(packed.orElse(new byte[0]))
        .forEach(
            (number, contrasts) ->
                session
                    .first("SELECT id FROM claim WHERE number = ?", row -> row.text(1), number)
                    .ifPresent(other -> links.add(link(claim, other, contrasts))));
    links.sort(ORDER);
    return links;
  }

  private static ClaimLink link(String claim, String other, Set<Contrast> contrasts) {
    return claim.compareTo(other) < 0
        ? new ClaimLink(claim, other, contrasts)
        : new ClaimLink(other, claim, contrasts);
  }

  /** All links. */
  static List<ClaimLink> all(Session session) {
    Map<Long, String> ids = new HashMap<>();
    Map<Long, byte[]> packed = new TreeMap<>();
    session.each(
        "SELECT number, id, links FROM claim",
        row -> {
          ids.put(row.number(1), row.text(2));
          packed.put(row.number(1), row.bytes(3));
        });
    List<ClaimLink> links = new ArrayList<>();
    packed.forEach(
        (claim, data) ->
            unpack(data)
                .tailMap(claim)
                .forEach(
                    (other, contrasts) -> {
                      String id = ids.get(other);
                      if (id != null) {
                        links.add(link(String.valueOf(ids.get(claim)), id, contrasts));
                      }
                    }));
    links.sort(ORDER);
    return links;
  }
}
