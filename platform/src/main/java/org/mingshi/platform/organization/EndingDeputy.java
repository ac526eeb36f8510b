package org.mingshi.platform.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.DeputyRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a standing-in before its last day; what the deputy signed stays signed. */
@Component
public class EndingDeputy {

  private final DeputyRows deputies;
  private final OrganizationWrites posts;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  EndingDeputy(
      DeputyRows deputies,
      OrganizationWrites posts,
      Permissions permissions,
      Ledger ledger,
      Clock clock) {
    this.deputies = deputies;
    this.posts = posts;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Ends it from today on, or says why not; a try without the right stands in the ledger. */
  @Transactional
  public DeputyResult end(EndDeputy command) {
    Actor by = command.by();
    Optional<Deputy> found =
        deputies.lock(command.deputy()).filter(it -> it.authority().value().equals(by.authority()));
    if (found.isEmpty()) {
      return DeputyResult.refused("deputy", "没有这项代理");
    }
    Deputy deputy = found.get();
    if (!mayEnd(deputy, by)) {
      ledger.append(
          LedgerEntry.of("deputy.ending-refused", "deputy", deputy.id().toString()).by(by));
      return DeputyResult.refused("deputy", "只有任职者、代理人本人或管理员可以结束代理");
    }
    LocalDate today = LocalDate.now(clock);
    if (!deputy.until().isAfter(today)) {
      return DeputyResult.refused("deputy", "这项代理已经在 " + deputy.lastDay() + " 结束");
    }
    Deputy ended = deputy.endingOn(deputy.from().isAfter(today) ? deputy.from() : today);
    deputies.end(ended);
    ledger.append(
        LedgerEntry.of("deputy.ended", "deputy", ended.id().toString())
            .by(by)
            .with("until", ended.until().toString())
            .attesting(OrganizationEvidence.of(ended)));
    return new DeputyResult.Done(ended);
  }

  private boolean mayEnd(Deputy deputy, Actor by) {
    PersonId person = new PersonId(by.person());
    return deputy.person().equals(person)
        || posts.lock(deputy.post()).filter(it -> it.person().equals(person)).isPresent()
        || permissions.may(by, Arranging.ACTION);
  }
}
