package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.Decide;

/** What a clerk typed to record a signature on paper, kept when it is refused. */
public record PaperForm(
    String signer,
    String signedOn,
    String verdict,
    String secrecy,
    String secrecyBasis,
    String opinion,
    Map<String, Boolean> answers,
    boolean acknowledged,
    boolean confirmed) {

  static PaperForm blank(LocalDate today) {
    return new PaperForm("", today.toString(), "", "", "", "", Map.of(), false, false);
  }

  static PaperForm of(HttpServletRequest request) {
    return new PaperForm(
        orEmpty(request.getParameter("signer")),
        orEmpty(request.getParameter("signedOn")),
        orEmpty(request.getParameter("verdict")),
        orEmpty(request.getParameter("secrecy")),
        orEmpty(request.getParameter("secrecyBasis")),
        orEmpty(request.getParameter("opinion")),
        Answers.of(request),
        request.getParameter("acknowledged") != null,
        request.getParameter("confirmed") != null);
  }

  /** Whether this point of this list was answered so. */
  public boolean answered(String list, String point, boolean yes) {
    Boolean answer = answers.get(list + ":" + point);
    return answer != null && answer == yes;
  }

  @Nullable PersonId person() {
    try {
      return new PersonId(UUID.fromString(signer));
    } catch (IllegalArgumentException nobody) {
      return null;
    }
  }

  @Nullable LocalDate day() {
    try {
      return LocalDate.parse(signedOn.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  /** What stands on the paper; null while nothing was chosen. */
  Decide.@Nullable Choice choice(boolean secrecyStep) {
    Decide.Secrecy result = result();
    return switch (verdict) {
      case "return" -> new Decide.Choice.Return(opinion, answers);
      case "judge" ->
          secrecyStep && result != null
              ? new Decide.Choice.JudgeSecrecy(result, secrecyBasis, opinion, answers, acknowledged)
              : null;
      case "approve" ->
          new Decide.Choice.Approve(
              opinion,
              answers,
              result == null ? null : new Decide.Judgement(result, secrecyBasis),
              acknowledged);
      default -> null;
    };
  }

  private Decide.@Nullable Secrecy result() {
    return switch (secrecy) {
      case "not-secret" -> Decide.Secrecy.NOT_SECRET;
      case "secret" -> Decide.Secrecy.SECRET;
      case "undetermined" -> Decide.Secrecy.UNDETERMINED;
      default -> null;
    };
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
