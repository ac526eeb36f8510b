package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.review.Decide;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a person typed into the decision panel, kept when the decision is refused.
 *
 * @param againOn the day on which a postponed item is looked at again, as typed
 * @param acknowledged whether the remarks were ticked as read
 */
public record Typed(
    String opinion,
    String secrecy,
    String secrecyBasis,
    Map<String, Boolean> answers,
    String againOn,
    boolean acknowledged) {

  /** Takes a copy. */
  public Typed {
    answers = Map.copyOf(answers);
  }

  static Typed nothing() {
    return new Typed("", "", "", Map.of(), "", false);
  }

  static Typed of(HttpServletRequest request) {
    return new Typed(
        orEmpty(request.getParameter("opinion")),
        orEmpty(request.getParameter("secrecy")),
        orEmpty(request.getParameter("secrecyBasis")),
        Answers.of(request),
        orEmpty(request.getParameter("againOn")),
        request.getParameter("acknowledged") != null);
  }

  /** Whether this point of this list was answered so. */
  public boolean answered(String list, String point, boolean yes) {
    Boolean answer = answers.get(list + ":" + point);
    return answer != null && answer == yes;
  }

  /**
   * What the pressed button means.
   *
   * @throws ResponseStatusException for a button that this panel does not have: nobody signs by an
   *     address that was mistyped or made up
   */
  Decide.Choice choice(String action, boolean secrecyStep) {
    return switch (action) {
      case "return" -> new Decide.Choice.Return(opinion, answers);
      case "approve" -> new Decide.Choice.Approve(opinion, answers, judgement(), acknowledged);
      case "judge" -> judged(secrecyStep);
      case "refer" -> new Decide.Choice.Refer(opinion);
      case "answer" -> new Decide.Choice.Answer(opinion);
      case "postpone" -> new Decide.Choice.Postpone(day(), opinion, answers);
      default -> throw noDecision(action);
    };
  }

  private static ResponseStatusException noDecision(String action) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, "no decision here: " + action);
  }

  private Decide.Choice judged(boolean secrecyStep) {
    if (!secrecyStep) {
      throw noDecision("judge");
    }
    Decide.Secrecy result = result();
    return result == null
        ? new Decide.Choice.Approve(opinion, answers, null, acknowledged)
        : new Decide.Choice.JudgeSecrecy(result, secrecyBasis, opinion, answers, acknowledged);
  }

  private Decide.@Nullable Judgement judgement() {
    Decide.Secrecy result = result();
    return result == null ? null : new Decide.Judgement(result, secrecyBasis);
  }

  private Decide.@Nullable Secrecy result() {
    return switch (secrecy) {
      case "not-secret" -> Decide.Secrecy.NOT_SECRET;
      case "secret" -> Decide.Secrecy.SECRET;
      case "undetermined" -> Decide.Secrecy.UNDETERMINED;
      default -> null;
    };
  }

  /** A day that is missing or no day is one long past, which the engine refuses with its words. */
  private LocalDate day() {
    try {
      return LocalDate.parse(againOn);
    } catch (DateTimeParseException noDay) {
      return LocalDate.EPOCH;
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
