package dev.hearsay.read.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.text.PublicationTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tue, 04 Mar 2025 08:09:10 GMT | 2025-03-04T08:09:10Z",
        "Tue, 4 Mar 2025 08:09:10 +0530 | 2025-03-04T08:09:10+05:30",
        "Tue, 04 Mar 25 08:09 EST | 2025-03-04T08:09-05:00",
        "Tue, 04 Mar 99 08:09:10 Z | 1999-03-04T08:09:10Z",
        "04 Mar 2025 08:09:10 | 2025-03-04T08:09:10Z",
        "Tuesday, March 4, 2025 8:09 PM PST | 2025-03-04T20:09-08:00",
        "Tue, 04 March 2025 24:00:00 GMT | 2025-03-05T00:00Z",
        "Tue, 04-Mar-2025 08:09:10 GMT+2 | 2025-03-04T08:09:10+02:00",
        "Tue Mar  4 08:09:10 2025 | 2025-03-04T08:09:10Z",
        "Tue Mar 4 08:09:10 CET 2025 | 2025-03-04T08:09:10+01:00",
        "Tue, 04 Mar 2025 08:09:60 GMT | 2025-03-04T08:09:59Z",
        "2025-03-04T08:09:10Z | 2025-03-04T08:09:10Z",
        "2025-03-04T08:09:10.123-05:00 | 2025-03-04T08:09:10-05:00",
        "2025-03-04T08:09+01:00 | 2025-03-04T08:09+01:00",
        "2025-03-04 08:09:10.0 | 2025-03-04T08:09:10Z",
        "2025-03-04 08:09:10 +0100 | 2025-03-04T08:09:10+01:00",
        "20250304T080910Z | 2025-03-04T08:09:10Z",
        "2025/03/04 08:09:10 CST | 2025-03-04T08:09:10-06:00",
        "2025년 03월 04일 오후 08:09:10 | 2025-03-04T20:09:10Z",
        "Di, 04 März 2025 08:09:10 +0100 | 2025-03-04T08:09:10+01:00",
        "mar, 04 mai 2025 08:09:10 +0200 | 2025-05-04T08:09:10+02:00",
        "Τρί, 04 Μάρ 2025 08:09:10 EST | 2025-03-04T08:09:10-05:00",
        "2025-március-04T8:09+01:00 | 2025-03-04T08:09+01:00",
      })
  void momentIsRead(String written, String expected) {
    PublicationTime time = FeedDate.read(written).orElseThrow();
    assertEquals(expected, time.moment().orElseThrow().toString());
    assertEquals(time.moment().orElseThrow().toLocalDate(), time.date());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-03-04 | 2025-03-04",
        "20250304 | 2025-03-04",
        "2025-03 | 2025-03-01",
        "2025 | 2025-01-01",
        "2025-063 | 2025-03-04",
        "2025-W10-2 | 2025-03-04",
        "4 March 2025 | 2025-03-04",
        "March 4th, 2025 | 2025-03-04",
        "Mar. 4, 2025 | 2025-03-04",
        "04.03.2025 | 2025-03-04",
        "25/03/2025 | 2025-03-25",
        "03/25/2025 | 2025-03-25",
      })
  void dateAloneHasNoMoment(String written, String expected) {
    PublicationTime time = FeedDate.read(written).orElseThrow();
    assertEquals(expected, time.date().toString());
    assertEquals(Optional.empty(), time.moment());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "30 Feb 2025",
        "2025-13-01",
        "03/04/2025",
        "12:30",
        "March",
        "99999",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Tue, 04 Mar 0025 08:09:10 GMT",
        "Tue, 04 Mar 2025 08:99:10 GMT",
        "2025-366"
      })
  void whatIsNoDateIsNotRead(String written) {
    assertEquals(Optional.empty(), FeedDate.read(written));
  }

  @Test
  void longTextIsNotRead() {
    assertEquals(Optional.empty(), FeedDate.read("4 March 2025 ".repeat(100_000)));
  }
}
