package dev.hearsay.bench.entities;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GumNamesTest {

  @TempDir private Path folder;

  /** One sentence, a word a line: form, tag, head, relation, what stands in the last column. */
  private NamedText read(String... words) throws IOException {
    List<String> lines = new ArrayList<>(List.of("# newpar"));
    for (String word : words) {
      String[] parts = word.split(" ", -1);
      boolean range = parts.length == 2;
      String number = range ? parts[1] : Integer.toString(lines.size() - count(lines, "-"));
      lines.add(
          range
              ? number + "\t" + parts[0] + "\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No"
              : String.join(
                  "\t", number, parts[0], "_", "_", parts[1], "_", parts[2], parts[3], "_",
                  parts[4]));
    }
    lines.add("");
    Files.write(folder.resolve("story.conllu"), lines);
    return GumNames.read(folder, NameLists.load()).get(0);
  }

  private static int count(List<String> lines, String inNumber) {
    return (int) lines.stream().filter(line -> line.split("\t", -1)[0].contains(inNumber)).count();
  }

  private static List<String> names(NamedText text) {
    return text.names().stream()
        .map(name -> name.type().map(Enum::name).orElse("?") + " " + name.span().of(text.text()))
        .toList();
  }

  @Test
  void titlesAreNoPartOfAPersonsName() throws IOException {
    NamedText text =
        read(
            "President NNP 4 nsubj Entity=(1-person-new-x-x-1,2,3-coref-Nora_Velde",
            "Nora NNP 1 flat _",
            "Velde NNP 1 flat Entity=1)",
            "met VBD 0 root _",
            "the DT 6 det Entity=(2-person-new-x-x-2-coref",
            "Governor NNP 4 obj Entity=2)",
            ". . 4 punct _");
    assertEquals("President Nora Velde met the Governor .", text.text());
    assertEquals(List.of("PERSON Nora Velde"), names(text));
    assertEquals(List.of(), text.unknown());
  }

  @Test
  void whereAThingIsIsNoPartOfItsName() throws IOException {
    assertEquals(
        List.of("FACILITY Harbour Hall", "PLACE Brenn"),
        names(
            read(
                "the DT 3 det Entity=(1-place-new-x-x-2,3,5-coref-Harbour_Hall",
                "Harbour NNP 3 compound _",
                "Hall NNP 0 root _",
                "in IN 5 case _",
                "Brenn NNP 3 nmod Entity=(2-place-new-x-x-1-coref-Brenn)1)")));
  }

  @Test
  void namesJoinedByAndAreTwo() throws IOException {
    assertEquals(
        List.of("ORG Northway", "ORG Velde Media"),
        names(
            read(
                "Northway NNP 0 root Entity=(1-organization-new-x-x-1,3,4-sgl"
                    + "(2-organization-new-x-x-1-sgl)",
                "and CC 4 cc _",
                "Velde NNP 4 compound Entity=(3-organization-new-x-x-1,2-sgl",
                "Media NNP 1 conj Entity=3)1)")));
  }

  @Test
  void countriesThatActAreUnclear() throws IOException {
    assertEquals(
        List.of("? France"),
        names(
            read(
                "France NNP 2 nsubj Entity=(1-organization-new-x-x-1-coref-France)",
                "refused VBD 0 root _")));
  }

  @Test
  void peopleAreGroupsAndDescribedOnesNothing() throws IOException {
    NamedText text =
        read(
            "Norwegians NNPS 2 nsubj Entity=(1-person-new-x-x-1-sgl)",
            "met VBD 0 root _",
            "Danish JJ 4 amod Entity=(2-person-new-x-x-2-sgl",
            "clerks NNS 2 obj Entity=2)");
    assertEquals(List.of("GROUP Norwegians"), names(text));
    assertEquals("Danish", text.unknown().get(0).of(text.text()));
  }

  @Test
  void wordsWrittenTogetherStayTogether() throws IOException {
    NamedText text =
        read(
            "Velde's 1-2",
            "Velde NNP 3 nmod Entity=(1-person-new-x-x-1-sgl",
            "'s POS 1 case Entity=1)",
            ". . 1 punct _");
    assertEquals("Velde's.", text.text());
    assertEquals(List.of("PERSON Velde"), names(text));
  }
}
