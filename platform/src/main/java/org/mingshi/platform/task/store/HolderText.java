package org.mingshi.platform.task.store;

import java.util.List;
import java.util.UUID;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.task.Whose;

/**
 * Writes who may take a turn as one text, so that one index answers for posts and persons alike:
 * {@code role:section-head:019a…}, {@code role:government-deputy-leader:*}, {@code person:019a…}.
 */
final class HolderText {

  private static final String ANY_UNIT = "*";

  private HolderText() {}

  static String of(Whose whose) {
    return switch (whose) {
      case Whose.RoleIn(String role, UnitId unit) ->
          "role:" + role + ":" + (unit == null ? ANY_UNIT : unit.value().toString());
      case Whose.Named(PersonId person) -> "person:" + person.value();
    };
  }

  static Whose parse(String text) {
    List<String> parts = List.of(text.split(":", 3));
    if (parts.getFirst().equals("person")) {
      return new Whose.Named(new PersonId(UUID.fromString(parts.get(1))));
    }
    String unit = parts.get(2);
    return new Whose.RoleIn(
        parts.get(1), unit.equals(ANY_UNIT) ? null : new UnitId(UUID.fromString(unit)));
  }
}
