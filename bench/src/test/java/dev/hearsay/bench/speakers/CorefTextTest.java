package dev.hearsay.bench.speakers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorefTextTest {

  @TempDir private Path folder;

  @Test
  void nameBehindATitleNames() throws IOException {
    assertEquals(
        List.of("Nora", "clerk"),
        heads(
            List.of(
                "1\tfounder\tfounder\tNOUN\tNN\t_\t4\tnsubj\t_\tEntity=(1-person-x",
                "2\tNora\tNora\tPROPN\tNNP\t_\t1\tflat\t_\t_",
                "3\tVelde\tVelde\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)",
                "4\tmet\tmeet\tVERB\tVBD\t_\t0\troot\t_\t_",
                "5\ta\ta\tDET\tDT\t_\t6\tdet\t_\tEntity=(2-person-x",
                "6\tclerk\tclerk\tNOUN\tNN\t_\t4\tobj\t_\t_",
                "7\tfrom\tfrom\tADP\tIN\t_\t8\tcase\t_\t_",
                "8\tBrenn\tBrenn\tPROPN\tNNP\t_\t6\tnmod\t_\tEntity=2)")));
  }

  private List<String> heads(List<String> lines) throws IOException {
    Path file = folder.resolve("story.conllu");
    Files.write(file, lines);
    CorefText text = CorefText.read(file);
    return text.mentions().stream()
        .map(mention -> mention.head().of(text.document().text()))
        .toList();
  }
}
