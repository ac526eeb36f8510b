package org.mingshi.platform.review.difference;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One block of a text: a paragraph, a heading, an item of a list, a row of a table.
 *
 * @param number its place in the text, from 1; people name it so: 第 3 段
 * @param level 2 to 4 for headings, the depth for items of lists, 0 otherwise
 * @param marker what stands before an item: {@code 2.} or {@code •}; numbers follow from the place
 * @param table which table of the text a row or caption belongs to, from 1; 0 for other blocks
 * @param shape where it stands and how cells are cut, so that a change of that alone is noticed
 * @param cells the words; one cell for all but rows
 */
public record Block(
    int number,
    Kind kind,
    int level,
    String marker,
    int table,
    String shape,
    List<List<Word>> cells) {

  /** Takes a copy. */
  public Block {
    cells = List.copyOf(cells);
  }

  /** What kind of block it is. */
  public enum Kind {
    PARAGRAPH("段落"),
    HEADING("标题"),
    ITEM("列表项"),
    QUOTATION("引文"),
    CAPTION("表格标题"),
    ROW("表格行");

    private final String label;

    Kind(String label) {
      this.label = label;
    }
  }

  /** Everything that makes two blocks the same but their place. */
  record Key(Kind kind, int level, String shape, List<List<Word>> cells) {}

  Key key() {
    return new Key(kind, level, shape, cells);
  }

  /** The words of all cells. */
  public List<Word> words() {
    return cells.size() == 1 ? cells.getFirst() : cells.stream().flatMap(List::stream).toList();
  }

  /** The text of the block, cells set apart. */
  public String text() {
    return cells.stream().map(Word::text).collect(Collectors.joining("｜"));
  }

  /** Whether the other block could be this one after an edit. */
  boolean canBecome(Block other) {
    return (kind == Kind.ROW) == (other.kind == Kind.ROW) && cells.size() == other.cells.size();
  }

  /** The words for the kind: {@code 二级标题}. */
  public String label() {
    return kind == Kind.HEADING
        ? switch (level) {
          case 2 -> "一级标题";
          case 3 -> "二级标题";
          default -> "三级标题";
        }
        : kind.label;
  }
}
