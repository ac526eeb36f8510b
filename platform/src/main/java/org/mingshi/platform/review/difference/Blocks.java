package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.review.difference.Block.Kind;

/** Reads a clean text into its blocks, in the order in which they are read. */
public final class Blocks {

  private static final Set<String> INLINE = Set.of("br", "strong", "em", "sub", "sup", "a", "img");

  private final List<Block> blocks = new ArrayList<>();
  private int tables;

  private Blocks() {}

  /** The blocks of a clean text. */
  public static List<Block> of(CleanHtml html) {
    Blocks reading = new Blocks();
    reading.flow(Jsoup.parseBodyFragment(html.html()).body(), "", Kind.PARAGRAPH, 0, "");
    return List.copyOf(reading.blocks);
  }

  /** The text of the block with this number, as {@link Block#text} gives it. */
  public static Optional<String> text(CleanHtml html, int number) {
    return of(html).stream().filter(it -> it.number() == number).findFirst().map(Block::text);
  }

  /**
   * Where a passage of an earlier text stands now: the block that says exactly the same, or else
   * one that still has the quoted words; of several the nearest.
   *
   * @param near the number that the block had
   * @param quote the words inside it, "" when the whole block was meant
   */
  public static Optional<Integer> find(CleanHtml html, int near, String text, String quote) {
    List<Block> blocks = of(html);
    Comparator<Block> nearest = Comparator.comparingInt(it -> Math.abs(it.number() - near));
    return blocks.stream()
        .filter(it -> it.text().equals(text))
        .min(nearest)
        .or(() ->
            blocks.stream()
                .filter(it -> !quote.isEmpty() && it.text().contains(quote))
                .min(nearest))
        .map(Block::number);
  }

  /** The blocks of a plain text, one for each line that is not blank: what a file says. */
  static List<Block> ofLines(String text) {
    Blocks reading = new Blocks();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> reading.add(Kind.PARAGRAPH, 0, "", 0, "", List.of(Words.of(line))));
    return List.copyOf(reading.blocks);
  }

  /** Text that stands bare in a container becomes a block of the container's kind. */
  private void flow(Element container, String path, Kind kind, int level, String firstMarker) {
    InlineRuns line = new InlineRuns();
    String marker = firstMarker;
    for (Node node : container.childNodes()) {
      if (standsInLine(node)) {
        line.add(node, Style.PLAIN);
      } else if (node instanceof Element element) {
        if (!line.isBlank()) {
          add(kind, level, marker, 0, path, List.of(line.words()));
          marker = "";
        }
        line = new InlineRuns();
        boolean written = block(element, path, kind, level, marker);
        marker = written ? "" : marker;
      }
    }
    if (!line.isBlank()) {
      add(kind, level, marker, 0, path, List.of(line.words()));
    }
  }

  private static boolean standsInLine(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element && INLINE.contains(element.normalName()));
  }

  private boolean block(Element element, String path, Kind kind, int level, String marker) {
    int before = blocks.size();
    switch (element.normalName()) {
      case "p" -> add(kind, level, marker, 0, path, List.of(InlineRuns.of(element)));
      case "h2" -> add(Kind.HEADING, 2, "", 0, path, List.of(InlineRuns.of(element)));
      case "h3" -> add(Kind.HEADING, 3, "", 0, path, List.of(InlineRuns.of(element)));
      case "h4" -> add(Kind.HEADING, 4, "", 0, path, List.of(InlineRuns.of(element)));
      case "ul", "ol" -> list(element, path, kind == Kind.ITEM ? level + 1 : 1);
      case "blockquote" -> flow(element, path + "blockquote>", Kind.QUOTATION, level, marker);
      case "table" -> table(element, path);
      default -> flow(element, path, kind, level, marker);
    }
    return blocks.size() > before;
  }

  private void list(Element list, String path, int level) {
    boolean ordered = list.normalName().equals("ol");
    int number = ordered && list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    String start = ordered && number != 1 ? "[" + number + "]" : "";
    for (Element item : list.children()) {
      String marker = ordered ? number + "." : "•";
      flow(item, path + list.normalName() + start + ">", Kind.ITEM, level, marker);
      start = "";
      number++;
    }
  }

  private void table(Element table, String path) {
    tables++;
    for (Element part : table.children()) {
      if (part.normalName().equals("caption")) {
        add(Kind.CAPTION, 0, "", tables, path, List.of(InlineRuns.of(part)));
      }
      for (Element row : part.children()) {
        if (row.normalName().equals("tr")) {
          row(row, path + part.normalName() + ">");
        }
      }
    }
  }

  private void row(Element row, String path) {
    List<List<Word>> cells = new ArrayList<>();
    StringBuilder shape = new StringBuilder(path);
    for (Element cell : row.children()) {
      cells.add(InlineRuns.of(cell));
      shape.append(shape(cell));
    }
    add(Kind.ROW, 0, "", tables, shape.toString(), cells);
  }

  /** The tags of a cell and of the blocks in it: {@code (td colspan=2(ul(li)))}. */
  private static String shape(Element element) {
    StringBuilder shape = new StringBuilder("(").append(element.normalName());
    element
        .attributes()
        .forEach(it -> shape.append(' ').append(it.getKey()).append('=').append(it.getValue()));
    element.children().stream()
        .filter(child -> !INLINE.contains(child.normalName()))
        .forEach(child -> shape.append(shape(child)));
    return shape.append(')').toString();
  }

  private void add(
      Kind kind, int level, String marker, int table, String shape, List<List<Word>> cells) {
    blocks.add(new Block(blocks.size() + 1, kind, level, marker, table, shape, cells));
  }
}
