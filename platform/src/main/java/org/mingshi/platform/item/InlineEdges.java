package org.mingshi.platform.item;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Takes blanks and line breaks away from both ends of a paragraph, a heading or a caption. */
final class InlineEdges {

  private InlineEdges() {}

  static void trim(Element block) {
    if (!List.of("p", "h2", "h3", "h4", "caption").contains(block.normalName())) {
      return;
    }
    block.select("strong:empty, em:empty, sub:empty, sup:empty, a:empty").remove();
    while (trimmedOnce(block, true)) {}
    while (trimmedOnce(block, false)) {}
  }

  /** Removes one thing at an end; false when nothing was left to remove there. */
  private static boolean trimmedOnce(Element block, boolean front) {
    if (block.childNodeSize() == 0) {
      return false;
    }
    Node edge = block.childNode(front ? 0 : block.childNodeSize() - 1);
    if (edge instanceof TextNode text) {
      String words = text.getWholeText();
      String stripped = stripped(words, front);
      if (stripped.isEmpty()) {
        text.remove();
        return true;
      }
      text.text(stripped);
      return false;
    }
    if (edge instanceof Element element) {
      if (element.normalName().equals("br") || element.text().isBlank()) {
        element.remove();
        return true;
      }
      while (trimmedOnce(element, front)) {}
    }
    return false;
  }

  private static String stripped(String words, boolean front) {
    int from = 0;
    int to = words.length();
    while (front && from < to && Characters.blank(words.charAt(from))) {
      from++;
    }
    while (!front && to > from && Characters.blank(words.charAt(to - 1))) {
      to--;
    }
    return words.substring(from, to);
  }
}
