package org.mingshi.platform.site;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.site.store.Dated;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the owner or the profile of a site, closes it, or opens it again. */
@Component
public class ChangingSite {

  private final SiteRows rows;
  private final SiteOwnerCheck owners;
  private final KeepingRegister register;
  private final Ledger ledger;
  private final Clock clock;

  ChangingSite(
      SiteRows rows, SiteOwnerCheck owners, KeepingRegister register, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.owners = owners;
    this.register = register;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Changes the site; the pages of a closed site stay.
   *
   * @throws SiteException when the authority has no such site, the owner is not who a regulation
   *     wants, or the domain or the identification code is taken
   */
  @Transactional
  public Site change(ChangeSite command) {
    register.check(command.by(), "site:" + command.site());
    Dated<Site> old =
        rows.lock(command.site(), new AuthorityId(command.by().authority()))
            .orElseThrow(() -> new SiteException("site", "SITE_UNKNOWN", "没有这个站点"));
    Unit owner =
        owners.check(command.owner(), old.it().kind(), command.ownerReason(), command.by());
    Site changed =
        new Site(
            old.it().id(),
            old.it().authority(),
            owner.id(),
            old.it().code(),
            old.it().kind(),
            command.profile(),
            command.ownerReason(),
            command.closed());
    if (rows.isTaken(changed)) {
      throw new SiteException("domain", "SITE_TAKEN", "域名或网站标识码已被其他站点使用");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    rows.update(changed, now);
    ledger.append(
        LedgerEntry.of(action(old.it(), changed), "site", changed.id().toString())
            .by(command.by())
            .with("owner", changed.owner().toString())
            .with("owner-reason", changed.ownerReason())
            .attesting(SiteEvidence.of(changed, old.since())));
    return changed;
  }

  private static String action(Site old, Site changed) {
    if (old.closed() == changed.closed()) {
      return "site.changed";
    }
    return changed.closed() ? "site.closed" : "site.reopened";
  }
}
