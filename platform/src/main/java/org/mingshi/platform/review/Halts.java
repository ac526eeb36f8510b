package org.mingshi.platform.review;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.Obstacle;
import org.mingshi.platform.review.ReviewRound.Signature;
import org.mingshi.platform.review.ReviewRound.Step;

/** Says why a step of a round is not being signed, where a person has halted it. */
final class Halts {

  private Halts() {}

  /** What halts the step of the round that is planned like this one; empty when nothing does. */
  static List<Obstacle> of(@Nullable ReviewRound round, Step planned) {
    return round == null
        ? List.of()
        : round.steps().stream()
            .filter(it -> it.rule().equals(planned.rule()))
            .filter(it -> Objects.equals(it.unit(), planned.unit()))
            .filter(it -> it.role().equals(planned.role()))
            .flatMap(Halts::of)
            .toList();
  }

  private static Stream<Obstacle> of(Step step) {
    Signature last = step.signature();
    return switch (step.state()) {
      case REFERRED ->
          Stream.of(
              halt(
                  Missing.REFERRED,
                  step,
                  "“" + step.name() + "”已上报请示，等待答复",
                  "请" + askedOf(step) + "答复"));
      case POSTPONED ->
          Stream.of(
              halt(
                  Missing.POSTPONED,
                  step,
                  "“" + step.name() + "”缓议" + (last == null ? "" : "至 " + last.againOn()),
                  "请" + step.whose() + "再次审议"));
      case WAITING, OPEN, UNDETERMINED, SIGNED, DROPPED, ENDED -> Stream.empty();
    };
  }

  private static String askedOf(Step step) {
    Seat above = step.refersTo();
    return above == null ? step.whose() : above.whose();
  }

  private static Obstacle halt(Missing code, Step step, String words, String help) {
    return new Obstacle(code.name(), step.basis(), words, help);
  }
}
