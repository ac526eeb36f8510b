package org.mingshi.platform.publishing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.ApprovedContent;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.exchange.ManifestReading;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublishedPage;

/** Compares what stands in the pages of items with what was approved, byte for byte. */
final class ContentInspection {

  private static final int BATCH = 200;

  private final PublicTree.Tree tree;
  private final PublicationRows publications;
  private final ReleasedEditions releasedEditions;
  private final ItemPages itemPages;
  private final ItemFiles itemFiles;
  private final Map<TreePath, ManifestEntry> manifest;
  private final Map<String, PublishedPage> rows = new HashMap<>();
  private final Set<String> itemPaths = new HashSet<>();
  private final List<Difference> differences = new ArrayList<>();

  private ContentInspection(
      PublicTree.Tree tree,
      PublicationRows publications,
      ReleasedEditions releasedEditions,
      ItemPages itemPages,
      ItemFiles itemFiles)
      throws IOException {
    this.tree = tree;
    this.publications = publications;
    this.releasedEditions = releasedEditions;
    this.itemPages = itemPages;
    this.itemFiles = itemFiles;
    this.manifest = new HashMap<>(ManifestReading.of(tree.manifest()).latest());
  }

  static List<Difference> of(
      PublicTree.Tree tree,
      List<PublishedPage> rows,
      PublicationRows publications,
      ReleasedEditions releasedEditions,
      ItemPages itemPages,
      ItemFiles itemFiles)
      throws IOException {
    var inspection =
        new ContentInspection(tree, publications, releasedEditions, itemPages, itemFiles);
    for (PublishedPage row : rows) {
      inspection.rows.put(row.path(), row);
      if (row.isItemPage()) {
        inspection.itemPaths.add(row.path());
      }
    }
    inspection.inspectPublications();
    inspection.inspectReleases();
    return inspection.differences;
  }

  private void inspectPublications() throws IOException {
    Set<String> expected = new HashSet<>();
    long after = 0;
    List<Publication> batch = publications.after(after, BATCH);
    while (!batch.isEmpty()) {
      for (Publication publication : batch) {
        expected.add(publication.path().value());
        inspect(publication);
      }
      after = batch.getLast().number().value();
      batch = publications.after(after, BATCH);
    }
    for (String path : itemPaths) {
      if (!expected.contains(path)) {
        add(path, "PAGE_OF_NOTHING", "a publication", "none", "页面没有对应的发布记录");
      }
    }
  }

  private void inspect(Publication publication) throws IOException {
    String path = publication.path().value();
    if (!itemPaths.contains(path)) {
      add(path, "PAGE_MISSING", "a page of item " + publication.number(), "none", "应发布的页面没有生成");
      return;
    }
    if (!publication.isPublic()) {
      inspectTakenDown(publication);
      return;
    }
    Optional<ReleasedEdition> found = releasedEditions.find(publication.edition());
    if (found.isEmpty()) {
      add(
          path,
          "NOT_RELEASED",
          "a released edition",
          "edition " + publication.edition() + " is not released",
          "在线页面的稿件并未获准发布");
      return;
    }
    ReleasedEdition edition = found.get();
    if (!edition.hash().equals(publication.revision())) {
      add(
          path,
          "REVISION_DIFFERS",
          edition.hash().toString(),
          publication.revision().toString(),
          "在线页面不是获准的修订稿");
    }
    if (!edition.text().title().equals(publication.title())) {
      add(
          path,
          "TITLE_DIFFERS",
          Digest.of(edition.text().title()).toString(),
          Digest.of(publication.title()).toString(),
          "列表中的标题与获准的修订稿不一致");
    }
    if (!edition.firstReleasedAt().equals(publication.publishedAt())
        || !edition.releasedAt().equals(publication.releasedAt())) {
      add(
          path,
          "TIME_DIFFERS",
          edition.firstReleasedAt() + ", " + edition.releasedAt(),
          publication.publishedAt() + ", " + publication.releasedAt(),
          "列表中的发布时间与稿件的发布时间不一致");
    }
    compareContent(path, publication, edition);
    for (RenderedFile file : itemFiles.released(publication, edition)) {
      compareFile(file);
    }
  }

  /** Whether the row of a file says what was approved; whether the file is so, others look. */
  private void compareFile(RenderedFile file) {
    String path = file.path().value();
    @Nullable PublishedPage row = rows.get(path);
    String expected = Objects.toString(file.digest(), "no file");
    String found = Objects.toString(row == null ? null : row.digest(), "no file");
    if (!expected.equals(found)) {
      add(path, "FILE_DIFFERS", expected, found, "在线附件与获准的附件不一致");
    }
  }

  /** Its page must be gone, and the notice must stand in its place. */
  private void inspectTakenDown(Publication publication) {
    PublishedPage page = rows.get(publication.path().value());
    PublishedPage notice = rows.get(publication.path().gone().value());
    boolean gone =
        page != null
            && page.digest() == null
            && !Files.exists(publication.path().under(tree.www()), LinkOption.NOFOLLOW_LINKS);
    boolean noticed =
        notice != null
            && notice.digest() != null
            && Files.isRegularFile(publication.path().gone().under(tree.www()));
    if (!gone || !noticed) {
      add(
          publication.path().value(),
          "TAKEN_DOWN_STILL_ONLINE",
          "no page, and the notice in its place",
          gone ? "no notice" : "the page",
          gone ? "已撤下的信息没有撤下说明" : "已撤下的信息仍在线上");
    }
    for (RenderedFile file : itemFiles.takenDown(publication)) {
      if (file.isGone() && Files.exists(file.path().under(tree.www()), LinkOption.NOFOLLOW_LINKS)) {
        add(file.path().value(), "TAKEN_DOWN_STILL_ONLINE", "no file", "a file", "已撤下的附件仍在线上");
      }
    }
  }

  private void compareContent(String path, Publication publication, ReleasedEdition edition)
      throws IOException {
    ManifestEntry entry = manifest.get(publication.path());
    Path file = publication.path().under(tree.www());
    if (entry == null || !Files.isRegularFile(file)) {
      return; // the inspection of files says so
    }
    ApprovedContent content = entry.content();
    if (content == null) {
      add(
          path,
          "CONTENT_UNKNOWN",
          "where the approved content stands",
          "nothing",
          "发布清单没有记下获准正文的位置");
      return;
    }
    byte[] approved = itemPages.content(edition);
    byte[] online = content.in(Files.readAllBytes(file));
    if (!Arrays.equals(approved, online)) {
      add(
          path,
          "CONTENT_DIFFERS",
          Digest.of(approved).toString(),
          Digest.of(online).toString(),
          "页面正文与获准的修订稿不一致");
    }
  }

  private void inspectReleases() {
    ItemNumber after = null;
    List<ReleasedEdition> batch = releasedEditions.after(after, BATCH);
    while (!batch.isEmpty()) {
      for (ReleasedEdition edition : batch) {
        if (publications.find(edition.edition()).filter(Publication::isPublic).isEmpty()) {
          add("item " + edition.number(), "NOT_PUBLISHED", "a page", "none", "已获准发布的稿件没有页面");
        }
      }
      after = batch.getLast().number();
      batch = releasedEditions.after(after, BATCH);
    }
  }

  private void add(String place, String what, String expected, String found, String chinese) {
    differences.add(
        new Difference(
            place,
            what,
            expected,
            found,
            chinese + "（" + place + "）",
            "public content: "
                + place
                + ": "
                + what
                + ": expected "
                + expected
                + ", found "
                + found));
  }
}
