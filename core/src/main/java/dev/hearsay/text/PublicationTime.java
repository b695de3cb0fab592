package dev.hearsay.text;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When something was published, as exactly as the document says: always the date as the outlet
 * printed it (in its own time zone), and the moment where one is given.
 */
public record PublicationTime(LocalDate date, Optional<OffsetDateTime> moment) {

  public static PublicationTime of(LocalDate date) {
    return new PublicationTime(date, Optional.empty());
  }

  public static PublicationTime of(OffsetDateTime moment) {
    return new PublicationTime(moment.toLocalDate(), Optional.of(moment));
  }
}
