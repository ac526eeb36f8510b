package org.mingshi.platform.access;

import java.util.List;
import org.mingshi.platform.identity.Account;
import org.mingshi.platform.organization.Post;

/**
 * What a person is today: the account, and the posts whose span covers today.
 *
 * @param posts empty for an administrator
 */
public record Standing(Account account, List<Post> posts) {

  public Standing {
    posts = List.copyOf(posts);
  }

  /** Whether one of the posts looks down on the units below. */
  public boolean seesBelow() {
    return posts.stream().anyMatch(Post::seesBelow);
  }
}
