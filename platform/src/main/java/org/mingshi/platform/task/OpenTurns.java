package org.mingshi.platform.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.task.store.TurnRows;
import org.springframework.stereotype.Component;

/** The open turns in the table, seen through the posts that a person holds today. */
@Component
class OpenTurns implements Turns {

  private static final int COUNTED = 100;

  private final TurnRows rows;
  private final Organization organization;
  private final Clock clock;

  OpenTurns(TurnRows rows, Organization organization, Clock clock) {
    this.rows = rows;
    this.organization = organization;
    this.clock = clock;
  }

  @Override
  public void open(Turn turn) {
    rows.insert(turn);
  }

  @Override
  public void renew(TurnSubject subject, List<Turn> turns) {
    List<Turn> old = new ArrayList<>(rows.of(subject));
    for (Turn turn : turns) {
      Optional<Turn> same = old.stream().filter(it -> goesOn(it, turn)).findFirst();
      same.ifPresentOrElse(
          it -> {
            rows.update(turn.continuing(it));
            old.remove(it);
          },
          () -> rows.insert(turn));
    }
    old.forEach(it -> rows.delete(it.id()));
  }

  private static boolean goesOn(Turn old, Turn turn) {
    return old.whose().equals(turn.whose()) && old.stage().equals(turn.stage());
  }

  @Override
  public void close(TurnSubject subject) {
    rows.delete(subject);
  }

  @Override
  public void close(TurnSubject subject, Whose whose) {
    rows.delete(subject, whose);
  }

  @Override
  public void obstacles(TurnSubject subject, int count) {
    rows.obstacles(subject, count);
  }

  @Override
  public List<Turn> of(TurnSubject subject) {
    return rows.of(subject);
  }

  @Override
  public List<Turn> waitingFor(
      AuthorityId authority, PersonId person, @Nullable TurnKey after, int limit) {
    return rows.waitingFor(authority, holders(person), person, after, limit);
  }

  @Override
  public List<Turn> startedBy(
      AuthorityId authority, PersonId person, @Nullable TurnKey after, int limit) {
    return rows.startedBy(authority, person, after, limit);
  }

  @Override
  public int countWaitingFor(AuthorityId authority, PersonId person) {
    return Math.min(COUNTED, rows.countWaitingFor(authority, holders(person), person, COUNTED));
  }

  /** Under which names something can wait for the person: each post held today, and their own. */
  private Set<Whose> holders(PersonId person) {
    Set<Whose> holders = new HashSet<>();
    holders.add(new Whose.Named(person));
    for (Post post : organization.postsOf(person, LocalDate.now(clock))) {
      holders.add(new Whose.RoleIn(post.role(), post.unit()));
      holders.add(new Whose.RoleIn(post.role(), null));
    }
    return holders;
  }
}
