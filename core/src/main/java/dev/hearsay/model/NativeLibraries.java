package dev.hearsay.model;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;

/**
 * ONNX Runtime's libraries for this platform, taken out of its jar once. Left to itself it takes
 * them out at every start, which costs a tenth of a second, and leaves them behind in the temporary
 * folder whenever the process is killed.
 */
public final class NativeLibraries {

  /** The system property by which ONNX Runtime is told where its libraries are. */
  public static final String PROPERTY = "onnxruntime.native.path";

  private static final List<String> NAMES = List.of("onnxruntime", "onnxruntime4j_jni");

  private NativeLibraries() {}

  /**
   * Writes the libraries into a folder, which is made.
   *
   * @return whether there are any for this platform; otherwise there is no folder
   */
  public static boolean unpack(Path folder) throws IOException {
    for (String name : NAMES) {
      String file = System.mapLibraryName(name);
      String resource = "/ai/onnxruntime/native/" + platform() + "/" + file;
      try (InputStream library = OrtEnvironment.class.getResourceAsStream(resource)) {
        if (library == null) {
          return false;
        }
        Files.createDirectories(folder);
        Files.copy(library, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
      }
    }
    return true;
  }

  private static String platform() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String first = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
    return first + (machine.matches("aarch64|arm64") ? "-aarch64" : "-x64");
  }
}
