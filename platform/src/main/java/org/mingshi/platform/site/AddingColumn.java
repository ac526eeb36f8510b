package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.site.store.ColumnRows;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a column to a site, with the unit that keeps it up. */
@Component
public class AddingColumn {

  private final SiteRows sites;
  private final ColumnRows rows;
  private final Organization organization;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  AddingColumn(
      SiteRows sites,
      ColumnRows rows,
      Organization organization,
      KeepingRegister register,
      Ledger ledger,
      Clock clock) {
    this.sites = sites;
    this.rows = rows;
    this.organization = organization;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Adds the column.
   *
   * @throws SiteException when there is no such site in the authority of whoever asks, the owner is
   *     no unit of it, the column above is of another site, or the code is taken in the site, or
   *     whoever asks may not arrange sites
   */
  @Transactional
  public Column add(AddColumn command) {
    Site site =
        sites
            .find(command.site())
            .filter(found -> register.isOf(command.by(), found.authority()))
            .orElseThrow(() -> new SiteException("SITE_UNKNOWN: no site " + command.site()));
    register.check(command.by());
    boolean ownerKnown =
        organization
            .findUnit(command.owner())
            .filter(unit -> unit.authority().equals(site.authority()))
            .isPresent();
    if (!ownerKnown) {
      throw new SiteException(
          "COLUMN_OWNER_MISSING: no unit "
              + command.owner()
              + " in the authority of "
              + site.name());
    }
    ColumnId parent = command.parent();
    if (parent != null
        && rows.find(parent).filter(above -> above.site().equals(site.id())).isEmpty()) {
      throw new SiteException("COLUMN_UNKNOWN: no column " + parent + " in " + site.name());
    }
    Column column =
        new Column(
            new ColumnId(Ids.next(clock)),
            site.id(),
            parent,
            command.owner(),
            command.code(),
            command.name(),
            command.kind(),
            command.level(),
            command.description(),
            command.keywords(),
            command.position());
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!rows.insert(column, site.authority(), now)) {
      throw new SiteException(
          "COLUMN_TAKEN: %s has a column %s".formatted(site.name(), column.code()));
    }
    record(column, site, now, command.by());
    return column;
  }

  private void record(Column column, Site site, Instant addedAt, Actor by) {
    LedgerEntry entry =
        LedgerEntry.of("column.added", "column", column.id().toString())
            .with("site", site.code().value())
            .with("code", column.code().value())
            .with("level", column.level().key())
            .with("owner", column.owner().toString())
            .attesting(SiteEvidence.of(column, addedAt));
    ledger.append(entry.by(by));
  }
}
