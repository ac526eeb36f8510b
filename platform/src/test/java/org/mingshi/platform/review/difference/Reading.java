package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads comparisons for assertions: puts both texts together again, and writes changes down. */
final class Reading {

  private Reading() {}

  /** The first text's blocks, as the comparison tells them. */
  static List<String> before(BodyChange change) {
    List<String> blocks = new ArrayList<>();
    for (Edit edit : change.edits()) {
      switch (edit) {
        case Edit.Same it -> blocks.add(it.before().key().toString());
        case Edit.Changed it -> blocks.add(old(it.before(), it.cells()));
        case Edit.Removed it -> blocks.add(it.before().key().toString());
        case Edit.Left it -> blocks.add(it.before().key().toString());
        case Edit.Inserted it -> {}
        case Edit.Arrived it -> {}
      }
    }
    return blocks;
  }

  /** The second text's blocks, as the comparison tells them. */
  static List<String> after(BodyChange change) {
    List<String> blocks = new ArrayList<>();
    for (Edit edit : change.edits()) {
      switch (edit) {
        case Edit.Same it -> blocks.add(it.after().key().toString());
        case Edit.Changed it -> blocks.add(fresh(it.after(), it.cells()));
        case Edit.Inserted it -> blocks.add(it.after().key().toString());
        case Edit.Arrived it -> blocks.add(fresh(it.after(), it.cells()));
        case Edit.Removed it -> {}
        case Edit.Left it -> {}
      }
    }
    return blocks;
  }

  private static String old(Block block, List<List<Segment>> cells) {
    List<List<Run>> runs =
        cells.stream()
            .map(cell ->
                Run.joined(
                    cell.stream()
                        .filter(it -> it.kind() != Segment.Kind.INSERTED)
                        .flatMap(it -> it.before().stream())
                        .toList()))
            .toList();
    return written(block, runs);
  }

  private static String fresh(Block block, List<List<Segment>> cells) {
    List<List<Run>> runs =
        cells.stream()
            .map(cell ->
                Run.joined(
                    cell.stream()
                        .filter(it -> it.kind() != Segment.Kind.DELETED)
                        .flatMap(it -> it.after().stream())
                        .toList()))
            .toList();
    return written(block, runs);
  }

  private static String written(Block block, List<List<Run>> runs) {
    List<List<Word>> cells = runs.stream().map(Words::of).toList();
    return new Block.Key(block.kind(), block.level(), block.shape(), cells).toString();
  }

  static List<String> keys(List<Block> blocks) {
    return blocks.stream().map(it -> it.key().toString()).toList();
  }

  /** The segments in one line: {@code 统一于2月[-24-][+25+]日报到}. */
  static String marked(List<Segment> segments) {
    return segments.stream()
        .map(it ->
            switch (it.kind()) {
              case SAME -> it.text();
              case DELETED -> "[-" + it.text() + "-]";
              case INSERTED -> "[+" + it.text() + "+]";
              case RESTYLED -> "[" + it.text() + ":" + it.restyling() + "]";
            })
        .collect(Collectors.joining());
  }

  /** What changed, block by block, what stayed the same left out. */
  static List<String> changes(BodyChange change) {
    List<String> told = new ArrayList<>();
    for (Edit edit : change.edits()) {
      switch (edit) {
        case Edit.Same it -> {}
        case Edit.Changed it -> told.add("~" + it.reshaped() + cells(it.cells()));
        case Edit.Removed it -> told.add("-" + it.before().text());
        case Edit.Inserted it -> told.add("+" + it.after().text());
        case Edit.Left it -> told.add("<" + it.newNumber());
        case Edit.Arrived it -> told.add(it.way() + "：" + cells(it.cells()));
      }
    }
    return told;
  }

  private static String cells(List<List<Segment>> cells) {
    return cells.stream().map(Reading::marked).collect(Collectors.joining("｜"));
  }
}
