package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.EntryKind;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.publishing.page.Block;
import org.mingshi.platform.publishing.page.PageFrame;
import org.mingshi.platform.publishing.page.PortalPage;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes the homes of sites, the portal of all authorities, the pages that say what is not there,
 * and what dresses them.
 */
@Component
class SitePages {

  private static final int ON_HOME = 7;
  private static final int ON_PORTAL = 3;
  private static final List<String> ASSETS = List.of("gazette.css", "gazette.js", "favicon.svg");

  private record Newest(Publication publication, Column column) {}

  private final Views views;
  private final Sites sites;
  private final Names names;
  private final PublicationRows publications;
  private final boolean demo;

  SitePages(
      Views views,
      Sites sites,
      Names names,
      PublicationRows publications,
      @Value("${mingshi.public.demo:${mingshi.demo:false}}") boolean demo) {
    this.views = views;
    this.sites = sites;
    this.names = names;
    this.publications = publications;
    this.demo = demo;
  }

  RenderedFile home(Site site) {
    PageFrame frame = frame(site);
    List<Block> blocks = new ArrayList<>();
    List<Newest> newest = new ArrayList<>();
    for (Column column : frame.columns()) {
      List<Publication> latest = publications.latest(column.id(), ON_HOME);
      if (!latest.isEmpty()) {
        blocks.add(new Block(column.name(), frame.href(column), ListPages.lines(latest)));
        newest.add(new Newest(latest.getFirst(), column));
      }
    }
    @Nullable Newest lead =
        newest.stream().max(Comparator.comparing(n -> n.publication().releasedAt())).orElse(null);
    Map<String, @Nullable Object> values = new HashMap<>();
    values.put("frame", frame);
    values.put(
        "lead", lead == null ? null : ListPages.lines(List.of(lead.publication())).getFirst());
    values.put("leadColumn", lead == null ? "" : lead.column().name());
    values.put("blocks", blocks);
    return RenderedFile.of(
        site.code() + "/index.html", EntryKind.HOME, render("publishing/home.jte", values));
  }

  @SuppressWarnings(
      "NullAway") // the template engine takes absent values; its parameter does not say so
  private byte[] render(String template, Map<String, @Nullable Object> values) {
    return views.bytes(template, (Map<String, Object>) (Map<String, ?>) values);
  }

  RenderedFile portal() {
    List<PortalPage.AuthoritySites> authorities = new ArrayList<>();
    for (Authority authority : names.authorities()) {
      List<PortalPage.SiteCard> cards =
          sites.sitesOf(authority.id()).stream().map(this::card).toList();
      if (!cards.isEmpty()) {
        authorities.add(new PortalPage.AuthoritySites(authority.name(), cards));
      }
    }
    return RenderedFile.of(
        "index.html",
        EntryKind.PORTAL,
        views.bytes("publishing/portal.jte", Map.of("page", new PortalPage(authorities, demo))));
  }

  private PortalPage.SiteCard card(Site site) {
    List<Publication> latest =
        publications.latest(sites.columns(site.id()).stream().map(Column::id).toList(), ON_PORTAL);
    return new PortalPage.SiteCard(
        site.name(), "/" + site.code() + "/", site.profile().organizer(), ListPages.lines(latest));
  }

  /** What a site has before it has items: its colour and its page for what is not there. */
  List<RenderedFile> dress(Site site) {
    return List.of(
        RenderedFile.of(
            site.code() + "/site.css", EntryKind.ASSET, SiteStyle.of(site.profile().mainColor())),
        RenderedFile.of(
            site.code() + "/404.html",
            EntryKind.NOTICE,
            views.bytes(
                "publishing/notice.jte",
                Map.of(
                    "frame",
                    frame(site),
                    "title",
                    "没有找到这一页",
                    "words",
                    "您访问的地址不存在。请检查地址，或从本站首页按栏目查找。"))));
  }

  /** What all sites share. */
  List<RenderedFile> commons() {
    List<RenderedFile> files = new ArrayList<>();
    for (String asset : ASSETS) {
      files.add(
          RenderedFile.of("assets/" + asset, EntryKind.ASSET, resource("/publishing/" + asset)));
    }
    files.add(
        RenderedFile.of(
            "404.html",
            EntryKind.NOTICE,
            views.bytes(
                "publishing/portal-notice.jte",
                Map.of("demo", demo, "title", "没有找到这一页", "words", "您访问的地址不存在。请检查地址，或从网站群首页查找。"))));
    return files;
  }

  private PageFrame frame(Site site) {
    return new PageFrame(site, sites.columns(site.id()), null, demo);
  }

  private static byte[] resource(String name) {
    try (InputStream in = SitePages.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
