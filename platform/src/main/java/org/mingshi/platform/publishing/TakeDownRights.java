package org.mingshi.platform.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.item.Standing;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.site.Sites;
import org.springframework.stereotype.Component;

/**
 * Who may take an item down at once: the releasing persons of its unit or a unit above it, and
 * whoever keeps or watches the site in the unit that owns it. No chain is asked for: what is wrong
 * must be gone before anybody meets. Writing and reviewing give no right to it, and an
 * administrator's account has none.
 */
@Component
class TakeDownRights {

  /** Roles of the glossary that release what their unit publishes. */
  private static final Set<String> RELEASING = Set.of("publisher", "designated-publisher");

  /** Roles of the glossary that keep or watch a whole site. */
  private static final Set<String> KEEPING =
      Set.of(
          "publisher",
          "designated-publisher",
          "duty-officer",
          "duty-leader",
          "duty-reader",
          "site-manager",
          "site-maintainer",
          "supervising-unit",
          "government-office");

  private final Accounts accounts;
  private final Organization organization;
  private final Sites sites;
  private final Clock clock;

  TakeDownRights(Accounts accounts, Organization organization, Sites sites, Clock clock) {
    this.accounts = accounts;
    this.organization = organization;
    this.sites = sites;
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
    List<Post> posts = organization.postsOf(new PersonId(actor.person()), LocalDate.now(clock));
    return posts.stream()
        .anyMatch(post ->
            (RELEASING.contains(post.role()) && unitAndAbove.contains(post.unit()))
                || (KEEPING.contains(post.role()) && post.unit().equals(owner)));
  }
}
