package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.store.AssignmentRows;
import org.mingshi.platform.site.store.ColumnRows;
import org.mingshi.platform.site.store.Dated;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes a column, or makes another unit responsible for it. */
@Component
public class ChangingColumn {

  private final SiteRows sites;
  private final ColumnRows rows;
  private final AssignmentRows assignments;
  private final ColumnCheck check;
  private final Assigning assigning;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  ChangingColumn(
      SiteRows sites,
      ColumnRows rows,
      AssignmentRows assignments,
      ColumnCheck check,
      Assigning assigning,
      KeepingRegister register,
      Ledger ledger,
      Clock clock) {
    this.sites = sites;
    this.rows = rows;
    this.assignments = assignments;
    this.check = check;
    this.assigning = assigning;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Changes the column; a higher level is passed on to the columns below.
   *
   * @throws SiteException when there is no such column, it would be enabled without a unit or a
   *     chain, be published without review, stand below itself, or have a lower level than the
   *     column above it
   */
  @Transactional
  public Column change(ChangeColumn command) {
    register.check(command.by(), "column:" + command.column());
    Dated<Column> old = lock(command.column());
    Site site = site(old.it(), command.by());
    check.reviewed(command.withoutReview(), site);
    Optional<Column> above = check.parent(site, command.parent(), old.it().id());
    check.level(command.level(), above);
    command.contributors().units().forEach(unit -> check.unit(site, unit, "contributor"));
    if (command.enabled() && old.it().owner() == null) {
      check.mayBeEnabled(old.it(), site);
    }
    Column changed =
        new Column(
            old.it().id(),
            site.id(),
            command.parent(),
            old.it().owner(),
            old.it().code(),
            command.name(),
            command.kind(),
            command.level(),
            command.description(),
            command.keywords(),
            command.position(),
            command.enabled(),
            command.contributors(),
            command.update());
    if (changed.enabled()) {
      check.mayBeEnabled(changed, site);
    }
    write(changed, site, old.since(), command.by());
    passOn(changed, site, command.by());
    return changed;
  }

  /**
   * Makes the unit responsible from now on; who was before stays on record.
   *
   * @throws SiteException when there is no such column or unit, or the ground is missing
   */
  @Transactional
  public Column assign(AssignColumn command) {
    register.check(command.by(), "column:" + command.column());
    Dated<Column> old = lock(command.column());
    Site site = site(old.it(), command.by());
    UnitId unit = command.unit();
    if (unit != null) {
      check.unit(site, unit, "owner");
      check.ground(site, unit, command.ground());
    }
    Column changed = old.it().withOwner(unit, unit != null);
    if (unit != null) {
      check.mayBeEnabled(changed, site);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (assignments.of(changed.id()).isEmpty() && old.it().owner() != null) {
      assigning.write(old.it(), site, Ground.NONE, old.since(), command.by());
    }
    write(changed, site, old.since(), command.by());
    assigning.write(changed, site, command.ground(), now, command.by());
    return changed;
  }

  private void passOn(Column above, Site site, Actor by) {
    for (Column below : rows.of(site.id())) {
      if (above.id().equals(below.parent()) && below.level().compareTo(above.level()) < 0) {
        Dated<Column> locked = lock(below.id());
        Column raised = locked.it().withLevel(above.level());
        write(raised, site, locked.since(), by);
        passOn(raised, site, by);
      }
    }
  }

  private Dated<Column> lock(ColumnId id) {
    return rows.lock(id).orElseThrow(() -> new SiteException("column", "COLUMN_UNKNOWN", "没有这个栏目"));
  }

  private Site site(Column column, Actor by) {
    return sites
        .find(column.site())
        .filter(it -> it.authority().equals(new AuthorityId(by.authority())))
        .orElseThrow(() -> new SiteException("column", "COLUMN_UNKNOWN", "没有这个栏目"));
  }

  private void write(Column column, Site site, Instant addedAt, Actor by) {
    UnitId owner = column.owner();
    rows.update(column, site.authority());
    ledger.append(
        LedgerEntry.of("column.changed", "column", column.id().toString())
            .by(by)
            .with("site", site.code().value())
            .with("code", column.code().value())
            .with("level", column.level().key())
            .with("enabled", Boolean.toString(column.enabled()))
            .with("owner", owner == null ? "" : owner.toString())
            .attesting(SiteEvidence.of(column, addedAt)));
  }
}
