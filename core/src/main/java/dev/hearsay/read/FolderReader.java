package dev.hearsay.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The files of a folder and of the folders in it, sorted by name, so that two runs see the same
 * order. Passed over without a word: hidden files, what belongs to a saved page ("…_files"), and
 * what is by its name no article: pictures, styles, scripts, fonts, sound and film. Memory holds
 * the names of one path down the tree, not the whole.
 */
final class FolderReader {

  private static final Set<String> PASSED_OVER =
      Set.of(
          "jpg",
          "jpeg",
          "png",
          "gif",
          "webp",
          "avif",
          "svg",
          "ico",
          "bmp",
          "tif",
          "tiff",
          "heic",
          "css",
          "scss",
          "less",
          "js",
          "mjs",
          "map",
          "ts",
          "woff",
          "woff2",
          "ttf",
          "otf",
          "eot",
          "mp3",
          "mp4",
          "m4a",
          "m4v",
          "ogg",
          "oga",
          "ogv",
          "wav",
          "webm",
          "mov",
          "avi",
          "mkv",
          "swf",
          "class",
          "jar",
          "pyc",
          "o",
          "so",
          "dll",
          "exe",
          "db",
          "sqlite",
          "hearsay",
          "lock",
          "tmp",
          "part",
          "crdownload",
          "ds_store",
          "zip",
          "7z",
          "rar",
          "tar",
          "iso",
          "cdx",
          "cdxj");

  private final Consumer<Path> files;
  private final Consumer<Outcome> sink;
  private final Set<Object> above = new HashSet<>();

  /**
   * @param files gets every file, one after the other
   * @param sink gets the folders that can't be opened
   */
  FolderReader(Consumer<Path> files, Consumer<Outcome> sink) {
    this.files = files;
    this.sink = sink;
  }

  void read(Path folder) {
    Object key = key(folder);
    if (!above.add(key)) {
      return; // a link back to a folder that we are in
    }
    List<Path> entries = entries(folder);
    Set<String> names = new HashSet<>();
    entries.forEach(entry -> names.add(name(entry)));
    for (Path entry : entries) {
      if (Files.isDirectory(entry)) {
        if (!isCompanion(name(entry), names)) {
          read(entry);
        }
      } else if (!PASSED_OVER.contains(extension(name(entry)))) {
        files.accept(entry);
      }
    }
    above.remove(key);
  }

  private List<Path> entries(Path folder) {
    List<Path> entries = new ArrayList<>();
    try (var stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!name(entry).startsWith(".")) {
          entries.add(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      sink.accept(
          new Outcome.Skipped(folder.toString(), SkipReason.UNREADABLE, "can't open the folder"));
    }
    Collections.sort(entries);
    return entries;
  }

  /** "Page_files" beside "Page.html" holds the page's pictures and scripts. */
  private static boolean isCompanion(String folder, Set<String> siblings) {
    for (String ending : List.of("_files", "-Dateien", ".fld", "_fichiers", "_archivos")) {
      if (folder.endsWith(ending)) {
        String page = folder.substring(0, folder.length() - ending.length());
        return siblings.contains(page + ".html")
            || siblings.contains(page + ".htm")
            || siblings.contains(page + ".xhtml");
      }
    }
    return false;
  }

  private static Object key(Path folder) {
    try {
      Object key = Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
      return key == null ? folder.toRealPath() : key;
    } catch (IOException e) {
      return folder;
    }
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
