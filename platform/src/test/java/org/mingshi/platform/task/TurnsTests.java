package org.mingshi.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.testing.PlatformTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Whose turn it is, on the people of 璧山区. */
@PlatformTest
class TurnsTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final Instant MORNING = Instant.parse("2026-11-21T01:00:00.123456Z");

  @Autowired private Turns turns;
  @Autowired private Organization organization;

  private Unit unit(String authority, String code) {
    Authority found = organization.findAuthority(authority).orElseThrow();
    return organization.findUnit(found.id(), code).orElseThrow();
  }

  private PersonId holder(String role, Unit unit) {
    return organization.holders(role, unit.id(), TODAY).getFirst().person().id();
  }

  private static TurnSubject subject() {
    return new TurnSubject("test", UUID.randomUUID().toString());
  }

  private Turn open(Unit unit, TurnSubject subject, Whose whose, Set<PersonId> except, int minute) {
    return open(unit, subject, whose, except, null, minute);
  }

  private Turn open(
      Unit unit,
      TurnSubject subject,
      Whose whose,
      Set<PersonId> except,
      @Nullable PersonId startedBy,
      int minute) {
    Turn turn =
        new Turn(
            new TurnId(UUID.randomUUID()),
            unit.authority(),
            subject,
            whose,
            except,
            "关于冬季供暖的通知",
            "政府信息",
            "科室初审",
            "/editions/1",
            2,
            startedBy,
            MORNING.plusSeconds(minute * 60L));
    turns.open(turn);
    return turn;
  }

  private List<Turn> waitingFor(Unit unit, PersonId person, TurnSubject subject) {
    return turns.waitingFor(unit.authority(), person, null, 100).stream()
        .filter(turn -> turn.subject().equals(subject))
        .toList();
  }

  @Test
  void aTurnWaitsForWhoeverHoldsThePostInTheUnit() {
    Unit finance = unit("bishan", "finance");
    Unit drc = unit("bishan", "drc");
    TurnSubject subject = subject();
    Turn turn = open(finance, subject, new Whose.RoleIn("section-head", finance.id()), Set.of(), 0);

    assertThat(waitingFor(finance, holder("section-head", finance), subject)).containsExactly(turn);
    assertThat(waitingFor(finance, holder("editor", finance), subject)).isEmpty();
    assertThat(waitingFor(drc, holder("section-head", drc), subject)).isEmpty();
  }

  @Test
  void aTurnForTheWholeAuthorityWaitsForItsLeaders() {
    Unit root = unit("bishan", "bishan");
    TurnSubject subject = subject();
    open(root, subject, new Whose.RoleIn("government-deputy-leader", null), Set.of(), 0);
    assertThat(waitingFor(root, holder("government-deputy-leader", root), subject)).hasSize(1);
  }

  @Test
  void whoMayNotTakeItDoesNotSeeIt() {
    Unit finance = unit("bishan", "finance");
    PersonId head = holder("section-head", finance);
    TurnSubject subject = subject();
    open(finance, subject, new Whose.RoleIn("section-head", finance.id()), Set.of(head), 0);
    assertThat(waitingFor(finance, head, subject)).isEmpty();
  }

  @Test
  void noTurnCrossesTheAuthority() {
    Unit here = unit("bishan", "finance");
    Unit elsewhere = unit("yuxi", "drc");
    PersonId head = holder("section-head", here);
    TurnSubject subject = subject();
    open(elsewhere, subject, new Whose.Named(head), Set.of(), 0);
    assertThat(waitingFor(here, head, subject)).isEmpty();
  }

  @Test
  void aDecisionClosesTheTurnOfItsUnitAndTheEndClosesAll() {
    Unit finance = unit("bishan", "finance");
    Unit drc = unit("bishan", "drc");
    TurnSubject subject = subject();
    Whose one = new Whose.RoleIn("unit-deputy-head", finance.id());
    Whose other = new Whose.RoleIn("unit-deputy-head", drc.id());
    open(finance, subject, one, Set.of(), 0);
    Turn left = open(drc, subject, other, Set.of(), 1);

    turns.close(subject, one);
    assertThat(turns.of(subject)).containsExactly(left);
    turns.obstacles(subject, 0);
    assertThat(turns.of(subject)).extracting(Turn::obstacles).containsExactly(0);
    turns.close(subject);
    assertThat(turns.of(subject)).isEmpty();
  }

  @Test
  void aLongInboxIsReadOnByKeyWithoutGapOrRepetition() {
    Unit agriculture = unit("bishan", "police");
    PersonId person = new PersonId(UUID.randomUUID());
    List<Turn> opened = new ArrayList<>();
    for (int i = 0; i < 23; i++) {
      // Pairs of the same instant, so that the id must decide.
      opened.add(open(agriculture, subject(), new Whose.Named(person), Set.of(), i / 2));
    }
    List<Turn> read = new ArrayList<>();
    TurnKey after = null;
    List<Turn> page = turns.waitingFor(agriculture.authority(), person, null, 5);
    while (!page.isEmpty()) {
      read.addAll(page);
      after = TurnKey.after(page.getLast());
      page = turns.waitingFor(agriculture.authority(), person, after, 5);
    }
    assertThat(read).containsExactlyInAnyOrderElementsOf(opened);
    assertThat(read).extracting(Turn::since).isSorted();
    assertThat(turns.countWaitingFor(agriculture.authority(), person)).isEqualTo(23);
  }

  @Test
  void whatIStartedWaitsForOthersAndNotForMe() {
    Unit finance = unit("bishan", "finance");
    PersonId author = new PersonId(UUID.randomUUID());
    Turn others =
        open(
            finance,
            subject(),
            new Whose.RoleIn("section-head", finance.id()),
            Set.of(author),
            author,
            0);
    open(finance, subject(), new Whose.Named(author), Set.of(), author, 1);
    assertThat(turns.startedBy(finance.authority(), author, null, 10)).containsExactly(others);
  }
}
