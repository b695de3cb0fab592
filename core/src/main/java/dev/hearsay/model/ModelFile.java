package dev.hearsay.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * The models in ONNX form that ship in the jar. ONNX Runtime reads them from where they have been
 * taken out, and from the jar where they have not: unpacking and handing over their tens of
 * megabytes takes a quarter of a second, half of the time in which a short article is read.
 */
public enum ModelFile {
  /** The encoder's layers up to its first exit. */
  ENCODER_LOWER("encoder-2-lower.onnx"),
  /** The encoder's layers above its first exit. */
  ENCODER_UPPER("encoder-2-upper.onnx"),
  /** What makes vectors of sentences. */
  STATEMENTS("statements-1.onnx");

  /** The system property that names the folder of {@link #unpack}, of this very build. */
  public static final String PROPERTY = "hearsay.models";

  private final String file;

  ModelFile(String file) {
    this.file = file;
  }

  /** Writes every model into a folder, which is made. */
  public static void unpack(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (ModelFile model : values()) {
      try (InputStream resource = model.resource()) {
        Files.copy(resource, folder.resolve(model.file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** A session with this model. */
  OrtSession session(OrtEnvironment environment, OrtSession.SessionOptions options)
      throws OrtException {
    return session(environment, options, System.getProperty(PROPERTY));
  }

  /**
   * @param folder with the models' files or some of them, or null
   */
  OrtSession session(
      OrtEnvironment environment, OrtSession.SessionOptions options, @Nullable String folder)
      throws OrtException {
    if (folder != null) {
      Path unpacked = Path.of(folder, file);
      if (Files.isReadable(unpacked)) {
        return environment.createSession(unpacked.toString(), options);
      }
    }
    return environment.createSession(bytes(), options);
  }

  private byte[] bytes() {
    try (InputStream resource = resource()) {
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file + " can't be read", e);
    }
  }

  private InputStream resource() {
    InputStream resource = ModelFile.class.getResourceAsStream(file);
    if (resource == null) {
      throw new IllegalStateException(file + " is missing from the jar");
    }
    return resource;
  }
}
