package org.mingshi.front;

import java.util.Locale;
import java.util.Map;
import org.mingshi.exchange.TreePath;

/**
 * What kind of file this is, by its ending, and how long it may be kept. Nothing is guessed from
 * the bytes: what is not listed is a download.
 *
 * @param contentType as in the header of that name
 * @param cacheControl pages are asked for again each time (an answer of 304 costs little), since
 *     what is taken down must be gone at once; what only dresses them may be kept for some minutes
 */
record MediaType(String contentType, String cacheControl) {

  static final String REVALIDATE = "no-cache";
  private static final String SOME_MINUTES = "public, max-age=300";

  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("xml", "application/xml; charset=utf-8"),
          Map.entry("rss", "application/rss+xml; charset=utf-8"),
          Map.entry("atom", "application/atom+xml; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("ofd", "application/ofd"),
          Map.entry("doc", "application/msword"),
          Map.entry(
              "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
          Map.entry("xls", "application/vnd.ms-excel"),
          Map.entry("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
          Map.entry("ppt", "application/vnd.ms-powerpoint"),
          Map.entry(
              "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
          Map.entry("wps", "application/vnd.ms-works"),
          Map.entry("zip", "application/zip"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"));

  static MediaType of(TreePath path) {
    String name = path.value();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean dress = ending.equals("css") || ending.equals("js") || ending.equals("woff2");
    return new MediaType(
        TYPES.getOrDefault(ending, "application/octet-stream"), dress ? SOME_MINUTES : REVALIDATE);
  }
}
