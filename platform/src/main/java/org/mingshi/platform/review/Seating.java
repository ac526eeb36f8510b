package org.mingshi.platform.review;

import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/** Finds where a role that a regulation names is held, seen from the unit that publishes. */
@Component
class Seating {

  private final Organization organization;
  private final Sites sites;

  Seating(Organization organization, Sites sites) {
    this.organization = organization;
    this.sites = sites;
  }

  /**
   * The post of this role.
   *
   * @param near the unit of the step that names it, if any: its own clerk, its own superior
   */
  Seat of(RoleRule role, Standing at, @Nullable UnitId near) {
    UnitId unit =
        switch (role.heldIn()) {
          case UNIT, OUTSIDE, INVOLVED_UNITS -> near == null ? at.unit() : near;
          case PARENT_UNIT -> above(at.unit());
          case AUTHORITY -> null;
          case SITE_OWNER -> sites.site(at.site()).owner();
        };
    String name = unit == null ? "" : organization.unit(unit).name();
    return new Seat(role.id(), role.name(), unit, name);
  }

  /** The unit above; the root stands above itself. */
  UnitId above(UnitId unit) {
    UnitId parent = organization.unit(unit).parent();
    return parent == null ? unit : parent;
  }
}
