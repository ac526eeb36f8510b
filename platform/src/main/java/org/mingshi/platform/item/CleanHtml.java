package org.mingshi.platform.item;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A text in the small, safe HTML of a government page: headings h2 to h4, paragraphs, lists,
 * quotations, tables with their header cells, links to http and https, and emphasis. There is no
 * style, class, script, handler, image or embedded data in it, whatever came in.
 *
 * <p>Cleaning never fails, gives the same output for the same input, and does not change what is
 * already clean:
 *
 * <pre>{@code
 * CleanHtml.of("<div onclick=x>　　一、总体要求</div>").html()   // <p>一、总体要求</p>
 * }</pre>
 *
 * <p>Indentation typed as spaces is taken away: how a paragraph stands is the page's business.
 */
public final class CleanHtml {

  private static final int ROUNDS = 6;

  private final String html;

  private CleanHtml(String html) {
    this.html = html;
  }

  /** Cleans HTML from anywhere. */
  public static CleanHtml of(String html) {
    String before = pass(html);
    for (int round = 0; round < ROUNDS; round++) {
      String after = pass(before);
      if (after.equals(before)) {
        return new CleanHtml(after);
      }
      before = after;
    }
    return ofText(Jsoup.parse(before).text());
  }

  /**
   * Makes paragraphs of plain text, one for each line that is not blank, and headings of short
   * lines that begin as official headings do: 一、 or （一）.
   */
  public static CleanHtml ofText(String text) {
    List<Element> blocks =
        Characters.visible(text)
            .lines()
            .map(Characters::stripped)
            .filter(line -> !line.isEmpty())
            .map(line -> new Element(PlainText.tag(line)).appendText(line))
            .toList();
    return new CleanHtml(serialise(blocks));
  }

  /** Takes back what was cleaned before it was stored; for rows of the database alone. */
  public static CleanHtml restored(String html) {
    return new CleanHtml(html);
  }

  /** No text at all. */
  public static CleanHtml empty() {
    return new CleanHtml("");
  }

  /** The HTML, one block on a line. */
  public String html() {
    return html;
  }

  /** The words without tags, for searching, counting and comparing. */
  public String text() {
    return Jsoup.parseBodyFragment(html).text();
  }

  /** Whether nothing is left to read. */
  public boolean isEmpty() {
    return html.isEmpty();
  }

  private static String pass(String html) {
    String allowed = HtmlPolicy.sanitize(Characters.visible(html));
    List<Element> blocks = HtmlStructure.of(Jsoup.parseBodyFragment(allowed).body());
    if (!blocks.stream().allMatch(HtmlPolicy::allows)) {
      return ofText(Jsoup.parse(allowed).text()).html;
    }
    return serialise(blocks);
  }

  private static String serialise(List<Element> blocks) {
    StringBuilder out = new StringBuilder();
    Document page = Document.createShell("");
    Element root = page.body();
    page.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml).charset("UTF-8");
    for (Element block : blocks) {
      root.appendChild(block);
      if (!out.isEmpty()) {
        out.append('\n');
      }
      out.append(block.outerHtml());
    }
    return out.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CleanHtml that && html.equals(that.html);
  }

  @Override
  public int hashCode() {
    return html.hashCode();
  }

  @Override
  public String toString() {
    return html;
  }
}
