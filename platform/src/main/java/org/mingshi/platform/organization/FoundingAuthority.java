package org.mingshi.platform.organization;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings an authority into this instance, with the root of its tree. */
@Component
public class FoundingAuthority {

  private final OrganizationWrites rows;
  private final Ledger ledger;
  private final Clock clock;

  FoundingAuthority(OrganizationWrites rows, Ledger ledger, Clock clock) {
    this.rows = rows;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Founds the authority and gives its root unit.
   *
   * @throws OrganizationException when an actor asks who already belongs to an authority, or the
   *     code is taken
   */
  @Transactional
  public Unit found(FoundAuthority command) {
    if (command.by() != null) {
      throw new OrganizationException(
          "code",
          "AUTHORITY_BY_SET_UP",
          "新的机关只能在首次设置时建立",
          "Nobody of an authority founds another one, and " + command.by().label() + " asked to");
    }
    Authority authority =
        new Authority(
            new AuthorityId(Ids.next(clock)), command.code(), command.name(), command.shortName());
    // PostgreSQL keeps microseconds; what is attested must not carry more.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (!rows.insert(authority, now)) {
      throw new OrganizationException(
          "code",
          "AUTHORITY_CODE_TAKEN",
          "代码“" + command.code() + "”已被使用",
          "The code '" + command.code() + "' is taken");
    }
    Unit root =
        new Unit(
            new UnitId(Ids.next(clock)),
            authority.id(),
            null,
            command.code(),
            command.shortName(),
            UnitKind.GOVERNMENT,
            command.level());
    int position = rows.insert(root).orElseThrow();
    ledger.append(
        LedgerEntry.of("authority.founded", "authority", authority.id().toString())
            .inside(authority.id().value())
            .with("code", authority.code())
            .attesting(OrganizationEvidence.of(authority, now)));
    ledger.append(OrganizationEvidence.added(root, position).inside(authority.id().value()));
    return root;
  }
}
