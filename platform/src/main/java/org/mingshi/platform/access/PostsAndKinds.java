package org.mingshi.platform.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.PermissionDenied;
import org.mingshi.platform.shell.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Answers the shell's question from the rights that the rooms contribute, the kind of the account,
 * and the posts held today. An action nobody contributed is nobody's.
 */
@Component
class PostsAndKinds implements Permissions {

  private final Accounts accounts;
  private final Organization organization;
  private final ObjectProvider<Right> contributed;
  private final Denials denials;
  private final Clock clock;
  private @Nullable Map<String, Right> rights;

  PostsAndKinds(
      Accounts accounts,
      Organization organization,
      ObjectProvider<Right> contributed,
      Denials denials,
      Clock clock) {
    this.accounts = accounts;
    this.organization = organization;
    this.contributed = contributed;
    this.denials = denials;
    this.clock = clock;
  }

  @Override
  public boolean may(Actor actor, String action) {
    Right right = rights().get(action);
    return right != null
        && accounts
            .of(actor)
            .filter(account -> right.heldBy().contains(account.kind()))
            .map(account -> new Standing(account, postsOf(actor)))
            .filter(right.condition()::holdsFor)
            .isPresent();
  }

  @Override
  public void require(Actor actor, String action, String subject) {
    if (!may(actor, action)) {
      deny(actor, action, subject);
    }
  }

  @Override
  public void deny(Actor actor, String action, String subject) {
    denials.write(actor, action, subject);
    throw new PermissionDenied(actor, action);
  }

  private List<Post> postsOf(Actor actor) {
    return organization.postsOf(new PersonId(actor.person()), LocalDate.now(clock));
  }

  /** Read at the first question, since rooms after this one contribute too. */
  private synchronized Map<String, Right> rights() {
    Map<String, Right> known = rights;
    if (known == null) {
      known =
          contributed.stream()
              .collect(Collectors.toUnmodifiableMap(Right::action, Function.identity()));
      rights = known;
    }
    return known;
  }
}
