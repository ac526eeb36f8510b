package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.GiveAuthorisation;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.ColumnId;

/** What a person typed to give a consent that stands, kept when it is refused. */
public record AuthorisationForm(
    String subject, String from, String until, String scope, String reason) {

  static AuthorisationForm blank(LocalDate today) {
    return new AuthorisationForm("", today.toString(), "", "", "");
  }

  static AuthorisationForm of(HttpServletRequest request) {
    return new AuthorisationForm(
        orEmpty(request.getParameter("subject")),
        orEmpty(request.getParameter("from")),
        orEmpty(request.getParameter("until")),
        orEmpty(request.getParameter("scope")),
        orEmpty(request.getParameter("reason")));
  }

  GiveAuthorisation command(Actor by) {
    return new GiveAuthorisation(subject(subject), day(from), day(until), scope, reason, by);
  }

  /** How a subject stands in the form: {@code column:…} or {@code class:…:notice}. */
  public static String key(Subject subject) {
    return switch (subject) {
      case Subject.OfColumn(var column) -> "column:" + column;
      case Subject.OfClass(var unit, var itemClass) -> "class:" + unit + ":" + itemClass;
    };
  }

  private static @Nullable Subject subject(String key) {
    String[] part = key.split(":", 3);
    try {
      return switch (part[0]) {
        case "column" -> new Subject.OfColumn(new ColumnId(UUID.fromString(part[1])));
        case "class" -> new Subject.OfClass(UnitId.parse(part[1]), part[2]);
        default -> null;
      };
    } catch (IllegalArgumentException | IndexOutOfBoundsException madeUp) {
      return null;
    }
  }

  private static @Nullable LocalDate day(String typed) {
    try {
      return LocalDate.parse(typed.strip());
    } catch (DateTimeParseException noDay) {
      return null;
    }
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }
}
