package org.mingshi.platform.organization;

import java.time.LocalDate;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a post; what its holder signed before stays signed. */
@Component
public class EndingPost {

  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Arranging arranging;
  private final Ledger ledger;

  EndingPost(OrganizationRows rows, OrganizationWrites writes, Arranging arranging, Ledger ledger) {
    this.rows = rows;
    this.writes = writes;
    this.arranging = arranging;
    this.ledger = ledger;
  }

  /**
   * Ends the post on a day, which counts no more.
   *
   * @throws OrganizationException when there is no such post, it is already ended, the day lies
   *     before its first one, or the actor may not
   */
  @Transactional
  public Post end(EndPost command) {
    Post post =
        writes
            .lock(command.post())
            .orElseThrow(
                () -> OrganizationException.unknown("post", "POST_UNKNOWN", "岗位", command.post()));
    Unit unit = rows.unit(post.unit()).orElseThrow();
    arranging.check(command.by(), unit.authority(), "post:" + post.id());
    LocalDate until = post.until();
    if (until != null) {
      throw new OrganizationException(
          "on",
          "POST_ENDED",
          "这个岗位已定于 " + until + " 终止",
          "The post " + post.id() + " already ended on " + until);
    }
    if (command.on().isBefore(post.from())) {
      throw new OrganizationException(
          "on",
          "POST_DATES",
          "终止日期不能早于任职日期 " + post.from(),
          "The post " + post.id() + " began on " + post.from() + ", after " + command.on());
    }
    Post ended =
        new Post(
            post.id(),
            post.person(),
            post.unit(),
            post.role(),
            post.seesBelow(),
            post.from(),
            command.on());
    int position = writes.end(ended.id(), command.on());
    LedgerEntry entry =
        LedgerEntry.of("post.ended", "post", ended.id().toString())
            .with("until", command.on().toString())
            .attesting(OrganizationEvidence.of(ended, position));
    ledger.append(OrganizationEvidence.by(entry, command.by(), unit.authority()));
    return ended;
  }
}
