package org.mingshi.platform.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.item.RulesInForce;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Who may take an item down at once: whoever releases in a chain in force, in its unit, a unit
 * above it or the unit that owns the site, and the roles that a regulation in force names for it.
 * No chain is asked for: what is wrong must be gone before anybody meets. Writing and reviewing
 * give no right to it, and an administrator's account has none.
 */
@Component
class TakeDownRights {

  private final Accounts accounts;
  private final Organization organization;
  private final Sites sites;
  private final RulesInForce rules;
  private final Clock clock;

  TakeDownRights(
      Accounts accounts, Organization organization, Sites sites, RulesInForce rules, Clock clock) {
    this.accounts = accounts;
    this.organization = organization;
    this.sites = sites;
    this.rules = rules;
    this.clock = clock;
  }

  boolean mayTakeDown(Actor actor, Standing item) {
    boolean ordinary =
        accounts.of(actor).filter(account -> account.kind() == AccountKind.ORDINARY).isPresent();
    if (!ordinary || !actor.authority().equals(item.authority().value())) {
      return false;
    }
    List<UnitId> unitAndAbove = organization.ancestry(item.unit());
    UnitId owner = sites.site(item.site()).owner();
    EffectiveRules inForce = rules.of(item);
    Set<String> releasing = inForce.releasingRoles();
    List<RoleRule> keeping =
        inForce.takeDown().stream().flatMap(rule -> rule.roles().stream()).toList();
    List<Post> posts = organization.postsOf(new PersonId(actor.person()), LocalDate.now(clock));
    return posts.stream()
        .anyMatch(post ->
            (releasing.contains(post.role())
                    && (unitAndAbove.contains(post.unit()) || post.unit().equals(owner)))
                || keeping.stream()
                    .anyMatch(role ->
                        role.id().equals(post.role())
                            && isHeldThere(role.heldIn(), post.unit(), unitAndAbove, owner)));
  }

  private static boolean isHeldThere(
      Scope scope, UnitId unit, List<UnitId> unitAndAbove, UnitId owner) {
    return switch (scope) {
      case UNIT -> unitAndAbove.contains(unit);
      case PARENT_UNIT -> unitAndAbove.indexOf(unit) > 0;
      case SITE_OWNER -> unit.equals(owner);
      case AUTHORITY -> true; // the actor's authority is the item's
      case INVOLVED_UNITS, OUTSIDE -> false;
    };
  }
}
