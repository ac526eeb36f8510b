package org.mingshi.platform.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Makes every public file anew in memory and compares it with what the database says the file is.
 * So a page altered alike in the file, the manifest and the row is found, also in its frame, in
 * lists, homes, the portal, notices and what dresses them.
 *
 * <p>Pages of an older look cannot be compared; then that alone is said.
 */
@Component
class RenderingInspection {

  private static final int BATCH = 200;

  private final PublicationRows publications;
  private final ReleasedEditions releasedEditions;
  private final Sites sites;
  private final ItemPages itemPages;
  private final ItemFiles itemFiles;
  private final ListPages listPages;
  private final SitePages sitePages;
  private final Look look;

  RenderingInspection(
      PublicationRows publications,
      ReleasedEditions releasedEditions,
      Sites sites,
      ItemPages itemPages,
      ItemFiles itemFiles,
      ListPages listPages,
      SitePages sitePages,
      Look look) {
    this.publications = publications;
    this.releasedEditions = releasedEditions;
    this.sites = sites;
    this.itemPages = itemPages;
    this.itemFiles = itemFiles;
    this.listPages = listPages;
    this.sitePages = sitePages;
    this.look = look;
  }

  /** What differs between these rows, made under a look, and the files as they have to be. */
  List<Difference> of(List<PublishedPage> rows, String known) {
    String now = look.digest().toString();
    if (!now.equals(known)) {
      return List.of(
          difference("public/current", "LOOK_DIFFERS", now, known, "公开页面还不是按现在的样式和网站设置生成的"));
    }
    var comparison = new Comparison(rows);
    comparison.compare(sitePages.commons());
    for (Site site : sites.sites()) {
      comparison.compare(sitePages.dress(site));
      for (Column column : sites.columns(site.id())) {
        comparison.compare(listPages.all(site, column));
      }
      comparison.compare(List.of(sitePages.home(site)));
    }
    comparison.compare(List.of(sitePages.portal()));
    compareItems(comparison);
    comparison.findRest();
    for (ColumnId column : publications.misnumbered()) {
      comparison.differences.add(
          difference(
              "column " + column,
              "NUMBERING_DIFFERS",
              "the last place in use",
              "another",
              "栏目中信息的编号与记录不一致"));
    }
    return comparison.differences;
  }

  private void compareItems(Comparison comparison) {
    long after = 0;
    List<Publication> batch = publications.after(after, BATCH);
    while (!batch.isEmpty()) {
      for (Publication publication : batch) {
        comparison.compare(files(publication));
      }
      after = batch.getLast().number().value();
      batch = publications.after(after, BATCH);
    }
  }

  private List<RenderedFile> files(Publication publication) {
    if (sites.find(publication.site()).isEmpty()) {
      return List.of();
    }
    List<RenderedFile> files = new ArrayList<>();
    if (publication.isPublic()) {
      releasedEditions
          .find(publication.edition())
          .ifPresent(edition -> {
            files.add(itemPages.page(publication, edition));
            files.add(ItemPages.noNotice(publication));
            files.addAll(itemFiles.released(publication, edition));
          });
    } else {
      files.add(itemPages.notice(publication));
      files.add(ItemPages.noPage(publication));
      files.addAll(itemFiles.takenDown(publication));
    }
    return files;
  }

  private static Difference difference(
      String place, String what, String expected, String found, String chinese) {
    return new Difference(
        place,
        what,
        expected,
        found,
        chinese + "（" + place + "）",
        "public pages: " + place + ": " + what + ": expected " + expected + ", found " + found);
  }

  /** The rows that no file was made for yet. */
  private static final class Comparison {

    private final Map<String, PublishedPage> rest = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    Comparison(List<PublishedPage> rows) {
      rows.forEach(row -> rest.put(row.path(), row));
    }

    void compare(List<RenderedFile> files) {
      for (RenderedFile file : files) {
        @Nullable PublishedPage row = rest.remove(file.path().value());
        String wanted = Objects.toString(file.digest(), "no file");
        String digest = row == null ? null : row.digest();
        String found = digest == null ? "no file" : digest;
        if (!found.equals(wanted)) {
          differences.add(
              difference(file.path().value(), "PAGE_DIFFERS", wanted, found, "页面与按数据重新生成的结果不一致"));
        }
      }
    }

    /** What is left is nobody's. */
    void findRest() {
      rest.values().stream()
          .filter(row -> row.digest() != null && !row.isItemPage())
          .map(row ->
              difference(
                  row.path(),
                  "PAGE_OF_NOTHING",
                  "no file",
                  String.valueOf(row.digest()),
                  "该文件不属于任何网站、栏目或信息"))
          .forEach(differences::add);
    }
  }
}
