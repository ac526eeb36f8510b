package org.mingshi.platform.publishing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.EntryKind;
import org.mingshi.platform.publishing.page.Line;
import org.mingshi.platform.publishing.page.ListPage;
import org.mingshi.platform.publishing.page.PageFrame;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.shell.Dates;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes the pages of a column's list, by {@link Numbering}. */
@Component
class ListPages {

  private final Views views;
  private final Sites sites;
  private final PublicationRows publications;
  private final boolean demo;

  ListPages(
      Views views,
      Sites sites,
      PublicationRows publications,
      @Value("${mingshi.public.demo:${mingshi.demo:false}}") boolean demo) {
    this.views = views;
    this.sites = sites;
    this.publications = publications;
    this.demo = demo;
  }

  /** Every page of the column, the newest first. */
  List<RenderedFile> all(Site site, Column column) {
    var numbering = new Numbering(publications.lastPlace(column.id()));
    Set<Long> pages = new LinkedHashSet<>();
    for (long page = numbering.closed(); page >= 1; page--) {
      pages.add(page);
    }
    return render(site, column, numbering, pages);
  }

  /** The pages that may look different after something happened at this place. */
  List<RenderedFile> touchedBy(Site site, Column column, long place) {
    var numbering = new Numbering(publications.lastPlace(column.id()));
    return render(site, column, numbering, numbering.touchedBy(place));
  }

  private List<RenderedFile> render(
      Site site, Column column, Numbering numbering, Set<Long> pages) {
    var frame = new PageFrame(site, sites.columns(site.id()), column, demo);
    String root = frame.href(column);
    List<RenderedFile> files = new ArrayList<>();
    long closed = numbering.closed();
    String oldest = closed > 1 ? root + "1.html" : null;
    files.add(
        file(
            root + "index.html",
            frame,
            new ListPage(
                lines(
                    publications.between(column.id(), numbering.firstOnNewest(), numbering.last())),
                null,
                null,
                closed >= 1 ? root + closed + ".html" : null,
                oldest)));
    for (long page : pages) {
      files.add(
          file(
              root + page + ".html",
              frame,
              new ListPage(
                  lines(
                      publications.between(
                          column.id(), numbering.firstOn(page), numbering.lastOn(page))),
                  page,
                  page < closed ? root + (page + 1) + ".html" : root,
                  page > 1 ? root + (page - 1) + ".html" : null,
                  oldestOf(page, root))));
    }
    return files;
  }

  private static @Nullable String oldestOf(long page, String root) {
    return page > 2 ? root + "1.html" : null;
  }

  private RenderedFile file(String address, PageFrame frame, ListPage page) {
    return RenderedFile.of(
        address.substring(1),
        EntryKind.LIST,
        views.bytes("publishing/list.jte", Map.of("frame", frame, "page", page)));
  }

  static List<Line> lines(List<Publication> publications) {
    return publications.stream()
        .map(p -> new Line(p.title(), "/" + p.path(), Dates.day(p.publishedAt())))
        .toList();
  }
}
