package dev.hearsay.app.casefile;

import static java.util.Map.entry;

import dev.hearsay.app.casefile.RecordCodec.Form;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** How the values are written that records are made of in the end. */
final class PlainForms {

  static final Map<Class<?>, Form> BY_TYPE =
      Map.ofEntries(
          entry(
              Boolean.class,
              form(
                  "boolean",
                  (out, value) -> out.number((Boolean) value ? 1 : 0),
                  PackedReader::flag)),
          entry(
              Long.class,
              form("long", (out, value) -> out.signed((Long) value), PackedReader::signed)),
          entry(
              LocalTime.class,
              form(
                  "time",
                  (out, value) -> out.number(((LocalTime) value).toSecondOfDay()),
                  in -> LocalTime.ofSecondOfDay(in.number()))),
          entry(
              String.class,
              form("text", (out, value) -> out.text((String) value), PackedReader::text)),
          entry(
              int.class,
              form("int", (out, value) -> out.signed((Integer) value), in -> (int) in.signed())),
          entry(
              boolean.class,
              form(
                  "boolean", (out, value) -> out.number((Boolean) value ? 1 : 0), in -> in.flag())),
          entry(
              double.class,
              form("double", (out, value) -> out.real((Double) value), PackedReader::real)),
          entry(
              Span.class, form("span", (out, value) -> out.span((Span) value), PackedReader::span)),
          entry(
              DocumentId.class,
              form(
                  "document",
                  (out, value) -> out.identifier(((DocumentId) value).value()),
                  in -> new DocumentId(in.identifier()))),
          entry(
              LocalDate.class,
              form(
                  "date",
                  (out, value) -> out.signed(((LocalDate) value).toEpochDay()),
                  in -> LocalDate.ofEpochDay(in.signed()))),
          entry(
              OffsetDateTime.class,
              form(
                  "moment",
                  (out, value) -> out.text(value.toString()),
                  in -> OffsetDateTime.parse(in.text()))),
          entry(BigDecimal.class, form("decimal", PlainForms::write, PlainForms::decimal)));

  private PlainForms() {}

  static Form form(
      String shape, BiConsumer<PackedWriter, Object> write, Function<PackedReader, Object> read) {
    return new Form() {
      @Override
      public void write(Object value, PackedWriter out) {
        write.accept(out, value);
      }

      @Override
      public Object read(PackedReader in) {
        return read.apply(in);
      }

      @Override
      public String shape() {
        return shape;
      }
    };
  }

  /** With its scale: 1.0 and 1 aren't equal. */
  private static void write(PackedWriter out, Object value) {
    BigDecimal decimal = (BigDecimal) value;
    out.signed(decimal.scale());
    out.blob(decimal.unscaledValue().toByteArray());
  }

  private static Object decimal(PackedReader in) {
    int scale = (int) in.signed();
    return new BigDecimal(new BigInteger(in.blob()), scale);
  }
}
