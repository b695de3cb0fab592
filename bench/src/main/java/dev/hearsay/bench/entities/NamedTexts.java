package dev.hearsay.bench.entities;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.MissingGoldException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All texts with marked names. */
public final class NamedTexts {

  private static final String GUM = "gum-news/dep";
  private static final String RE3D = "re3d";

  private NamedTexts() {}

  /**
   * The texts of all data sets.
   *
   * @throws MissingGoldException when one isn't in the folder
   */
  public static List<NamedText> read(Gold gold) throws IOException {
    NameLists lists = NameLists.load();
    List<NamedText> texts = new ArrayList<>();
    texts.addAll(gum(gold));
    texts.addAll(Re3dNames.read(gold.require(RE3D), lists));
    return texts;
  }

  /**
   * The news of GUM alone.
   *
   * @throws MissingGoldException when it isn't in the folder
   */
  public static List<NamedText> gum(Gold gold) throws IOException {
    return GumNames.read(gold.require(GUM), NameLists.load());
  }
}
