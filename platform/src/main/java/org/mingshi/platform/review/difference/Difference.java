package org.mingshi.platform.review.difference;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that differs between two texts of an item.
 *
 * @param lines the details that differ
 * @param keptLines the details that do not
 * @param files the attachments that differ
 * @param keptFiles the attachments that do not
 */
public record Difference(
    List<LineChange> lines,
    List<Sheet.Line> keptLines,
    BodyChange body,
    List<FileChange> files,
    List<Sheet.File> keptFiles) {

  /** Takes copies. */
  public Difference {
    lines = List.copyOf(lines);
    keptLines = List.copyOf(keptLines);
    files = List.copyOf(files);
    keptFiles = List.copyOf(keptFiles);
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return lines.isEmpty() && body.isEmpty() && files.isEmpty();
  }

  /** Every change that can be ticked, in the order of the page, each once. */
  public List<Change> changes() {
    return Stream.of(
            lines.stream().map(LineChange::change),
            body.restructured() ? Stream.of(restructuring()) : Stream.<Change>of(),
            body.stretches().stream().map(BodyChange.Stretch::change).filter(Objects::nonNull),
            files.stream().map(FileChange::change))
        .flatMap(changes -> changes)
        .distinct()
        .toList();
  }

  /** The change of a text whose blocks are only grouped otherwise. */
  public Change restructuring() {
    return Change.of(
        "正文", "排版结构有调整，文字未变", body.edits().stream().map(Stretches::fingerprint).toList());
  }

  /** A detail that differs. */
  public record LineChange(Change change, String name, List<Segment> segments) {

    /** Takes a copy. */
    public LineChange {
      segments = List.copyOf(segments);
    }
  }

  /**
   * An attachment that differs.
   *
   * @param before null for a new one, and where only the order changed
   * @param after null for one that is gone, and where only the order changed
   * @param what what happened, in words: {@code 文件内容已替换}
   * @param text what differs in its words, null where they cannot be compared
   */
  public record FileChange(
      Change change,
      Sheet.@Nullable File before,
      Sheet.@Nullable File after,
      List<String> what,
      @Nullable BodyChange text) {

    /** Takes a copy. */
    public FileChange {
      what = List.copyOf(what);
    }
  }
}
