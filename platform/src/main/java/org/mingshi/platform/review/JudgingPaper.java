package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Says what stands in the way of a signature on paper, beside what the decision itself meets. */
@Component
class JudgingPaper {

  private final StepHolders holders;
  private final JudgingDecision judging;
  private final Companions companions;
  private final Editions editions;
  private final Clock clock;

  JudgingPaper(
      StepHolders holders,
      JudgingDecision judging,
      Companions companions,
      Editions editions,
      Clock clock) {
    this.holders = holders;
    this.judging = judging;
    this.companions = companions;
    this.editions = editions;
    this.clock = clock;
  }

  /** What keeps this clerk from recording anything in this step. */
  List<Obstacle> ofRecorder(Edition edition, Step step, Actor by) {
    Seat recorder = step.onPaperBy();
    if (recorder == null) {
      return List.of(PaperProblem.PAPER_NOT_ALLOWED.under(step.basis()));
    }
    return holders.postOf(by, edition.standing(), recorder).isPresent()
        ? List.of()
        : List.of(
            PaperProblem.PAPER_RECORDER_NOT_NAMED.under(
                step.basis(), "纸质签署由" + recorder.whose() + "登记"));
  }

  /** Who may have signed the paper: those who may sign here today. */
  List<Holder> signers(Edition edition, ReviewRound round, Step step) {
    Standing at = edition.standing();
    return holders.of(at, holders.actingSeat(at, step)).stream()
        .filter(it -> !StepHolders.barredUnits(round, step).contains(it.unit().id()))
        .filter(it -> !step.kind().isReview() || !at.authors().contains(it.person().id()))
        .toList();
  }

  /** The one who signed, with the post in which they did. */
  Optional<Holder> signer(
      Edition edition, ReviewRound round, Step step, @Nullable PersonId person) {
    return person == null
        ? Optional.empty()
        : holders.actingPostOf(
            asActor(person, "", edition.standing()), edition.standing(), round, step);
  }

  List<Obstacle> obstacles(
      RecordPaperSignature command, Edition edition, ReviewRound round, Step step) {
    List<Basis> basis = step.basis();
    List<Obstacle> obstacles = new ArrayList<>(ofRecorder(edition, step, command.by()));
    Decide.Choice choice = command.choice();
    if (choice == null) {
      obstacles.add(PaperProblem.PAPER_VERDICT_MISSING.under(basis));
    } else if (!isWrittenOnPaper(choice)) {
      obstacles.add(PaperProblem.PAPER_NOT_ALLOWED.under(basis, "纸质审查表只能登记同意、退回和保密审查结论"));
    }
    obstacles.addAll(ofSigner(command, edition, round, step));
    if (!isPossible(command.signedOn(), edition)) {
      obstacles.add(PaperProblem.PAPER_DATE_WRONG.under(basis));
    }
    if (!command.confirmed()) {
      obstacles.add(PaperProblem.PAPER_NOT_CONFIRMED.under(basis));
    }
    command
        .scan()
        .fault()
        .ifPresent(words -> obstacles.add(PaperProblem.SCAN_UNUSABLE.under(basis, words)));
    return obstacles;
  }

  private List<Obstacle> ofSigner(
      RecordPaperSignature command, Edition edition, ReviewRound round, Step step) {
    PersonId person = command.signer();
    Optional<Holder> signer = signer(edition, round, step, person);
    if (person == null || signer.isEmpty()) {
      return List.of(PaperProblem.PAPER_SIGNER_UNKNOWN.under(step.basis()));
    }
    Stream<Obstacle> ownPaper =
        person.value().equals(command.by().person())
            ? Stream.of(PaperProblem.PAPER_RECORDER_SIGNED.under(step.basis()))
            : Stream.empty();
    String name = signer.get().person().name();
    Actor signing = asActor(person, name, edition.standing());
    Decide.Choice choice = command.choice();
    Stream<Obstacle> leftOpen =
        choice == null ? Stream.empty() : companions.against(choice, edition, signing).stream();
    Stream<Obstacle> ofSigner =
        Stream.concat(judging.ofPerson(edition, round, step, signing).stream(), leftOpen)
            .map(it -> about(it, name));
    return Stream.concat(ownPaper, ofSigner).toList();
  }

  /** Says of the signer what is said to a person at the screen. */
  private static Obstacle about(Obstacle it, String name) {
    return new Obstacle(
        it.code(), it.basis(), it.words().replace("您", name), it.help().replace("您", name));
  }

  private static Actor asActor(PersonId person, String name, Standing at) {
    return new Actor(person.value(), person.value(), at.authority().value(), name, "");
  }

  private static boolean isWrittenOnPaper(Decide.Choice choice) {
    return switch (choice) {
      case Decide.Choice.Approve it -> true;
      case Decide.Choice.Return it -> true;
      case Decide.Choice.JudgeSecrecy it -> true;
      case Decide.Choice.Refer it -> false;
      case Decide.Choice.Answer it -> false;
      case Decide.Choice.Postpone it -> false;
    };
  }

  private boolean isPossible(@Nullable LocalDate signedOn, Edition edition) {
    LocalDate saved = LocalDate.ofInstant(editions.current(edition).savedAt(), clock.getZone());
    return signedOn != null && !signedOn.isAfter(LocalDate.now(clock)) && !signedOn.isBefore(saved);
  }
}
