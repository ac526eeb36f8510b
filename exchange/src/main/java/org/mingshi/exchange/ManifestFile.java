package org.mingshi.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A tree's manifest, open for its one writer: lines are only added, and each is on the disk before
 * the call returns.
 *
 * <p>A last line that a power cut tore is cut off when the manifest is opened: what it spoke of was
 * not yet promised to anybody, and whoever wrote it will write it again.
 */
final class ManifestFile {

  private final Path file;
  private final Disk disk;
  private final Map<TreePath, ManifestEntry> latest;
  private @Nullable Digest lastLink;
  private long lines;

  private ManifestFile(Path file, Disk disk, ManifestReading reading) {
    this.file = file;
    this.disk = disk;
    this.latest = reading.latest();
    this.lastLink = reading.lastLink();
    this.lines = reading.entries().stream().mapToLong(ManifestEntry::sequence).max().orElse(0);
  }

  static ManifestFile open(Path file, Disk disk) throws IOException {
    ManifestReading reading = ManifestReading.of(file);
    if (reading.torn()) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(reading.wholeBytes());
        channel.force(true);
      }
    }
    if (reading.wholeBytes() == 0) {
      disk.append(file, (ManifestReading.HEADER + "\n").getBytes(StandardCharsets.UTF_8));
      disk.sync(file);
      disk.sync(file.resolveSibling(""));
    }
    return new ManifestFile(file, disk, reading);
  }

  Optional<ManifestEntry> find(TreePath path) {
    return Optional.ofNullable(latest.get(path));
  }

  Collection<ManifestEntry> latest() {
    return List.copyOf(latest.values());
  }

  long nextSequence() {
    return lines + 1;
  }

  void append(List<ManifestEntry> entries, boolean synced) throws IOException {
    var out = new ByteArrayOutputStream();
    Digest link = lastLink;
    for (ManifestEntry entry : entries) {
      ManifestLine line = ManifestLine.after(link, entry);
      out.writeBytes((line.write() + "\n").getBytes(StandardCharsets.UTF_8));
      link = line.link();
    }
    disk.append(file, out.toByteArray());
    if (synced) {
      disk.sync(file);
    }
    lastLink = link;
    lines += entries.size();
    entries.forEach(e -> latest.put(e.path(), e));
  }

  /**
   * Leaves only the last entry of each path, renumbered from 1, tombstones among them since they
   * keep an older version from coming back.
   */
  void compact() throws IOException {
    List<ManifestEntry> kept =
        latest.values().stream().sorted(Comparator.comparingLong(ManifestEntry::sequence)).toList();
    Path fresh = file.resolveSibling(file.getFileName() + ".compacted");
    disk.delete(fresh);
    ManifestFile compacted = open(fresh, disk);
    List<ManifestEntry> renumbered = new ArrayList<>();
    for (ManifestEntry entry : kept) {
      renumbered.add(entry.numbered(renumbered.size() + 1));
    }
    compacted.append(renumbered, true);
    disk.replace(fresh, file);
    disk.sync(file.resolveSibling(""));
    latest.putAll(compacted.latest);
    lastLink = compacted.lastLink;
    lines = compacted.lines;
  }
}
