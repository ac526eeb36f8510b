package org.mingshi.platform.testing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.DraftItem;
import org.mingshi.platform.item.EditText;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.item.Saving;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.CheckPoint;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.review.Decide;
import org.mingshi.platform.review.Mark;
import org.mingshi.platform.review.Outcome;
import org.mingshi.platform.review.ReleaseEdition;
import org.mingshi.platform.review.ReviewRound;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.SubmitEdition;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.testing.PeopleFixture.Employee;

/** Somebody in an office, who does one thing after the other as tests tell them. */
public final class Clerk {

  private final OfficeFixture.Rooms rooms;
  private final Actor actor;
  private final String loginName;

  Clerk(OfficeFixture.Rooms rooms, Employee employee) {
    this(rooms, employee.actor(), employee.account().loginName());
  }

  Clerk(OfficeFixture.Rooms rooms, Actor actor, String loginName) {
    this.rooms = rooms;
    this.actor = actor;
    this.loginName = loginName;
  }

  /** How this person logs in; the password is {@link PeopleFixture#PASSWORD}. */
  public String loginName() {
    return loginName;
  }

  public Actor actor() {
    return actor;
  }

  public PersonId person() {
    return new PersonId(actor.person());
  }

  /** Begins an item of the unit that keeps the text's column. */
  public EditionId drafts(Manuscript text, UnitId unit) {
    rooms.timePasses();
    return switch (rooms.drafting().draft(new DraftItem(unit, text, actor))) {
      case Saving.Saved saved -> saved.edition();
      case Saving.Refused refused -> throw new AssertionError("" + refused.obstacles());
      case Saving.Conflict conflict -> throw new AssertionError("conflict");
    };
  }

  /** Begins an item of the unit in which this person works. */
  public EditionId drafts(Manuscript text) {
    Writers writers = rooms.writers();
    return drafts(text, writers.unitsOf(actor).getFirst());
  }

  /** Saves a text upon the one that counts now. */
  public Saving edits(EditionId edition, Manuscript text) {
    return edits(edition, rooms.editions().find(edition).orElseThrow().standing().revision(), text);
  }

  public Saving edits(EditionId edition, int basedOn, Manuscript text) {
    rooms.timePasses();
    return rooms.editing().edit(new EditText(edition, basedOn, text, actor));
  }

  public Outcome submits(EditionId edition) {
    rooms.timePasses();
    return rooms.submitting().submit(new SubmitEdition(edition, seen(edition), actor));
  }

  /** Signs the step that is open, with good answers. */
  public Outcome approves(EditionId edition) {
    return approves(edition, open(edition).rule());
  }

  /** Signs a certain step with good answers. */
  public Outcome approves(EditionId edition, String rule) {
    Step step = step(edition, rule);
    return decides(edition, step, seen(edition), approval(edition, step, false));
  }

  /** Signs the step that is open, with good answers, and takes note of what was remarked. */
  public Outcome approvesNoting(EditionId edition) {
    Step step = open(edition);
    return decides(edition, step, seen(edition), approval(edition, step, true));
  }

  /** An approval with good answers, and the secrecy judgement that they ask for. */
  public Decide.Choice.Approve approval(EditionId edition, Step step, boolean noting) {
    boolean judges =
        rooms.checklists(edition, step).stream()
            .flatMap(list -> list.points().stream())
            .anyMatch(CheckPoint::secrecy);
    return new Decide.Choice.Approve(
        "同意",
        goodAnswers(edition, step),
        judges ? new Decide.Judgement(Decide.Secrecy.NOT_SECRET, "不属于国家秘密范围") : null,
        noting);
  }

  /**
   * Signs the step that is open with good answers but for one point, {@code nine-points:timing}.
   */
  public Outcome approvesBut(EditionId edition, String point, String opinion) {
    Step step = open(edition);
    Decide.Choice.Approve good = approval(edition, step, false);
    Map<String, Boolean> answers = new TreeMap<>(good.answers());
    answers.computeIfPresent(point, (name, answer) -> !answer);
    return decides(
        edition,
        step,
        seen(edition),
        new Decide.Choice.Approve(opinion, answers, good.secrecy(), false));
  }

