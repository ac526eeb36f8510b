package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.UnitId;
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
  private final ColumnCheck check;
  private final Assigning assigning;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  AddingColumn(
      SiteRows sites,
      ColumnRows rows,
      ColumnCheck check,
      Assigning assigning,
      KeepingRegister register,
      Ledger ledger,
      Clock clock) {
    this.sites = sites;
    this.rows = rows;
    this.check = check;
    this.assigning = assigning;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Adds the column; it takes items at once if a unit is responsible for it.
   *
   * @throws SiteException when there is no such site in the authority of whoever asks, the owner is
   *     no unit of it or is assigned without the ground that a regulation asks for, the column
   *     above is of another site, or the code is taken in the site
   */
  @Transactional
  public Column add(AddColumn command) {
    register.check(command.by(), "site:" + command.site());
    Site site =
        sites
            .find(command.site())
            .filter(found -> register.isOf(command.by(), found.authority()))
            .orElseThrow(() -> new SiteException("site", "SITE_UNKNOWN", "没有这个站点"));
    UnitId owner = command.owner();
    if (owner != null) {
      check.unit(site, owner, "owner");
      check.ground(site, owner, command.ground());
    }
    Optional<Column> above = check.parent(site, command.parent(), null);
    check.level(command.level(), above);
    Column column =
        new Column(
            new ColumnId(Ids.next(clock)),
            site.id(),
            command.parent(),
            owner,
            command.code(),
            command.name(),
            command.kind(),
            command.level(),
            command.description(),
            command.keywords(),
            command.position(),
            owner != null,
            Contributors.none(),
            UpdateRule.NONE);
    if (owner != null) {
      check.mayBeEnabled(column, site);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!rows.insert(column, site.authority(), now)) {
      throw new SiteException(
          "code", "COLUMN_TAKEN", "站点“%s”已有代码为“%s”的栏目".formatted(site.name(), column.code()));
    }
    record(column, site, now, command.by());
    if (owner != null) {
      assigning.write(column, site, command.ground(), now, command.by());
    }
    return column;
  }

  private void record(Column column, Site site, Instant addedAt, Actor by) {
    UnitId owner = column.owner();
    LedgerEntry entry =
        LedgerEntry.of("column.added", "column", column.id().toString())
            .with("site", site.code().value())
            .with("code", column.code().value())
            .with("level", column.level().key())
            .with("owner", owner == null ? "" : owner.toString())
            .attesting(SiteEvidence.of(column, addedAt));
    ledger.append(entry.by(by));
  }
}
