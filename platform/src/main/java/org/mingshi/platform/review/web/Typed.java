package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.review.Decide;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What a person typed into the decision panel, kept when the decision is refused. */
public record Typed(
    String opinion, String secrecy, String secrecyBasis, Map<String, Boolean> answers) {

  private static final String ANSWER = "answer:";
  private static final int MOST_ANSWERS = 200;
  private static final int LONGEST_NAME = 200;

  static Typed nothing() {
    return new Typed("", "", "", Map.of());
  }

  static Typed of(HttpServletRequest request) {
    Map<String, Boolean> answers = new TreeMap<>();
    for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      String value = request.getParameter(name);
      if (answers.size() < MOST_ANSWERS
          && name.startsWith(ANSWER)
          && name.length() <= LONGEST_NAME
          && ("yes".equals(value) || "no".equals(value))) {
        answers.put(name.substring(ANSWER.length()), "yes".equals(value));
      }
    }
    return new Typed(
        orEmpty(request.getParameter("opinion")),
        orEmpty(request.getParameter("secrecy")),
        orEmpty(request.getParameter("secrecyBasis")),
        answers);
  }

  /** Whether this point of this list was answered so. */
  public boolean answered(String list, String point, boolean yes) {
    Boolean answer = answers.get(list + ":" + point);
    return answer != null && answer == yes;
  }

  /**
   * What the pressed button means.
   *
   * @throws ResponseStatusException for anything but approve, return, and judge in a secrecy step:
   *     nobody signs by an address that was mistyped or made up
   */
  Decide.Choice choice(String action, boolean secrecyStep) {
    return switch (action) {
      case "return" -> new Decide.Choice.Return(opinion);
      case "approve" -> new Decide.Choice.Approve(opinion, answers);
      case "judge" -> judged(secrecyStep);
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
    return switch (secrecy) {
      case "not-secret" -> judged(Decide.Secrecy.NOT_SECRET);
      case "secret" -> judged(Decide.Secrecy.SECRET);
      case "undetermined" -> judged(Decide.Secrecy.UNDETERMINED);
      default -> new Decide.Choice.Approve(opinion, answers);
    };
  }

  private Decide.Choice judged(Decide.Secrecy result) {
    return new Decide.Choice.JudgeSecrecy(result, secrecyBasis, opinion, answers);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
