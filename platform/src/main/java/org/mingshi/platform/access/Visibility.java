package org.mingshi.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Decides who may see a thing. The one function for it: pages, API, search, feeds, exports,
 * previews and attachments all ask here.
 *
 * <p>Example: a draft of 区教委 is seen by everybody with a post in 区教委, by its author, and by a
 * leader whose post looks down on 区教委; not by 区卫健委, unless it is named as concerned; and by nobody
 * of another authority, whatever the post. An administrator sees no draft at all.
 */
@Component
public class Visibility {

  private final Accounts accounts;
  private final Organization organization;
  private final SecrecyRoles secrecyRoles;
  private final Clock clock;

  Visibility(Accounts accounts, Organization organization, SecrecyRoles secrecyRoles, Clock clock) {
    this.accounts = accounts;
    this.organization = organization;
    this.secrecyRoles = secrecyRoles;
    this.clock = clock;
  }

  /** Whether the actor may see the thing now. */
  public boolean maySee(Actor actor, Visible thing) {
    if (thing.isPublic() && !thing.locked()) {
      return true;
    }
    if (!actor.authority().equals(thing.authority().value()) || !isOrdinary(actor)) {
      return false;
    }
    PersonId person = new PersonId(actor.person());
    if (thing.persons().contains(person)) {
      return true;
    }
    List<Post> posts = organization.postsOf(person, LocalDate.now(clock));
    return thing.locked() ? mayJudgeSecrets(posts, thing) : isInvolved(posts, thing.units());
  }

  private boolean isOrdinary(Actor actor) {
    return accounts.of(actor).map(Account::kind).filter(AccountKind.ORDINARY::equals).isPresent();
  }

  private boolean isInvolved(List<Post> posts, Set<UnitId> units) {
    return posts.stream().anyMatch(post -> units.contains(post.unit()))
        || units.stream().anyMatch(unit -> isBelowOneOf(posts, unit));
  }

  private boolean isBelowOneOf(List<Post> posts, UnitId unit) {
    List<UnitId> above = organization.ancestry(unit);
    return posts.stream().filter(Post::seesBelow).anyMatch(post -> above.contains(post.unit()));
  }

  private boolean mayJudgeSecrets(List<Post> posts, Visible thing) {
    return posts.stream()
        .filter(post -> thing.units().contains(post.unit()))
        .anyMatch(post -> secrecyRoles.includes(post));
  }
}
