package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of feeds that a case keeps. */
class FeedsTest {

  private static final String ONE = "https://gazette.example/feed.xml";

  @TempDir private Path folder;

  @Test
  void feedsAreKeptWithWhatCameOfAskingThem() {
    Instant again = Instant.parse("2025-03-01T08:00:00Z");
    Path path = folder.resolve("a.hearsay");
    try (CaseFile file = CaseFile.openOrCreate(path);
        CaseFile other = CaseFile.open(path)) {
      file.feeds().add(ONE);
      file.feeds().add(ONE);
      assertEquals(WatchedFeed.Outcome.NEVER, other.feeds().all().get(0).outcome());
      file.feeds()
          .asked(
              ONE,
              WatchedFeed.Outcome.FRESH,
              "",
              3,
              Optional.of(again),
              Map.of("If-None-Match", "\"1\""));
      for (int i = 0; i < 2; i++) {
        file.feeds()
            .asked(
                ONE, WatchedFeed.Outcome.FAILED, "no such host", 0, Optional.of(again), Map.of());
      }
      file.feeds()
          .asked(
              "https://x.example/", WatchedFeed.Outcome.FRESH, "", 1, Optional.empty(), Map.of());
    }
    try (CaseFile file = CaseFile.open(path)) {
      assertEquals(1, file.feeds().all().size());
      WatchedFeed feed = file.feeds().all().get(0);
      assertEquals("no such host", feed.detail());
      assertEquals(2, feed.failures());
      assertEquals(3, feed.fresh());
      assertEquals(Optional.of(again), feed.due());
      assertTrue(file.feeds().remove(feed.number()));
      assertFalse(file.feeds().remove(feed.number()));
      assertEquals(List.of(), file.feeds().all());
    }
  }

  @Test
  void onlyWebAddressesAreFeeds() {
    try (CaseFile file = CaseFile.openOrCreate(folder.resolve("a.hearsay"))) {
      for (String wrong :
          List.of(
              "",
              "feed.xml",
              "file:///etc/passwd",
              "javascript:alert(1)",
              "https://",
              "http://[")) {
        assertThrows(IllegalArgumentException.class, () -> file.feeds().add(wrong), wrong);
      }
      assertEquals(List.of(), file.feeds().all());
    }
  }
}
