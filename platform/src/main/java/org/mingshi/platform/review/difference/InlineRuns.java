package org.mingshi.platform.review.difference;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads what stands in a line into runs; a picture is read as its words. */
final class InlineRuns {

  private final List<Run> runs = new ArrayList<>();

  static List<Word> of(Element block) {
    InlineRuns line = new InlineRuns();
    block.childNodes().forEach(node -> line.add(node, Style.PLAIN));
    return line.words();
  }

  void add(Node node, Style style) {
    if (node instanceof TextNode text) {
      if (!text.getWholeText().isEmpty()) {
        runs.add(new Run(text.getWholeText(), style));
      }
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "br" -> runs.add(new Run("\n", style));
      case "strong" -> children(element, style.inStrong());
      case "em" -> children(element, style.inEmphasis());
      case "sub" -> children(element, style.in(Style.Script.SUB));
      case "sup" -> children(element, style.in(Style.Script.SUP));
      case "a" -> children(element, style.leadingTo(element.attr("href")));
      case "img" ->
          runs.add(new Run("［图片：" + element.attr("alt") + "］", style.showing(element.attr("src"))));
      default -> {
        separate();
        children(element, style);
      }
    }
  }

  /** Blocks inside a cell stand on lines of their own. */
  private void separate() {
    if (!runs.isEmpty()) {
      runs.add(new Run("\n", Style.PLAIN));
    }
  }

  private void children(Element element, Style style) {
    element.childNodes().forEach(node -> add(node, style));
  }

  boolean isBlank() {
    return runs.stream().allMatch(run -> run.text().isBlank());
  }

  List<Word> words() {
    return Words.of(runs);
  }
}