  public Outcome refers(EditionId edition, String question) {
    return decides(edition, open(edition), seen(edition), new Decide.Choice.Refer(question));
  }

  public Outcome answers(EditionId edition, String answer) {
    return decides(edition, open(edition), seen(edition), new Decide.Choice.Answer(answer));
  }

  public Outcome postpones(EditionId edition, LocalDate againOn, String reason) {
    return decides(
        edition, open(edition), seen(edition), new Decide.Choice.Postpone(againOn, reason));
  }

  /** Raises a flag. */
  public Outcome raises(EditionId edition, String flag) {
    return marks(edition, Set.of(flag), Set.of(), null, "涉及群众切身利益");
  }

  /** Lowers a flag. */
  public Outcome lowers(EditionId edition, String flag) {
    return marks(edition, Set.of(), Set.of(flag), null, "经核实不属于此类");
  }

  /** Says what impact it has. */
  public Outcome rates(EditionId edition, Impact impact) {
    return marks(edition, Set.of(), Set.of(), impact, "社会关注度变化");
  }

  public Outcome marks(
      EditionId edition,
      Set<String> raise,
      Set<String> lower,
      @Nullable Impact impact,
      String reason) {
    rooms.timePasses();
    return rooms
        .marking()
        .mark(new Mark(edition, seen(edition), raise, lower, impact, reason, actor));
  }

  public Outcome approves(EditionId edition, Map<String, Boolean> answers) {
    return decides(edition, open(edition), seen(edition), new Decide.Choice.Approve("同意", answers));
  }

  /** Signs what was seen earlier. */
  public Outcome approvesWhatWasSeen(EditionId edition, Step step, RevisionHash seen) {
    return decides(
        edition, step, seen, new Decide.Choice.Approve("同意", goodAnswers(edition, step)));
  }

  public Outcome findsNoSecret(EditionId edition) {
    Step step = open(edition);
    return decides(
        edition,
        step,
        seen(edition),
        new Decide.Choice.JudgeSecrecy(
            Decide.Secrecy.NOT_SECRET, "对照教育工作国家秘密范围", "", goodAnswers(edition, step)));
  }

  public Outcome judgesSecrecy(EditionId edition, Decide.Secrecy result) {
    return decides(
        edition,
        open(edition),
        seen(edition),
        new Decide.Choice.JudgeSecrecy(result, "对照教育工作国家秘密范围", "", Map.of()));
  }

  public Outcome returns(EditionId edition, String opinion) {
    return decides(edition, open(edition), seen(edition), new Decide.Choice.Return(opinion));
  }

  public Outcome releases(EditionId edition) {
    rooms.timePasses();
    return rooms.releasing().release(new ReleaseEdition(edition, seen(edition), actor));
  }

  /** Releases after taking note of what was remarked. */
  public Outcome releasesNoting(EditionId edition) {
    rooms.timePasses();
    return rooms.releasing().release(new ReleaseEdition(edition, seen(edition), true, actor));
  }

  public Outcome decides(EditionId edition, Step step, RevisionHash seen, Decide.Choice choice) {
    rooms.timePasses();
    return rooms.deciding().decide(new Decide(edition, step.id(), seen, choice, actor));
  }

  /** The step that waits. */
  public Step open(EditionId edition) {
    ReviewRound round = round(edition);
    return round.steps().stream()
        .filter(step -> step.state().isOpen())
        .findFirst()
        .orElse(round.steps().getFirst());
  }

  public Step step(EditionId edition, String rule) {
    return round(edition).steps().stream()
        .filter(step -> step.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  public RevisionHash seen(EditionId edition) {
    return rooms.editions().find(edition).map(Edition::hash).orElseThrow();
  }

  /** Answers that let the item go on. */
  public Map<String, Boolean> goodAnswers(EditionId edition, Step step) {
    Map<String, Boolean> answers = new TreeMap<>();
    for (Checklist list : rooms.checklists(edition, step)) {
      for (CheckPoint point : list.points()) {
        answers.put(list.id() + ":" + point.id(), point.goodAnswer());
      }
    }
    return answers;
  }

  private ReviewRound round(EditionId edition) {
    return rooms.reviews().latest(edition).orElseThrow();
  }
}
