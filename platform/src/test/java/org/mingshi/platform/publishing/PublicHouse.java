package org.mingshi.platform.publishing;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.Disk;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.AttachmentFiles;
import org.mingshi.platform.item.AttachmentId;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ItemNumber;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.ledger.Difference;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.publishing.store.PageRows;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.TaskRows;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.SystemTime;
import org.mingshi.platform.shell.Views;
import org.mingshi.platform.site.ColumnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The room of publishing on a real database and a real directory, with what lies before it kept in
 * memory.
 */
final class PublicHouse {

  static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");

  final Path data;
  final ReleasedInMemory released;
  final OneSite sites;
  final List<LedgerEntry> entries = new ArrayList<>();
  final Trees trees;
  final TransactionTemplate transaction;
  final PublicationRows publications;
  final PageRows pages;
  final TaskRows tasks;
  final Publisher publisher;
  final Rebuilding rebuilding;
  final Outbox outbox;
  final Worker worker;
  final TreeInspection inspection;
  final List<Witness> witnesses;

  /** Dies in the ledger while this is true: after the files, before the commit. */
  boolean ledgerKills;

  PublicHouse(DataSource database, Path data, Disk disk, ReleasedInMemory released, OneSite sites) {
    this.data = data;
    this.released = released;
    this.sites = sites;
    Clock clock = Clock.fixed(NOON, SystemTime.ZONE);
    JdbcClient jdbc = JdbcClient.create(database);
    transaction = new TransactionTemplate(new JdbcTransactionManager(database));
    Views views = views();
    Names names = new InMemoryNames();
    publications = PublicationRows.on(jdbc);
    pages = PageRows.on(jdbc);
    tasks = TaskRows.on(jdbc);
    trees = new Trees(PublicTree.in(data), disk);
    var itemPages = new ItemPages(views, sites, names, true);
    var itemFiles = new ItemFiles(sites, released, AttachmentFiles.in(data), pages, itemPages);
    var listPages = new ListPages(views, sites, publications, true);
    var sitePages = new SitePages(views, sites, names, publications, true);
    publisher =
        new Publisher(
            trees,
            publications,
            pages,
            released,
            sites,
            itemPages,
            itemFiles,
            listPages,
            sitePages,
            this::append,
            clock);
    var look = new Look(views, sites, sitePages, true);
    rebuilding =
        new Rebuilding(
            trees,
            publications,
            pages,
            sites,
            publisher,
            listPages,
            sitePages,
            look,
            this::append,
            transaction,
            clock);
    outbox = new Outbox(publications, tasks, released, sites, this::append, event -> {}, clock);
    worker = new Worker(tasks, publisher, rebuilding, transaction, clock, false);
    inspection =
        new TreeInspection(
            trees,
            pages,
            publications,
            released,
            itemPages,
            itemFiles,
            new RenderingInspection(
                publications, released, sites, itemPages, itemFiles, listPages, sitePages, look),
            Duration.ofMillis(1));
    witnesses = List.of(new PageWitness(pages), new PublicationWitness(publications));
  }

  private void append(LedgerEntry entry) {
    if (ledgerKills) {
      throw new CrashingTree.Death();
    }
    entries.add(entry);
  }

  private record InMemoryNames() implements Names {
    @Override
    public String unit(UnitId unit) {
      return "区教委";
    }

    @Override
    public List<Authority> authorities() {
      return List.of(new Authority(OneSite.AUTHORITY, "bishan", "重庆市璧山区", "璧山区"));
    }
  }

  /** The shell makes its views itself; outside of it the constructor is opened for once. */
  private static Views views() {
    try {
      Constructor<Views> constructor = Views.class.getDeclaredConstructor(TemplateEngine.class);
      constructor.setAccessible(true);
      return constructor.newInstance(
          TemplateEngine.createPrecompiled(
              null, ContentType.Html, null, "gg.jte.generated.precompiled"));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text about school enrolment for the column. */
  static Manuscript text(ColumnId column, String title, String body) {
    return new Manuscript(
        title,
        CleanHtml.of(body),
        column,
        "notice",
        Impact.ORDINARY,
        Origin.ORIGINAL,
        Source.none(),
        new DocumentData("璧教发〔2026〕18号", "重庆市璧山区教育委员会", LocalDate.of(2026, 11, 18)),
        "",
        List.of("招生", "义务教育"),
        "",
        new TreeSet<>(Comparator.comparing(UnitId::toString)),
        new TreeMap<>(),
        false,
        List.of());
  }

  static ReleasedEdition edition(long number, Manuscript text) {
    var edition = new EditionId(Ids.next(Clock.fixed(NOON, SystemTime.ZONE)));
    RevisionHash hash = RevisionHash.of(OneSite.SITE, OneSite.EDUCATION, text);
    var revision =
        new Revision(
            UUID.randomUUID(),
            edition,
            1,
            null,
            text,
            hash,
            new PersonId(UUID.randomUUID()),
            "区教委 采编员甲",
            NOON);
    return new ReleasedEdition(
        new ItemId(UUID.randomUUID()),
        new ItemNumber(number),
        edition,
        1,
        OneSite.AUTHORITY,
        OneSite.SITE,
        OneSite.EDUCATION,
        revision,
        NOON,
        NOON);
  }

  /** A stored file of these bytes, as a text names it. */
  Attachment file(String name, byte[] bytes) {
    Digest digest = Digest.of(bytes);
    Path place = AttachmentFiles.in(data).place(digest);
    try {
      Files.createDirectories(place.resolveSibling(""));
      Files.write(place, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Attachment(
        new AttachmentId(UUID.randomUUID()), name, "application/pdf", bytes.length, digest);
  }

  /** Releases a notice with files, up to the commit. */
  ReleasedEdition release(long number, String title, Attachment... files) {
    ReleasedEdition edition =
        edition(
            number,
            text(OneSite.NOTICES, title, "<p>正文" + number + "</p>")
                .withAttachments(List.of(files)));
    release(edition);
    return edition;
  }

  void release(ReleasedEdition edition) {
    released.add(edition);
    transaction.executeWithoutResult(status ->
        outbox.on(new EditionReleased(edition.item(), edition.edition(), edition.hash(), NOON)));
  }

  /** Takes the item down, up to the commit. */
  void takeDown(ReleasedEdition edition) {
    released.remove(edition.edition());
    transaction.executeWithoutResult(status -> {
      publications.withdraw(edition.item(), NOON, "error");
      outbox.changed(edition.item(), "taken-down");
    });
  }

  Path file(String path) {
    return new TreePath(path)
        .under(
            PublicTree.in(data)
                .current()
                .orElseThrow(() -> new NoSuchElementException("no tree"))
                .www());
  }

  String read(String path) {
    try {
      return Files.exists(file(path)) ? Files.readString(file(path)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the ledger's last word on a page or a publication is not what the rows say now. */
  Map<String, String> unattested() {
    Map<String, String> last = new TreeMap<>();
    for (LedgerEntry entry : entries) {
      if (entry.evidence() != null) {
        last.put(entry.subjectId(), String.valueOf(entry.evidence()));
      }
    }
    for (Witness witness : witnesses) {
      try (var evidence = witness.evidence()) {
        evidence.forEach(e -> {
          if (!last.remove(e.subjectId(), e.digest().toString())) {
            last.putIfAbsent(e.subjectId(), "no entry");
          }
        });
      }
    }
    return last;
  }

  List<Difference> verify() {
    return inspection.inspect();
  }

  void die() {
    trees.destroy();
  }
}
