package org.mingshi.platform.item;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Takes the article out of a web page. Government pages carry the tags of 国办函〔2015〕26号 ({@code
 * ArticleTitle}, {@code PubDate}, {@code ContentSource}), which say more than any guess.
 */
final class HtmlPage {

  /** Where the content management systems of government sites put the article, the surest first. */
  private static final List<String> PLACES =
      List.of(
          "#UCAP-CONTENT",
          ".TRS_Editor",
          ".TRS_UEDITOR",
          "#zoom",
          "#Zoom",
          ".article-content",
          "#content",
          "article",
          "main",
          "body");

  private static final List<DateTimeFormatter> TIMES =
      List.of(
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"),
          DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));

  private HtmlPage() {}

  static Imported read(TextDecoding.Decoded decoded) {
    Document page = Jsoup.parse(decoded.text());
    page.select("script, style, nav, header, footer, aside, form, noscript, template").remove();
    CleanHtml body = body(page);
    if (body.isEmpty()) {
      return new Imported.Unreadable("网页里没有找到正文文字");
    }
    return new Imported.Text(
        title(page), body, source(page), DocumentData.none(), decoded.encoding());
  }

  private static CleanHtml body(Document page) {
    for (String place : PLACES) {
      Element found = page.selectFirst(place);
      CleanHtml body = found == null ? CleanHtml.empty() : CleanHtml.of(found.html());
      if (!body.isEmpty()) {
        return body;
      }
    }
    return CleanHtml.empty();
  }

  private static String title(Document page) {
    String tagged = meta(page, "ArticleTitle");
    if (tagged != null) {
      return tagged;
    }
    Element heading = page.selectFirst("h1");
    return heading != null && !heading.text().isBlank() ? heading.text() : page.title();
  }

  private static Source source(Document page) {
    return new Source(meta(page, "ContentSource"), link(page), time(meta(page, "PubDate")));
  }

  private static @Nullable String link(Document page) {
    String url = meta(page, "Url");
    return url != null && url.matches("https?://\\S+") ? url : null;
  }

  private static @Nullable LocalDateTime time(@Nullable String text) {
    if (text == null) {
      return null;
    }
    return TIMES.stream()
        .map(format -> time(text, format))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<LocalDateTime> time(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDateTime.parse(text, format));
    } catch (DateTimeParseException anotherForm) {
      return Optional.empty();
    }
  }

  private static @Nullable String meta(Document page, String name) {
    Element tag = page.selectFirst("meta[name=" + name + "]");
    return tag == null ? null : Words.orNull(tag.attr("content"));
  }
}
