package org.mingshi.platform.organization;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.springframework.stereotype.Component;

/** Lists what posts there are in a unit, in the words of the regulations that bind it. */
@Component
public class RolesToHold {

  private final KnownRoles roles;

  RolesToHold(KnownRoles roles) {
    this.roles = roles;
  }

  /** Every role that a person of the unit can hold, the most local wording of each. */
  public List<RoleRule> in(Unit unit) {
    Map<String, RoleRule> byId = new LinkedHashMap<>();
    roles.rulesIn(unit).packs().stream()
        .flatMap(pack -> pack.roles().stream())
        .filter(role -> role.heldIn() != Scope.OUTSIDE)
        .forEach(role -> byId.put(role.id(), role));
    return List.copyOf(byId.values());
  }
}
