package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Unit;
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
  private final SiteOwnerCheck owners;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  OpeningSite(
      SiteRows rows, SiteOwnerCheck owners, KeepingRegister register, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.owners = owners;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Opens the site.
   *
   * @throws SiteException when the owner is none, of another authority than whoever asks, or not
   *     who a regulation wants; when the code, the domain or the identification code is taken; or
   *     the authority has a portal
   */
  @Transactional
  public Site open(OpenSite command) {
    register.check(command.by(), "site:" + command.code());
    Unit owner = owners.check(command.owner(), command.kind(), command.ownerReason(), command.by());
    Site site =
        new Site(
            new SiteId(Ids.next(clock)),
            owner.authority(),
            owner.id(),
            command.code(),
            command.kind(),
            command.profile(),
            command.ownerReason(),
            false);
    // PostgreSQL keeps microseconds; what is attested must not carry more.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!rows.insert(site, now)) {
      throw new SiteException(
          "code",
          "SITE_TAKEN",
          "代码“%s”、域名“%s”或网站标识码“%s”已被其他站点使用，或本机关已有门户网站"
              .formatted(
                  site.code(), site.profile().domain(), site.profile().identificationCode()));
    }
    LedgerEntry entry =
        LedgerEntry.of("site.opened", "site", site.id().toString())
            .with("code", site.code().value())
            .with("kind", site.kind().key())
            .with("owner", owner.id().toString())
            .attesting(SiteEvidence.of(site, now));
    ledger.append(
        (site.ownerReason().isEmpty() ? entry : entry.with("owner-reason", site.ownerReason()))
            .by(command.by()));
    return site;
  }
}
