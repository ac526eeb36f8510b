package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Builds the structure of a page anew from whatever nesting came in: a flat run of blocks, each in
 * its place. Text that stands alone becomes a paragraph; blocks inside emphasis win over the
 * emphasis; lists hold items only, tables rows only; what is empty goes.
 */
final class HtmlStructure {

  private static final Set<String> INLINE = Set.of("br", "strong", "em", "sub", "sup", "a");
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");
  private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

  private final List<Element> blocks = new ArrayList<>();
  private @Nullable Element paragraph;

  private HtmlStructure() {}

  static List<Element> of(Element container) {
    HtmlStructure structure = new HtmlStructure();
    structure.flow(container);
    structure.endParagraph();
    return structure.blocks;
  }

  private void flow(Element container) {
    for (Node node : container.childNodes()) {
      if (node instanceof TextNode text) {
        running().appendChild(new TextNode(Characters.collapsed(text.getWholeText())));
      } else if (node instanceof Element element) {
        element(element);
      }
    }
  }

  private void element(Element element) {
    String name = element.normalName();
    if (INLINE.contains(name) && inlineOnly(element)) {
      running().appendChild(inline(element));
    } else if (INLINE.contains(name)) {
      flow(element);
    } else {
      endParagraph();
      block(element, name);
      endParagraph();
    }
  }

  private void block(Element element, String name) {
    if (HEADINGS.contains(name)) {
      keep(inlineInto(new Element(name), element));
    } else if (name.equals("ul") || name.equals("ol")) {
      keep(list(element));
    } else if (name.equals("table")) {
      table(element);
    } else if (name.equals("blockquote")) {
      Element quotation = new Element(name);
      of(element).forEach(quotation::appendChild);
      keep(quotation);
    } else {
      flow(element);
    }
  }

  private Element running() {
    if (paragraph == null) {
      paragraph = new Element("p");
    }
    return paragraph;
  }

  private void endParagraph() {
    Element ended = paragraph;
    paragraph = null;
    if (ended != null) {
      keep(ended);
    }
  }

  private void keep(Element block) {
    InlineEdges.trim(block);
    if (!Characters.stripped(block.text()).isEmpty()) {
      blocks.add(block);
    }
  }

  private static boolean inlineOnly(Element element) {
    return element.stream().allMatch(inner -> INLINE.contains(inner.normalName()));
  }

  private static Element inline(Element element) {
    Element copy = new Element(element.normalName());
    copy.attributes().addAll(element.attributes());
    return element.normalName().equals("br") ? copy : inlineInto(copy, element);
  }

  /** Copies what may stand in a line, and of anything else only the words. */
  private static Element inlineInto(Element target, Element from) {
    for (Node node : from.childNodes()) {
      if (node instanceof TextNode text) {
        target.appendChild(new TextNode(Characters.collapsed(text.getWholeText())));
      } else if (node instanceof Element element && INLINE.contains(element.normalName())) {
        target.appendChild(inline(element));
      } else if (node instanceof Element element) {
        inlineInto(target, element);
      }
    }
    return target;
  }

  private static Element list(Element from) {
    Element list = new Element(from.normalName());
    list.attributes().addAll(from.attributes());
    for (Node node : from.childNodes()) {
      Element item = new Element("li");
      if (node instanceof Element element && element.normalName().equals("li")) {
        fill(item, element);
      } else if (node instanceof Element element) {
        fill(item, new Element("div").appendChild(element.clone()));
      } else if (node instanceof TextNode text) {
        item.appendText(Characters.stripped(Characters.collapsed(text.getWholeText())));
      }
      if (!Characters.stripped(item.text()).isEmpty()) {
        list.appendChild(item);
      }
    }
    return list;
  }

  /**
   * Fills a list item or a cell: with blocks, or with the bare line when it is only one paragraph.
   */
  private static void fill(Element target, Element from) {
    List<Element> inside = of(from);
    if (!inside.isEmpty() && inside.getFirst().normalName().equals("p")) {
      Element line = inside.getFirst();
      boolean alone =
          inside.stream().skip(1).allMatch(e -> Set.of("ul", "ol").contains(e.normalName()));
      if (alone) {
        List.copyOf(line.childNodes()).forEach(target::appendChild);
        inside.stream().skip(1).forEach(target::appendChild);
        return;
      }
    }
    inside.forEach(target::appendChild);
  }

  private void table(Element from) {
    Element table = new Element("table");
    from.children().stream()
        .filter(child -> child.normalName().equals("caption"))
        .map(child -> inlineInto(new Element("caption"), child))
        .peek(InlineEdges::trim)
        .filter(caption -> !caption.text().isBlank())
        .limit(1)
        .forEach(table::appendChild);
    for (Element section : from.children()) {
      if (SECTIONS.contains(section.normalName())) {
        Element rows = new Element(section.normalName());
        section.children().stream()
            .filter(row -> row.normalName().equals("tr") && row.childrenSize() > 0)
            .forEach(row -> rows.appendChild(row(row)));
        if (rows.childrenSize() > 0) {
          table.appendChild(rows);
        }
      }
    }
    keep(table);
  }

  private static Element row(Element from) {
    Element row = new Element("tr");
    for (Element child : from.children()) {
      boolean header = child.normalName().equals("th");
      Element cell = new Element(header ? "th" : "td");
      cell.attributes().addAll(child.attributes());
      fill(cell, child);
      row.appendChild(cell);
    }
    return row;
  }
}
