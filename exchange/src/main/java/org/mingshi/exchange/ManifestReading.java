package org.mingshi.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says, and what is wrong with it. Reading changes nothing.
 *
 * @param entries every entry that could be read, in order
 * @param faults lines that are not what was written there
 * @param torn whether the file ends in the middle of a line, as a power cut leaves it; that is no
 *     fault, the writer repairs it
 * @param wholeBytes how many bytes the whole lines take
 * @param lastLink the link of the last line; absent in an empty manifest
 */
public record ManifestReading(
    List<ManifestEntry> entries,
    List<Fault> faults,
    boolean torn,
    long wholeBytes,
    @Nullable Digest lastLink) {

  /** The first line of every manifest. */
  static final String HEADER = "{\"format\":\"mingshi-manifest\",\"version\":1}";

  /**
   * A line that is not what was written there.
   *
   * @param line its number in the file, from 1
   * @param path the file it speaks of, as far as it can be read
   * @param what the fault in a few English words
   */
  public record Fault(int line, String path, String what) {}

  /** Reads a manifest; a missing file is an empty one. */
  public static ManifestReading of(Path file) throws IOException {
    byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
    int whole = bytes.length;
    while (whole > 0 && bytes[whole - 1] != '\n') {
      whole--;
    }
    List<ManifestEntry> entries = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    Digest previous = null;
    int number = 0;
    int start = 0;
    for (int end = 0; end < whole; end++) {
      if (bytes[end] != '\n') {
        continue;
      }
      number++;
      String line = new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
      start = end + 1;
      if (number == 1) {
        if (!line.equals(HEADER)) {
          faults.add(new Fault(1, "", "not the header of a manifest in format 1"));
        }
        continue;
      }
      try {
        ManifestLine read = ManifestLine.read(line);
        if (!read.follows(previous)) {
          faults.add(
              new Fault(
                  number,
                  read.entry().path().value(),
                  "altered, or the line before it was taken out"));
        }
        entries.add(read.entry());
        previous = read.link();
      } catch (IllegalArgumentException e) {
        faults.add(new Fault(number, "", "unreadable: " + e.getMessage()));
      }
    }
    return new ManifestReading(
        List.copyOf(entries), List.copyOf(faults), whole < bytes.length, whole, previous);
  }

  /** What must be found now: the last entry of each path, removals included. */
  public Map<TreePath, ManifestEntry> latest() {
    Map<TreePath, ManifestEntry> latest = new TreeMap<>();
    for (ManifestEntry entry : entries) {
      latest.put(entry.path(), entry);
    }
    return latest;
  }
}
