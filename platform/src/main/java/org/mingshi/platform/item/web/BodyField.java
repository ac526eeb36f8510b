package org.mingshi.platform.item.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.mingshi.platform.item.CleanHtml;

/**
 * The field in which a text is typed without an editor: plain lines, each a paragraph or a heading,
 * or HTML for what has tables and links. What can be typed as plain lines comes back as plain
 * lines.
 */
final class BodyField {

  /** A closed element or a line break; the sign in 若a<b 则 is none. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|h[1-6]|div|table|ul|ol|li|a|strong|b|em|span|section|blockquote)\\s*>"
              + "|<br\\s*/?>");

  private BodyField() {}

  static CleanHtml read(String typed) {
    return TAG.matcher(typed).find() ? CleanHtml.of(typed) : CleanHtml.ofText(typed);
  }

  static String shown(CleanHtml body) {
    String lines =
        Jsoup.parseBodyFragment(body.html()).body().children().stream()
            .map(Element::text)
            .collect(Collectors.joining("\n\n"));
    return read(lines).equals(body) ? lines : body.html();
  }
}
