package org.mingshi.platform.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.TreePath;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.item.ReleasedEditions;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.publishing.store.Publication;
import org.mingshi.platform.publishing.store.PublicationRows;
import org.mingshi.platform.publishing.store.TaskRows;
import org.mingshi.platform.review.EditionReleased;
import org.mingshi.platform.shell.SystemTime;
import org.mingshi.platform.site.Sites;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down, in the transaction of a change, that the public side has to follow; both happen, or
 * neither.
 */
@Component
class Outbox {

  /** There is something to do, once the transaction has committed. */
  record Filled() {}

  private final PublicationRows publications;
  private final TaskRows tasks;
  private final ReleasedEditions releasedEditions;
  private final Sites sites;
  private final Ledger ledger;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Outbox(
      PublicationRows publications,
      TaskRows tasks,
      ReleasedEditions releasedEditions,
      Sites sites,
      Ledger ledger,
      ApplicationEventPublisher events,
      Clock clock) {
    this.publications = publications;
    this.tasks = tasks;
    this.releasedEditions = releasedEditions;
    this.sites = sites;
    this.ledger = ledger;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(EditionReleased released) {
    ReleasedEdition edition =
        releasedEditions
            .find(released.edition())
            .orElseThrow(() ->
                new IllegalStateException(
                    "edition " + released.edition() + " was announced as released but is not"));
    publications.release(
        new Publication(
            edition.item(),
            edition.number(),
            edition.site(),
            address(edition),
            edition.edition(),
            edition.hash(),
            edition.text().title(),
            edition.firstReleasedAt(),
            edition.releasedAt(),
            null));
    publications.place(edition.item(), edition.text().column(), released.at());
    changed(edition.item(), "released");
  }

  /**
   * The rows of the item have changed in this transaction: the ledger attests them as they are now,
   * and the public side has to follow.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void changed(ItemId item, String reason) {
    Publication publication = publications.find(item).orElseThrow();
    ledger.append(
        LedgerEntry.of("publication.changed", PublicationWitness.KIND, item.toString())
            .inside(sites.site(publication.site()).authority().value())
            .with("item", publication.number().toString())
            .with("reason", reason)
            .attesting(publications.evidence(item)));
    add(item, reason);
  }

  /**
   * Asks for the item's pages to be made anew, or for the whole tree, once the transaction has
   * committed.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(@Nullable ItemId item, String reason) {
    Instant now = clock.instant();
    tasks.add(item, reason, now);
    events.publishEvent(new Filled());
  }

  /**
   * {@code bishan-jw/2026/11/1024.html}: by the day of the first publication in China, and never
   * changed.
   */
  private TreePath address(ReleasedEdition edition) {
    LocalDate day = LocalDate.ofInstant(edition.firstReleasedAt(), SystemTime.ZONE);
    return new TreePath(
        "%s/%04d/%02d/%s.html"
            .formatted(
                sites.site(edition.site()).code(),
                day.getYear(),
                day.getMonthValue(),
                edition.number()));
  }
}
