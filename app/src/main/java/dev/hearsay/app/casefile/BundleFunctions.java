package dev.hearsay.app.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** Functions of SQL that read what is packed, for the index of texts and for checks. */
final class BundleFunctions {

  private BundleFunctions() {}

  /**
   * Makes them known to a connection.
   *
   * @param unpacked of the connection's session
   */
  static void register(Connection connection, UnpackedBundles unpacked) throws SQLException {
    Function.create(
        connection, "bundled", new Bundled(unpacked, false), 3, Function.FLAG_DETERMINISTIC);
    Function.create(
        connection, "bundled_text", new Bundled(unpacked, true), 3, Function.FLAG_DETERMINISTIC);
    Function.create(connection, "numbers", new PackedNumbers(), 1, Function.FLAG_DETERMINISTIC);
  }

  /** As SQLite has it, no bytes are none, and here an array without any. */
  private static byte[] orEmpty(byte @Nullable [] bytes) {
    return bytes == null ? new byte[0] : bytes;
  }

  /** Of a bundle's bytes, their uncompressed size, and a number of a thing in it. */
  private static final class Bundled extends Function {

    private final UnpackedBundles unpacked;
    private final boolean text;

    Bundled(UnpackedBundles unpacked, boolean text) {
      this.unpacked = unpacked;
      this.text = text;
    }

    @Override
    protected void xFunc() throws SQLException {
      try {
        byte[] item =
            Bundles.item(unpacked.items(orEmpty(value_blob(0)), value_int(1)), value_long(2));
        if (text) {
          result(DocumentBody.text(item));
        } else {
          result(item);
        }
      } catch (RuntimeException e) {
        error("a bundle is damaged: " + e.getMessage());
      }
    }
  }

  /** A JSON array of packed numbers. */
  private static final class PackedNumbers extends Function {

    @Override
    protected void xFunc() throws SQLException {
      try {
        result(Numbers.json(Numbers.unpack(orEmpty(value_blob(0)))));
      } catch (RuntimeException e) {
        error("numbers are damaged: " + e.getMessage());
      }
    }
  }
}
