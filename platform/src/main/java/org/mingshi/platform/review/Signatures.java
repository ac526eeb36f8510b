package org.mingshi.platform.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.RevisionHash;
import org.mingshi.platform.review.Decide.Choice;
import org.mingshi.platform.review.Decide.Judgement;
import org.mingshi.platform.review.Decide.Secrecy;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;
import org.mingshi.platform.review.ReviewRound.Verdict;
import org.mingshi.platform.shell.Ids;
import org.springframework.stereotype.Component;

/**
 * Puts a choice into the words of a signature. An approval that answers a secrecy point is two: the
 * judgement of secrecy and, after it, the signature of the step.
 */
@Component
class Signatures {

  private final StepChecklists checklists;
  private final Clock clock;

  Signatures(StepChecklists checklists, Clock clock) {
    this.checklists = checklists;
    this.clock = clock;
  }

  List<Signature> of(ReviewRound round, Step step, Choice said, RevisionHash seen, Signer signer) {
    Choice choice = JudgingChoice.meant(said);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<String> answers = answers(round, step, choice);
    List<Signature> signatures = new ArrayList<>();
    @Nullable Judgement secrecy = choice instanceof Choice.Approve it ? it.secrecy() : null;
    if (secrecy != null && choice instanceof Choice.Approve approve) {
      signatures.add(
          signature(
              Verdict.NOT_SECRET,
              secrecy.basis(),
              choice(approve, Verdict.NOT_SECRET.label()),
              List.of(),
              seen,
              signer,
              now));
    }
    signatures.add(
        signature(
            Foreseeing.verdict(choice), secrecyBasis(choice), choice, answers, seen, signer, now));
    return signatures;
  }

  /** The judgement has no words of its own beside its ground. */
  private static Choice choice(Choice.Approve it, String opinion) {
    return new Choice.Approve(opinion, Map.of(), null, it.acknowledged());
  }

  private Signature signature(
      Verdict verdict,
      @Nullable String secrecyBasis,
      Choice choice,
      List<String> answers,
      RevisionHash seen,
      Signer signer,
      Instant now) {
    return new Signature(
        Ids.next(clock),
        seen,
        verdict,
        choice.opinion().isEmpty() ? verdict.label() : choice.opinion(),
        secrecyBasis,
        answers,
        signer.person(),
        signer.label(),
        signer.unit(),
        now,
        acknowledged(choice),
        againOn(choice),
        signer.actingFor(),
        signer.paper(),
        null);
  }

  private static @Nullable String secrecyBasis(Choice choice) {
    return choice instanceof Choice.JudgeSecrecy it ? it.basis() : null;
  }

  private static @Nullable LocalDate againOn(Choice choice) {
    return choice instanceof Choice.Postpone it ? it.againOn() : null;
  }

  private static boolean acknowledged(Choice choice) {
    return switch (choice) {
      case Choice.Approve it -> it.acknowledged();
      case Choice.JudgeSecrecy it -> it.acknowledged();
      case Choice.Return it -> false;
      case Choice.Refer it -> false;
      case Choice.Answer it -> false;
      case Choice.Postpone it -> false;
    };
  }

  /** What was answered of what was asked; nothing else is kept. */
  private List<String> answers(ReviewRound round, Step step, Choice choice) {
    Map<String, Boolean> given =
        switch (choice) {
          case Choice.Approve it -> filled(round, step, it.answers(), it.secrecy());
          case Choice.JudgeSecrecy it ->
              filled(round, step, it.answers(), new Judgement(it.result(), it.basis()));
          case Choice.Return it -> it.answers();
          case Choice.Postpone it -> it.answers();
          case Choice.Refer it -> Map.of();
          case Choice.Answer it -> Map.of();
        };
    Set<String> asked = checklists.points(round, step);
    return given.entrySet().stream()
        .filter(it -> asked.contains(it.getKey()))
        .map(it -> it.getKey() + "=" + (it.getValue() ? "yes" : "no"))
        .sorted()
        .toList();
  }

  private Map<String, Boolean> filled(
      ReviewRound round, Step step, Map<String, Boolean> given, @Nullable Judgement judgement) {
    Secrecy result = judgement == null ? null : judgement.result();
    return new JudgingAnswers(
            checklists.of(round, step), given, result == Secrecy.UNDETERMINED ? null : result)
        .answers();
  }
}
