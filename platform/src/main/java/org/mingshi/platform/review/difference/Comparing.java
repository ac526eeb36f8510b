package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.review.difference.Difference.LineChange;

/**
 * Compares two texts of an item with all that belongs to them.
 *
 * <p>Example: when {@code 2月24日报到} became {@code 2月25日报到}, the paragraph has the segments {@code
 * 2月} (same), {@code 24} (deleted), {@code 25} (inserted), {@code 日报到} (same).
 */
public final class Comparing {

  private Comparing() {}

  /** What differs; the same two texts always give the same answer. */
  public static Difference compare(Sheet before, Sheet after) {
    Map<String, String> lines = new LinkedHashMap<>();
    before.lines().forEach(line -> lines.put(line.name(), ""));
    after.lines().forEach(line -> lines.put(line.name(), ""));
    Map<String, String> was = values(before);
    Map<String, String> is = values(after);
    List<LineChange> changes = new ArrayList<>();
    List<Sheet.Line> kept = new ArrayList<>();
    for (String name : lines.keySet()) {
      String from = was.getOrDefault(name, "");
      String to = is.getOrDefault(name, "");
      if (from.equals(to)) {
        kept.add(new Sheet.Line(name, to));
      } else {
        changes.add(line(name, from, to));
      }
    }
    ComparingFiles files = ComparingFiles.compare(before.files(), after.files());
    return new Difference(
        changes,
        kept,
        ComparingBlocks.compare(before.body(), after.body()),
        files.changes(),
        files.kept());
  }

  private static Map<String, String> values(Sheet sheet) {
    Map<String, String> values = new LinkedHashMap<>();
    sheet.lines().forEach(line -> values.put(line.name(), line.value()));
    return values;
  }

  private static LineChange line(String name, String from, String to) {
    List<Word> before = Words.of(from);
    List<Word> after = Words.of(to);
    boolean alike = Wording.likeness(before, after) >= BlockWords.ALIKE;
    return new LineChange(
        Change.of(name, "有改动", List.of(from, to)),
        name,
        alike ? Wording.compare(before, after) : Wording.replaced(before, after));
  }
}
