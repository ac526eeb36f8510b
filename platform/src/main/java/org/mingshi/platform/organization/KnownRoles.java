package org.mingshi.platform.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.SubjectId;
import org.springframework.stereotype.Component;

/** Asks the packs that bind a unit which roles there are. */
@Component
class KnownRoles {

  private final Regulations regulations;
  private final Organization organization;

  KnownRoles(Regulations regulations, Organization organization) {
    this.regulations = regulations;
    this.organization = organization;
  }

  /** Whether a person of the unit can hold the role: some pack names it, and not as an outsider. */
  boolean canBeHeld(String role, Unit unit) {
    return find(role, unit).filter(rule -> rule.heldIn() != Scope.OUTSIDE).isPresent();
  }

  /** The role in the words of the innermost pack; the id itself where a pack was taken away. */
  String name(String role, Unit unit) {
    return find(role, unit).map(RoleRule::name).orElse(role);
  }

  /** What holds in the whole authority, whatever its units add. */
  EffectiveRules rulesOf(AuthorityId authority) {
    return regulations.rulesFor(List.of(subject(authority)));
  }

  private static SubjectId subject(AuthorityId authority) {
    return new SubjectId("authority", authority.toString());
  }

  /** What holds in the unit: the packs of the authority, of the units above and its own. */
  EffectiveRules rulesIn(Unit unit) {
    List<SubjectId> subjects =
        Stream.concat(
                organization.ancestry(unit.id()).stream()
                    .map(id -> new SubjectId("unit", id.toString())),
                Stream.of(subject(unit.authority())))
            .toList();
    return regulations.rulesFor(subjects);
  }

  private Optional<RoleRule> find(String role, Unit unit) {
    return rulesIn(unit).role(role);
  }
}
