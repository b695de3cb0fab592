package dev.hearsay.app.cli;

import dev.hearsay.text.PublicationTime;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date, or a date and time with its offset, as ISO 8601 writes them. */
final class PublicationTimeConverter implements ITypeConverter<PublicationTime> {

  @Override
  public PublicationTime convert(String value) {
    try {
      return value.contains("T")
          ? PublicationTime.of(OffsetDateTime.parse(value))
          : PublicationTime.of(LocalDate.parse(value));
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "'" + value + "' is not a date like 2025-10-20 or 2025-10-20T08:30:00+02:00");
    }
  }
}
