package org.mingshi.platform.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Who holds a post today in a place that a regulation names, seen from the unit that publishes:
 * {@code unit-clerk} in the unit above, say.
 */
@Component
class PostHolders {

  private final Organization organization;
  private final Sites sites;
  private final Clock clock;

  PostHolders(Organization organization, Sites sites, Clock clock) {
    this.organization = organization;
    this.sites = sites;
    this.clock = clock;
  }

  List<Holder> holders(String role, Scope place, Standing at) {
    LocalDate today = LocalDate.now(clock);
    return switch (place) {
      case UNIT, INVOLVED_UNITS -> organization.holders(role, at.unit(), today);
      case PARENT_UNIT -> organization.holders(role, parent(at.unit()), today);
      case SITE_OWNER -> organization.holders(role, sites.site(at.site()).owner(), today);
      case AUTHORITY -> organization.holdersInAuthority(role, at.authority(), today);
      case OUTSIDE -> List.of();
    };
  }

  /** Whether this person is one of them. */
  boolean holds(Actor actor, String role, Scope place, Standing at) {
    return at.authority().value().equals(actor.authority())
        && holders(role, place, at).stream()
            .anyMatch(holder -> holder.person().id().value().equals(actor.person()));
  }

  /** What the place is called: {@code 区教委}. */
  String placeName(Scope place, Standing at) {
    return switch (place) {
      case UNIT, INVOLVED_UNITS -> organization.unit(at.unit()).name();
      case PARENT_UNIT -> organization.unit(parent(at.unit())).name();
      case SITE_OWNER -> organization.unit(sites.site(at.site()).owner()).name();
      case AUTHORITY, OUTSIDE -> organization.authority(at.authority()).name();
    };
  }

  private UnitId parent(UnitId unit) {
    UnitId parent = organization.unit(unit).parent();
    return parent == null ? unit : parent;
  }
}
