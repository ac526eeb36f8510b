package org.mingshi.platform.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.DeputyResult.Flaw;
import org.mingshi.platform.organization.store.DeputyRows;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.organization.store.OrganizationWrites;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a person stand in for the holder of a post for a span of days. The holder names their own
 * deputy; an administrator may do it for them, as somebody who is ill cannot. A deputy names none:
 * the work of a post is lent once.
 */
@Component
public class NamingDeputy {

  private static final int LONGEST_REASON = 200;

  private final DeputyRows deputies;
  private final OrganizationRows rows;
  private final OrganizationWrites writes;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  NamingDeputy(
      DeputyRows deputies,
      OrganizationRows rows,
      OrganizationWrites writes,
      Permissions permissions,
      Ledger ledger,
      Clock clock) {
    this.deputies = deputies;
    this.rows = rows;
    this.writes = writes;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Names the deputy, or says what is wrong; a try without the right stands in the ledger. */
  @Transactional
  public DeputyResult name(NameDeputy command) {
    Actor by = command.by();
    Optional<Post> locked = writes.lock(command.post()).filter(it -> isOf(by, it));
    if (locked.isEmpty()) {
      return DeputyResult.refused("post", "请选择一个岗位");
    }
    Post post = locked.get();
    if (!post.person().value().equals(by.person()) && !permissions.may(by, Arranging.ACTION)) {
      ledger.append(
          LedgerEntry.of("deputy.naming-refused", "post", post.id().toString())
              .by(by)
              .with("person", command.person().toString()));
      return DeputyResult.refused("post", "只有任职者本人或管理员可以指定该岗位的代理人");
    }
    List<Flaw> flaws = flaws(command, post);
    return flaws.isEmpty()
        ? new DeputyResult.Done(write(command))
        : new DeputyResult.Refused(flaws);
  }

  private boolean isOf(Actor by, Post post) {
    return authorityOf(post).value().equals(by.authority());
  }

  private AuthorityId authorityOf(Post post) {
    return rows.unit(post.unit()).orElseThrow().authority();
  }

  private List<Flaw> flaws(NameDeputy command, Post post) {
    List<Flaw> flaws = new ArrayList<>(ofPerson(command, post));
    LocalDate today = LocalDate.now(clock);
    if (command.from().isBefore(today)) {
      flaws.add(new Flaw("from", "开始日期不能早于今天（%s）".formatted(today)));
    }
    if (command.lastDay().isBefore(command.from())) {
      flaws.add(new Flaw("last-day", "结束日期不能早于开始日期"));
    }
    if (!post.countsOn(command.from()) || !post.countsOn(command.lastDay())) {
      flaws.add(new Flaw("post", "代理期间该岗位须在任；请检查任职的起止日期"));
    }
    if (flaws.isEmpty()
        && deputies.overlap(post.id(), command.from(), command.lastDay().plusDays(1))) {
      flaws.add(new Flaw("from", "该岗位在这段时间已有代理人；请先结束原来的代理"));
    }
    if (command.reason().isBlank()) {
      flaws.add(new Flaw("reason", "请写明原因，例如：外出培训"));
    } else if (command.reason().length() > LONGEST_REASON) {
      flaws.add(new Flaw("reason", "原因不能超过 " + LONGEST_REASON + " 字"));
    }
    return flaws;
  }

  private List<Flaw> ofPerson(NameDeputy command, Post post) {
    Optional<Person> found =
        rows.person(command.person())
            .filter(it -> it.authority().equals(authorityOf(post)))
            .filter(it -> it.kind() == PersonKind.STAFF);
    if (found.isEmpty()) {
      return List.of(new Flaw("person", "请选择本机关的一位工作人员"));
    }
    if (found.get().id().equals(post.person())) {
      return List.of(new Flaw("person", "代理人不能是任职者本人"));
    }
    boolean holds =
        rows.holders(post.role(), post.unit(), command.from()).stream()
            .anyMatch(it -> it.person().id().equals(command.person()) && it.actingFor() == null);
    return holds ? List.of(new Flaw("person", found.get().name() + "本来就担任这个岗位，不需要代理")) : List.of();
  }

  private Deputy write(NameDeputy command) {
    Deputy deputy =
        new Deputy(
            new DeputyId(Ids.next(clock)),
            new AuthorityId(command.by().authority()),
            command.post(),
            command.person(),
            command.from(),
            command.lastDay().plusDays(1),
            command.reason().strip(),
            new PersonId(command.by().person()),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    deputies.insert(deputy);
    ledger.append(
        LedgerEntry.of("deputy.named", "deputy", deputy.id().toString())
            .by(command.by())
            .with("post", deputy.post().toString())
            .with("person", deputy.person().toString())
            .with("from", deputy.from().toString())
            .with("until", deputy.until().toString())
            .attesting(OrganizationEvidence.of(deputy)));
    return deputy;
  }
}
