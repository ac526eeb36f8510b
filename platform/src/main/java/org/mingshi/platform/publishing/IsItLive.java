package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.Place;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublicationTask;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.publishing.store.TaskRows;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Answers 是否已上线: it believes no row but reads each file back and compares its digest. */
@Component
public class IsItLive {

  private final PublicationRows publications;
  private final PageRows pages;
  private final TaskRows tasks;
  private final Trees trees;
  private final Sites sites;
  private final ReleasedEditions releasedEditions;

  IsItLive(
      PublicationRows publications,
      PageRows pages,
      TaskRows tasks,
      Trees trees,
      Sites sites,
      ReleasedEditions releasedEditions) {
    this.publications = publications;
    this.pages = pages;
    this.tasks = tasks;
    this.trees = trees;
    this.sites = sites;
    this.releasedEditions = releasedEditions;
  }

  /** What the public sees of this edition's item now; empty when this edition never was public. */
  public Optional<LiveItem> look(EditionId edition) {
    return publications.find(edition).map(this::look);
  }

  private LiveItem look(Publication publication) {
    Site site = sites.site(publication.site());
    List<LiveItem.Place> places = new ArrayList<>();
    places.add(place("信息页面", publication.path().value()));
    if (!publication.isPublic()) {
      places.add(place("撤下说明", publication.path().gone().value()));
    }
    releasedEditions.filesOf(publication.edition()).stream()
        .map(file ->
            place("附件：" + file.name(), ItemFiles.path(site, publication.number(), file).value()))
        .forEach(places::add);
    for (Place at : publications.places(publication.item())) {
      sites
          .find(at.column())
          .ifPresent(
              column -> places.add(place("栏目列表：" + column.name(), listPath(site, column, at))));
    }
    places.add(place("网站首页", site.code() + "/index.html"));
    places.add(place("网站群首页", "index.html"));
    @Nullable PublicationTask pending =
        tasks.last(publication.item()).filter(task -> task.doneAt() == null).orElse(null);
    return new LiveItem(
        publication.item(),
        publication.edition(),
        publication.title(),
        "/" + publication.path(),
        publication.revision().brief(),
        publication.publishedAt(),
        publication.withdrawnAt(),
        pending == null ? null : pending.createdAt(),
        pending == null ? null : pending.failure(),
        places);
  }

  private String listPath(Site site, Column column, Place at) {
    String page =
        new Numbering(publications.lastPlace(column.id()))
            .pageOf(at.place())
            .map(String::valueOf)
            .orElse("index");
    return site.code() + "/" + column.code() + "/" + page + ".html";
  }

  private LiveItem.Place place(String name, String path) {
    @Nullable PublishedPage row = pages.find(path).orElse(null);
    @Nullable String expected = row == null ? null : row.digest();
    @Nullable String found = digestOf(path);
    boolean right = row != null && (expected == null ? found == null : expected.equals(found));
    return new LiveItem.Place(
        name,
        "/" + path,
        row == null ? null : row.writtenAt(),
        brief(expected),
        brief(found),
        right);
  }

  private @Nullable String digestOf(String path) {
    Optional<Path> file =
        trees.all().current().map(PublicTree.Tree::www).map(new TreePath(path)::under);
    if (file.isEmpty() || !Files.isRegularFile(file.get(), LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try {
      return Digest.of(file.get()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String brief(@Nullable String digest) {
    return digest == null ? "" : Digest.parse(digest).brief();
  }
}
