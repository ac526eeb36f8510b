package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a site into the register, with the one unit that owns it (bishan-2021 6-a). An authority has
 * one portal (saws-2016 2).
 */
@Component
public class OpeningSite {

  private final SiteRows rows;
  private final Organization organization;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  OpeningSite(
      SiteRows rows,
      Organization organization,
      KeepingRegister register,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.organization = organization;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Opens the site.
   *
   * @throws SiteException when the owner is none, or of another authority than whoever asks; when
   *     the code, the domain or the identification code is taken; the authority has a portal; or
   *     whoever asks may not arrange sites
   */
  @Transactional
  public Site open(OpenSite command) {
    Unit owner =
        organization
            .findUnit(command.owner())
            .orElseThrow(() -> new SiteException("SITE_OWNER_MISSING: no unit " + command.owner()));
    Actor by = command.by();
    if (!register.isOf(by, owner.authority())) {
      throw new SiteException(
          "SITE_OWNER_MISSING: " + owner.name() + " is of another authority than " + by.label());
    }
    register.check(by);
    Site site =
        new Site(
            new SiteId(Ids.next(clock)),
            owner.authority(),
            owner.id(),
            command.code(),
            command.kind(),
            command.profile());
    // PostgreSQL keeps microseconds; what is attested must not carry more.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!rows.insert(site, now)) {
      throw new SiteException(
          "SITE_TAKEN: another site has the code %s, the domain %s or the number %s, or the authority has a portal"
              .formatted(
                  site.code(), site.profile().domain(), site.profile().identificationCode()));
    }
    LedgerEntry entry =
        LedgerEntry.of("site.opened", "site", site.id().toString())
            .with("code", site.code().value())
            .with("kind", site.kind().key())
            .with("owner", owner.id().toString())
            .attesting(SiteEvidence.of(site, now));
    ledger.append(entry.by(by));
    return site;
  }
}
