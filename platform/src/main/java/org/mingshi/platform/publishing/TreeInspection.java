package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.exchange.PublicTree;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.ledger.Inspection;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Publishing's part of {@code ./mingshi verify}: the files, the manifest, the database and the
 * approved revisions must say the same of every page.
 *
 * <p>On a running instance something may be published in the middle of the look; so what differs is
 * looked at again after a moment, and only what still differs is reported.
 */
@Component
class TreeInspection implements Inspection {

  private static final int LOOKS = 4;
  private static final Duration MOMENT = Duration.ofMillis(350);

  private final Trees trees;
  private final PageRows pages;
  private final PublicationRows publications;
  private final ReleasedEditions releasedEditions;
  private final ItemPages itemPages;
  private final ItemFiles itemFiles;
  private final RenderingInspection rendering;
  private final Duration moment;

  @Autowired
  TreeInspection(
      Trees trees,
      PageRows pages,
      PublicationRows publications,
      ReleasedEditions releasedEditions,
      ItemPages itemPages,
      ItemFiles itemFiles,
      RenderingInspection rendering) {
    this(trees, pages, publications, releasedEditions, itemPages, itemFiles, rendering, MOMENT);
  }

  TreeInspection(
      Trees trees,
      PageRows pages,
      PublicationRows publications,
      ReleasedEditions releasedEditions,
      ItemPages itemPages,
      ItemFiles itemFiles,
      RenderingInspection rendering,
      Duration moment) {
    this.trees = trees;
    this.pages = pages;
    this.publications = publications;
    this.releasedEditions = releasedEditions;
    this.itemPages = itemPages;
    this.itemFiles = itemFiles;
    this.rendering = rendering;
    this.moment = moment;
  }

  @Override
  public String name() {
    return "public tree";
  }

  @Override
  public List<Difference> inspect() {
    List<Difference> differences = look();
    for (int look = 1; look < LOOKS && !differences.isEmpty(); look++) {
      try {
        Thread.sleep(moment);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return differences;
      }
      Set<String> before =
          differences.stream().map(d -> d.place() + " " + d.what()).collect(Collectors.toSet());
      differences =
          look().stream().filter(d -> before.contains(d.place() + " " + d.what())).toList();
    }
    return differences;
  }

  private List<Difference> look() {
    Optional<PageRows.KnownTree> known = pages.tree();
    Optional<PublicTree.Tree> current = trees.all().current();
    if (known.isEmpty() && current.isEmpty()) {
      return List.of();
    }
    int expected = known.map(PageRows.KnownTree::number).orElse(0);
    int found = current.map(PublicTree.Tree::number).orElse(0);
    if (expected != found || current.isEmpty()) {
      return List.of(
          new Difference(
              "public/current",
              "TREE_DIFFERS",
              "tree " + expected,
              "tree " + found,
              "当前页面目录不是数据库所知的那一个",
              "public tree: current is tree " + found + ", the database knows tree " + expected));
    }
    try {
      List<PublishedPage> rows = pages.all();
      List<Difference> differences = new ArrayList<>(FileInspection.of(current.get(), rows));
      differences.addAll(
          ContentInspection.of(
              current.get(), rows, publications, releasedEditions, itemPages, itemFiles));
      differences.addAll(rendering.of(rows, known.map(PageRows.KnownTree::look).orElse("")));
      return differences;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
