package dev.hearsay.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

  private static final OrtEnvironment ENVIRONMENT = OrtEnvironment.getEnvironment();

  @TempDir Path folder;

  @Test
  void everyModelIsReadFromItsFileAsFromTheJar() throws IOException, OrtException {
    ModelFile.unpack(folder.resolve("models"));
    for (ModelFile model : ModelFile.values()) {
      assertEquals(inputs(model, null), inputs(model, folder.resolve("models").toString()));
    }
  }

  @Test
  void theFileIsWhatIsRead() throws IOException {
    ModelFile.unpack(folder);
    Files.writeString(folder.resolve("encoder-2-upper.onnx"), "not a model");
    assertThrows(OrtException.class, () -> inputs(ModelFile.ENCODER_UPPER, folder.toString()));
  }

  @Test
  void whatIsNotThereComesFromTheJar() throws OrtException {
    assertEquals(
        inputs(ModelFile.ENCODER_LOWER, null),
        inputs(ModelFile.ENCODER_LOWER, folder.resolve("nowhere").toString()));
  }

  private static Set<String> inputs(ModelFile model, @Nullable String folder) throws OrtException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        OrtSession session = model.session(ENVIRONMENT, options, folder)) {
      return session.getInputNames();
    }
  }
}
