package org.mingshi.platform.organization.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.shell.api.Says;

/** A post as programs read it. */
@Says("A role that a person holds in a unit")
public record PostView(
    UUID id,
    UUID person,
    UUID unit,
    @Says("The role's id in the packs") String role,
    @Says("Whether the holder sees what belongs to the units below") boolean seesBelow,
    @Says("The first day that counts") LocalDate from,
    @Says("The first day that counts no more; absent while nobody has ended it")
        @Nullable LocalDate until) {

  static PostView of(HeldPost held) {
    return of(held.holder().post());
  }

  static PostView of(Post post) {
    return new PostView(
        post.id().value(),
        post.person().value(),
        post.unit().value(),
        post.role(),
        post.seesBelow(),
        post.from(),
        post.until());
  }
}
