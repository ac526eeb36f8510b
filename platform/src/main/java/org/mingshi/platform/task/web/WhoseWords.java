package org.mingshi.platform.task.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.SubjectId;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.Whose;
import org.springframework.stereotype.Component;

/** Says in Chinese who may take a turn, with the role's name from the packs of the unit. */
@Component
class WhoseWords {

  private final Organization organization;
  private final Regulations regulations;

  WhoseWords(Organization organization, Regulations regulations) {
    this.organization = organization;
    this.regulations = regulations;
  }

  String of(Turn turn) {
    return switch (turn.whose()) {
      case Whose.Named(PersonId person) -> organization.person(person).name();
      case Whose.RoleIn(String role, UnitId unit) -> {
        String name = roleName(role, unit, turn.authority());
        yield unit == null ? name : organization.unit(unit).name() + " " + name;
      }
    };
  }

  private String roleName(String role, @Nullable UnitId unit, AuthorityId authority) {
    Stream<SubjectId> units =
        unit == null
            ? Stream.of()
            : organization.ancestry(unit).stream().map(id -> new SubjectId("unit", id.toString()));
    List<SubjectId> subjects =
        Stream.concat(units, Stream.of(new SubjectId("authority", authority.toString()))).toList();
    return regulations.rulesFor(subjects).role(role).map(RoleRule::name).orElse(role);
  }
}
