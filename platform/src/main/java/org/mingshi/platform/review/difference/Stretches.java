package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.review.difference.BodyChange.Stretch;

/** Cuts the blocks of a text into stretches. */
final class Stretches {

  private Stretches() {}

  static List<Stretch> of(List<Edit> edits) {
    List<Stretch> stretches = new ArrayList<>();
    int from = 0;
    while (from < edits.size()) {
      boolean same = edits.get(from) instanceof Edit.Same;
      int to = from + 1;
      while (to < edits.size() && edits.get(to) instanceof Edit.Same == same) {
        to++;
      }
      List<Edit> part = edits.subList(from, to);
      stretches.add(new Stretch(part, change(part)));
      from = to;
    }
    return List.copyOf(stretches);
  }

  private static @Nullable Change change(List<Edit> edits) {
    List<String> fields = edits.stream().flatMap(Stretches::fields).toList();
    return fields.isEmpty() ? null : Change.of("正文", name(edits), fields);
  }

  static String fingerprint(Edit edit) {
    return edit instanceof Edit.Same it ? of(it.after()) : "";
  }

  /** What makes this change this change; what stands the same, or left for elsewhere, does not. */
  private static Stream<String> fields(Edit edit) {
    return switch (edit) {
      case Edit.Same it -> Stream.of();
      case Edit.Left it -> Stream.of();
      case Edit.Changed it -> Stream.of("changed", of(it.before()), of(it.after()));
      case Edit.Removed it -> Stream.of("removed", of(it.before()));
      case Edit.Inserted it -> Stream.of("inserted", of(it.after()));
      case Edit.Arrived it -> Stream.of("moved", it.way(), of(it.before()), of(it.after()));
    };
  }

  private static String of(Block block) {
    StringBuilder fields = new StringBuilder(block.label() + block.level() + block.shape());
    for (var cell : block.cells()) {
      fields.append('|');
      for (Run run : Word.runs(cell)) {
        fields.append(run.style().equals(Style.PLAIN) ? "" : run.style().toString());
        fields.append(run.text());
      }
    }
    return fields.toString();
  }

  private static String name(List<Edit> edits) {
    return edits.stream()
        .flatMap(edit ->
            switch (edit) {
              case Edit.Changed it -> Stream.of("第 " + it.after().number() + " 段有改动");
              case Edit.Inserted it -> Stream.of("新增第 " + it.after().number() + " 段");
              case Edit.Arrived it -> Stream.of("第 " + it.after().number() + " 段" + it.way());
              case Edit.Removed it -> Stream.of("删去原第 " + it.before().number() + " 段");
              case Edit.Left it -> Stream.<String>of();
              case Edit.Same it -> Stream.<String>of();
            })
        .limit(3)
        .reduce((one, other) -> one + "、" + other)
        .orElse("");
  }
}
