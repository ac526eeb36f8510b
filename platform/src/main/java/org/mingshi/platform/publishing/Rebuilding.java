package org.mingshi.platform.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.ManifestEntry;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreeChange;
import org.mingshi.exchange.TreeWriter;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.PublishedPage;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.Sites;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the whole public tree anew beside the current one and switches to it at once: at the first
 * start, when the tree is missing or is not the one the database knows, and when what dresses pages
 * has changed (a new program, a new site or column, another colour).
 *
 * <p>Readers see the old tree until the switch and the new one after it. A crash before the switch
 * leaves an unfinished tree that the next rebuilding removes; a crash between switch and commit
 * leaves a tree that the database does not know, and the next start rebuilds.
 */
@Component
public class Rebuilding {

  private static final Logger LOG = LoggerFactory.getLogger(Rebuilding.class);
  private static final int BATCH = 200;

  private final Trees trees;
  private final PublicationRows publications;
  private final PageRows pages;
  private final Sites sites;
  private final Publisher publisher;
  private final ListPages listPages;
  private final SitePages sitePages;
  private final Look look;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Rebuilding(
      Trees trees,
      PublicationRows publications,
      PageRows pages,
      Sites sites,
      Publisher publisher,
      ListPages listPages,
      SitePages sitePages,
      Look look,
      Ledger ledger,
      TransactionTemplate transaction,
      Clock clock) {
    this.trees = trees;
    this.publications = publications;
    this.pages = pages;
    this.sites = sites;
    this.publisher = publisher;
    this.listPages = listPages;
    this.sitePages = sitePages;
    this.look = look;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Rebuilds where the tree is missing, unknown to the database, or dressed in an old look. */
  public void rebuildIfNeeded() {
    Optional<PublicTree.Tree> current = trees.all().current();
    Optional<PageRows.KnownTree> known = pages.tree();
    boolean needed =
        current.isEmpty()
            || known.isEmpty()
            || known.get().number() != current.get().number()
            || !known.get().look().equals(look.digest().toString());
    if (needed) {
      transaction.executeWithoutResult(status -> rebuild());
    }
  }

  /** Rebuilds in the caller's transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void rebuild() {
    pages.lock();
    removeLeftovers();
    long begin = System.nanoTime();
    TreeWriter writer = trees.next();
    boolean switched = false;
    try {
      String dressed = look.digest().toString();
      long count = writeAll(writer);
      writer.syncAll();
      pages.tree(new PageRows.KnownTree(writer.tree().number(), dressed));
      ledger.append(
          LedgerEntry.of("tree.rebuilt", "tree", Integer.toString(writer.tree().number()))
              .with("files", Long.toString(count)));
      trees.switchTo(writer);
      switched = true;
      LOG.info(
          "Public tree {} with {} files in {} ms",
          writer.tree().number(),
          count,
          (System.nanoTime() - begin) / 1_000_000);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      if (!switched) {
        abandon(writer);
      }
    }
  }

  private long writeAll(TreeWriter writer) throws IOException {
    long count = write(writer, sitePages.commons());
    for (Site site : sites.sites()) {
      count += write(writer, sitePages.dress(site));
      for (Column column : sites.columns(site.id())) {
        count += write(writer, listPages.all(site, column));
      }
      count += write(writer, List.of(sitePages.home(site)));
    }
    long after = 0;
    List<Publication> batch = publications.after(after, BATCH);
    while (!batch.isEmpty()) {
      List<RenderedFile> files = new ArrayList<>();
      for (Publication publication : batch) {
        publisher.itemFiles(publication).stream()
            .filter(f -> !f.isGone() || f.path().equals(publication.path()))
            .forEach(files::add);
      }
      Map<Publication, Optional<Digest>> attested = new LinkedHashMap<>();
      batch.forEach(publication -> attested.put(publication, evidence(publication)));
      count += write(writer, files);
      attested.forEach(this::attestAnew);
      after = batch.getLast().number().value();
      batch = publications.after(after, BATCH);
    }
    return count + write(writer, List.of(sitePages.portal()));
  }

  private Optional<Digest> evidence(Publication publication) {
    return pages.find(publication.path().value()).map(PublishedPage::evidence);
  }

  /**
   * A task that is still open finds its page made already, and would have nothing to write; so the
   * ledger learns here what now stands in the page.
   */
  private void attestAnew(Publication publication, Optional<Digest> before) {
    if (!evidence(publication).equals(before)) {
      publisher.record(publication, List.of());
    }
  }

  private int write(TreeWriter writer, List<RenderedFile> files) throws IOException {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<TreeChange> changes = files.stream().map(f -> f.change(pages.nextVersion(), now)).toList();
    List<ManifestEntry> written = writer.applyUnsynced(changes);
    for (int i = 0; i < written.size(); i++) {
      pages.put(PublishedPage.of(written.get(i), files.get(i).item()), writer.tree().number());
    }
    return written.size();
  }

  private static void abandon(TreeWriter writer) {
    try {
      writer.close();
    } catch (IOException e) {
      LOG.warn("The unfinished tree {} could not be closed", writer.tree().directory(), e);
    }
  }

  /** Unfinished trees, and all but the one that is current. */
  private void removeLeftovers() {
    Optional<PublicTree.Tree> current = trees.all().current();
    for (PublicTree.Tree tree : trees.all().all()) {
      if (current.isPresent() && tree.number() != current.get().number()) {
        try (Stream<Path> files = Files.walk(tree.directory())) {
          for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
            Files.deleteIfExists(file);
          }
        } catch (IOException e) {
          LOG.warn("The old tree {} could not be removed", tree.directory(), e);
        }
      }
    }
  }
}
