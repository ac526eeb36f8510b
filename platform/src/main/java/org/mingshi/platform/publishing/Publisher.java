package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.EntryKind;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.exchange.TreeChange;
import org.mingshi.exchange.TreePath;
import org.mingshi.exchange.TreeWriter;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.Place;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the public files about an item what the database says now: its page or the notice in its
 * place, the lists it stands in, the site's home, the portal.
 *
 * <p>It never asks what happened, only what is; so carrying the same task out twice, late, or after
 * a power cut ends in the same tree. It holds the publishing lock from reading to committing, and a
 * later holder has greater versions. The files are on the disk before the rows are committed: a
 * crash between leaves the task open, and the task repairs it.
 */
@Component
class Publisher {

  private final Trees trees;
  private final PublicationRows publications;
  private final PageRows pages;
  private final ReleasedEditions releasedEditions;
  private final Sites sites;
  private final ItemPages itemPages;
  private final ItemFiles itemFiles;
  private final ListPages listPages;
  private final SitePages sitePages;
  private final Ledger ledger;
  private final Clock clock;

  Publisher(
      Trees trees,
      PublicationRows publications,
      PageRows pages,
      ReleasedEditions releasedEditions,
      Sites sites,
      ItemPages itemPages,
      ItemFiles itemFiles,
      ListPages listPages,
      SitePages sitePages,
      Ledger ledger,
      Clock clock) {
    this.trees = trees;
    this.publications = publications;
    this.pages = pages;
    this.releasedEditions = releasedEditions;
    this.sites = sites;
    this.itemPages = itemPages;
    this.itemFiles = itemFiles;
    this.listPages = listPages;
    this.sitePages = sitePages;
    this.ledger = ledger;
    this.clock = clock;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void publish(ItemId item) {
    pages.lock();
    Publication publication =
        publications
            .find(item)
            .orElseThrow(() -> new IllegalStateException("no publication of item " + item));
    Site site = sites.site(publication.site());
    List<RenderedFile> files = new ArrayList<>(itemFiles(publication));
    for (Place place : publications.places(item)) {
      Optional<Column> column = sites.find(place.column());
      column.ifPresent(c -> files.addAll(listPages.touchedBy(site, c, place.place())));
    }
    files.add(sitePages.home(site));
    files.add(sitePages.portal());
    List<ManifestEntry> written = write(files);
    if (written.stream().anyMatch(e -> e.path().equals(publication.path()))) {
      record(publication, written);
    }
  }

  /**
   * The page with its files, or notices and neither; files before the page that leads to them, and
   * notices before what they hide.
   */
  List<RenderedFile> itemFiles(Publication publication) {
    List<RenderedFile> all = new ArrayList<>();
    if (publication.isPublic()) {
      ReleasedEdition edition = released(publication);
      all.addAll(itemFiles.released(publication, edition));
      all.add(itemPages.page(publication, edition));
      all.add(ItemPages.noNotice(publication));
    } else {
      all.add(itemPages.notice(publication));
      all.add(ItemPages.noPage(publication));
      all.addAll(itemFiles.takenDown(publication));
    }
    all.addAll(itemFiles.leftOver(publication, all));
    return all;
  }

  private ReleasedEdition released(Publication publication) {
    ReleasedEdition edition =
        releasedEditions
            .find(publication.edition())
            .orElseThrow(() ->
                new IllegalStateException(
                    "edition " + publication.edition() + " is to be public but is not released"));
    if (!edition.hash().equals(publication.revision())) {
      throw new IllegalStateException(
          "edition " + publication.edition() + " has another text than the one released");
    }
    return edition;
  }

  private List<ManifestEntry> write(List<RenderedFile> files) {
    TreeWriter writer = trees.writer();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Map<TreePath, @Nullable ItemId> items = new HashMap<>();
    List<TreeChange> changes = new ArrayList<>();
    for (RenderedFile file : files) {
      if (!isThere(writer, file)) {
        items.put(file.path(), file.item());
        changes.add(file.change(pages.nextVersion(), now));
      }
    }
    try {
      List<ManifestEntry> written = writer.apply(changes);
      if (written.size() != changes.size()) {
        throw new IllegalStateException(
            "the tree has newer files than the database; it has to be rebuilt");
      }
      written.forEach(entry ->
          pages.put(PublishedPage.of(entry, items.get(entry.path())), writer.tree().number()));
      return written;
    } catch (IOException e) {
      trees.mistrust();
      throw new UncheckedIOException(e);
    }
  }

  /** Whether both the manifest and the database already have just this; then nothing is written. */
  private boolean isThere(TreeWriter writer, RenderedFile file) {
    Optional<ManifestEntry> entry = writer.find(file.path());
    if (entry.isEmpty()) {
      return file.isGone() && file.kind() != EntryKind.PAGE;
    }
    Digest wanted = file.digest();
    boolean same = wanted == null ? entry.get().removed() : wanted.equals(entry.get().digest());
    return same
        && pages
            .find(file.path().value())
            .filter(row -> row.entry().equals(entry.get().essence().toString()))
            .isPresent();
  }

  /** Tells the ledger what stands in the page of an item, and in which files it was written. */
  void record(Publication publication, List<ManifestEntry> written) {
    Site site = sites.site(publication.site());
    PublishedPage page = pages.find(publication.path().value()).orElseThrow();
    LedgerEntry entry =
        LedgerEntry.of(
                publication.isPublic() ? "page.published" : "page.removed",
                PageWitness.KIND,
                publication.path().value())
            .inside(site.authority().value())
            .with("item", publication.number().toString())
            .with("revision", publication.revision().toString());
    int number = 0;
    for (ManifestEntry file : written) {
      number++;
      entry =
          entry.with(
              "file-" + number, file.path() + " " + (file.removed() ? "removed" : file.digest()));
    }
    ledger.append(entry.attesting(page.evidence()));
  }
}
