package org.mingshi.platform.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.exchange.ManifestReading;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.publishing.store.PublishedPage;

/** Compares the files of a tree with its manifest, and both with the database. */
final class FileInspection {

  private final PublicTree.Tree tree;
  private final Map<String, PublishedPage> rows = new HashMap<>();
  private final Map<String, String> pathsByDigest = new HashMap<>();
  private final List<Difference> differences = new ArrayList<>();

  private FileInspection(PublicTree.Tree tree, List<PublishedPage> rows) {
    this.tree = tree;
    for (PublishedPage row : rows) {
      this.rows.put(row.path(), row);
      String digest = row.digest();
      if (digest != null) {
        pathsByDigest.put(digest, row.path());
      }
    }
  }

  static List<Difference> of(PublicTree.Tree tree, List<PublishedPage> rows) throws IOException {
    var inspection = new FileInspection(tree, rows);
    inspection.inspect();
    return inspection.differences;
  }

  private void inspect() throws IOException {
    ManifestReading manifest = ManifestReading.of(tree.manifest());
    for (ManifestReading.Fault fault : manifest.faults()) {
      add(
          "manifest.jsonl line " + fault.line(),
          "MANIFEST_ALTERED",
          "the line as it was written",
          fault.path() + " " + fault.what(),
          "发布清单第" + fault.line() + "行被改动");
    }
    Map<String, ManifestEntry> entries = new HashMap<>();
    manifest.latest().forEach((path, entry) -> entries.put(path.value(), entry));
    var paths = new TreeSet<>(rows.keySet());
    paths.addAll(entries.keySet());
    for (String path : paths) {
      compare(path, rows.get(path), entries.get(path));
    }
    findExtraFiles(paths);
  }

  private void compare(String path, @Nullable PublishedPage row, @Nullable ManifestEntry entry)
      throws IOException {
    if (row == null) {
      if (entry != null && !entry.removed()) {
        add(path, "FILE_NOT_IN_DATABASE", "a row in published_page", "none", "数据库中没有该文件的记录");
      }
      return;
    }
    if (entry == null) {
      add(path, "MANIFEST_LINE_MISSING", row.entry(), "no line", "发布清单中没有该文件");
    } else if (!entry.essence().toString().equals(row.entry())
        || !String.valueOf(entry.digest()).equals(String.valueOf(row.digest()))) {
      add(
          path,
          "MANIFEST_AND_DATABASE_DIFFER",
          describe(row.digest(), row.version()),
          describe(String.valueOf(entry.digest()), entry.version()),
          "发布清单与数据库不一致");
    }
    compareFile(path, row);
  }

  private void compareFile(String path, PublishedPage row) throws IOException {
    Path file = new TreePath(path).under(tree.www());
    boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    String wanted = row.digest();
    if (wanted == null) {
      if (there) {
        add(path, "FILE_NOT_REMOVED", "no file", "a file", "应已撤下的文件仍在");
      }
    } else if (!there) {
      add(path, "FILE_MISSING", wanted, "no file", "文件缺失");
    } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      add(path, "FILE_REPLACED", "a regular file", "a link or directory", "文件被换成链接或目录");
    } else {
      String found = Digest.of(Files.readAllBytes(file)).toString();
      String other = pathsByDigest.get(found);
      if (!found.equals(wanted) && other != null) {
        add(
            path,
            "FILE_SWAPPED",
            wanted,
            found + " (that of " + other + ")",
            "文件被换成另一页的内容：" + other);
      } else if (!found.equals(wanted)) {
        add(path, "FILE_ALTERED", wanted, found, "文件内容被改动");
      }
    }
  }

  private void findExtraFiles(Set<String> known) throws IOException {
    try (Stream<Path> files = Files.walk(tree.www())) {
      for (Path file : files.sorted().toList()) {
        String path = tree.www().relativize(file).toString();
        if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) && !known.contains(path)) {
          add(path, "FILE_EXTRA", "no file", "a file that nobody published", "多出未经发布的文件");
        }
      }
    }
  }

  private static String describe(@Nullable String digest, long version) {
    return digest + " in version " + version;
  }

  private void add(String place, String what, String expected, String found, String chinese) {
    differences.add(
        new Difference(
            place,
            what,
            expected,
            found,
            chinese + "（" + place + "）",
            "public tree: " + place + ": " + what + ": expected " + expected + ", found " + found));
  }
}
