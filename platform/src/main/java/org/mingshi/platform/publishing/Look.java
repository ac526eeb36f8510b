package org.mingshi.platform.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.publishing.page.ItemContent;
import org.mingshi.platform.publishing.page.ItemPage;
import org.mingshi.platform.publishing.page.Line;
import org.mingshi.platform.publishing.page.ListPage;
import org.mingshi.platform.publishing.page.PageFrame;
import org.mingshi.platform.publishing.page.PortalPage;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What dresses the pages, as one digest: a specimen of each kind of page is rendered for each site
 * and column. So a new template, style, site, column or colour is noticed without anybody having to
 * remember to say so.
 */
@Component
class Look {

  private final Views views;
  private final Sites sites;
  private final SitePages sitePages;
  private final boolean demo;

  Look(
      Views views,
      Sites sites,
      SitePages sitePages,
      @Value("${mingshi.public.demo:${mingshi.demo:false}}") boolean demo) {
    this.views = views;
    this.sites = sites;
    this.sitePages = sitePages;
    this.demo = demo;
  }

  Digest digest() {
    List<@Nullable String> parts = new ArrayList<>();
    parts.add("look-1");
    add(parts, sitePages.commons());
    parts.add(specimen("portal", Map.of("page", new PortalPage(List.of(), demo))));
    for (Site site : sites.sites()) {
      add(parts, sitePages.dress(site));
      parts.add(site.authority().toString());
      List<Column> columns = sites.columns(site.id());
      for (Column column : columns) {
        dress(parts, new PageFrame(site, columns, column, demo));
      }
    }
    return Digest.ofFields(parts);
  }

  private void dress(List<@Nullable String> parts, PageFrame frame) {
    var line = new Line("标题", "/1.html", "2026-11-21");
    var content =
        new ItemContent(
            "标题",
            List.of(new ItemContent.HeadField("文号", "一")),
            "2026-11-21 16:05",
            "来源",
            "https://example.org/",
            "2026-11-20 09:00",
            "作者",
            "<p>正文</p>",
            List.of(new ItemContent.File("附件.pdf", "/1.pdf", "PDF", "1.0 KB", "0")));
    String rendered = specimen("content", Map.of("item", content));
    parts.add(rendered);
    parts.add(
        specimen(
            "list",
            Map.of("frame", frame, "page", new ListPage(List.of(line), 2L, "n", "o", "1"))));
    parts.add(
        specimen(
            "item",
            Map.of(
                "frame",
                frame,
                "page",
                new ItemPage(
                    content,
                    rendered,
                    "摘要",
                    "词",
                    "a",
                    List.of(new ItemPage.Change("2026-11-21 16:05", "首次发布"))))));
    parts.add(
        specimen(
            "home", Map.of("frame", frame, "lead", line, "leadColumn", "栏", "blocks", List.of())));
  }

  private String specimen(String template, Map<String, Object> values) {
    return Digest.of(views.bytes("publishing/" + template + ".jte", values)).toString();
  }

  private static void add(List<@Nullable String> parts, List<RenderedFile> files) {
    for (RenderedFile file : files) {
      parts.add(file.path().value());
      parts.add(Objects.toString(file.digest(), null));
    }
  }
}
