package dev.hearsay.syntax.transition;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What was learned: classes of words and three tables of weights.
 *
 * @param tags for parts of speech, a column for each
 * @param arcs for transitions
 * @param relations for relations, a column for each
 */
public record ParserModel(
    WordClasses classes, WeightTable tags, WeightTable arcs, WeightTable relations) {

  private static final int MAGIC = 0x48535031;
  private static final int BUFFER = 1 << 16;

  public ParserModel {
    if (arcs.columns() != Configuration.TRANSITIONS) {
      throw new IllegalArgumentException("weights of " + arcs.columns() + " transitions");
    }
  }

  /**
   * Reads a model as {@link #write} writes it.
   *
   * @throws IOException also when it is none
   */
  public static ParserModel read(InputStream stream) throws IOException {
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(new InflaterInputStream(stream), BUFFER));
    if (in.readInt() != MAGIC) {
      throw new IOException("not a parser's model, or one of another version");
    }
    WordClasses classes = WordClasses.read(in);
    WeightTable tags = WeightTable.read(in);
    WeightTable arcs = WeightTable.read(in);
    return new ParserModel(classes, tags, arcs, WeightTable.read(in));
  }

  /** Writes it, deflated; the same model always gives the same bytes. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(
                new DeflaterOutputStream(stream, new Deflater(Deflater.BEST_COMPRESSION)),
                BUFFER))) {
      out.writeInt(MAGIC);
      classes.write(out);
      tags.write(out);
      arcs.write(out);
      relations.write(out);
    }
  }
}
