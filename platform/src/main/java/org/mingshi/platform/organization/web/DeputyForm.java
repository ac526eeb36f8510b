package org.mingshi.platform.organization.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.organization.DeputyId;
import org.mingshi.platform.organization.NameDeputy;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.PostId;
import org.mingshi.platform.shell.Actor;

/** What was typed into the form for a deputy, kept as it was typed. */
public record DeputyForm(Map<String, String> typed) {

  /** Takes a copy. */
  public DeputyForm {
    typed = Map.copyOf(typed);
  }

  /** The text of a field, "" when nothing was typed. */
  public String value(String field) {
    return typed.getOrDefault(field, "");
  }

  private static final UUID NOBODY = new UUID(0, 0);

  /** Both days, when both are days. */
  Optional<NameDeputy> command(Actor by) {
    try {
      return Optional.of(
          new NameDeputy(
              new PostId(id("post")),
              new PersonId(id("person")),
              LocalDate.parse(value("from")),
              LocalDate.parse(value("last-day")),
              value("reason"),
              by));
    } catch (DateTimeException notADay) {
      return Optional.empty();
    }
  }

  private UUID id(String field) {
    return parse(value(field)).orElse(NOBODY);
  }

  static Optional<DeputyId> deputy(String text) {
    return parse(text).map(DeputyId::new);
  }

  static Optional<UUID> parse(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }
}
