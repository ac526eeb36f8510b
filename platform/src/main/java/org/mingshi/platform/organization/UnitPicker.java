package org.mingshi.platform.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Problem;
import org.springframework.stereotype.Component;

/**
 * Lets a form ask for a unit. What is sent is the unit's code, which is looked up in the actor's
 * own authority alone, so that no form can name a unit of another one.
 */
@Component
public class UnitPicker {

  /** A longer list is a burden; then the form asks for the code. */
  private static final int LONGEST_LIST = 500;

  private final Organization organization;

  UnitPicker(Organization organization) {
    this.organization = organization;
  }

  /**
   * The units of the actor's authority as choices, indented by their place; empty when too many.
   */
  public List<Option> options(Actor actor) {
    List<Unit> units = organization.units(authorityOf(actor));
    if (units.size() > LONGEST_LIST) {
      return List.of();
    }
    Map<UnitId, Integer> depths = new HashMap<>();
    return units.stream()
        .map(unit -> {
          UnitId parent = unit.parent();
          int depth = parent == null ? 0 : depths.getOrDefault(parent, 0) + 1;
          depths.put(unit.id(), depth);
          return new Option(
              unit.code(), "　".repeat(depth) + unit.name() + "（" + unit.kind().label() + "）");
        })
        .toList();
  }

  /** The unit of this code in the actor's authority. */
  public Optional<Unit> find(Actor actor, String code) {
    return code.isBlank() ? Optional.empty() : organization.findUnit(authorityOf(actor), code);
  }

  /**
   * The unit of this code in the actor's authority.
   *
   * @throws OrganizationException beside the field when there is none
   */
  public Unit require(Actor actor, String field, String code) {
    if (code.isBlank()) {
      throw new OrganizationException(Problem.of(field, "UNIT_MISSING", "请选择单位"));
    }
    return find(actor, code)
        .orElseThrow(() ->
            new OrganizationException(
                Problem.of(field, "UNIT_UNKNOWN", "没有代码为“" + code + "”的单位，请重新选择")));
  }

  private static AuthorityId authorityOf(Actor actor) {
    return new AuthorityId(actor.authority());
  }
}
