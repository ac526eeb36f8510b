package org.mingshi.platform.review.comment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Edition;
import org.mingshi.platform.item.Editions;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.difference.Blocks;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * Reads the comments of an edition, each at the place where its passage stands in the text that
 * counts now.
 *
 * <p>Example: a comment on 第 4 段 of the first text stands at 第 5 段 of the second when a paragraph
 * was put before it, and nowhere when the quoted words were rewritten.
 */
@Component
public class Comments {

  private final CommentRows rows;
  private final Editions editions;
  private final CommentRights rights;

  Comments(CommentRows rows, Editions editions, CommentRights rights) {
    this.rows = rows;
    this.editions = editions;
    this.rights = rights;
  }

  /** What was sent, the oldest first. */
  public List<CommentThread> threads(Edition edition) {
    List<Comment> all = rows.of(edition.id());
    if (all.isEmpty()) {
      return List.of();
    }
    Map<CommentId, List<Comment>> replies =
        all.stream()
            .filter(it -> it.replyTo() != null)
            .collect(Collectors.groupingBy(it -> Objects.requireNonNull(it.replyTo())));
    Map<CommentId, Resolution> resolutions =
        rows.lastResolutions(edition.id()).stream()
            .collect(Collectors.toMap(Resolution::comment, Function.identity()));
    Revision now = editions.current(edition);
    return all.stream()
        .filter(it -> it.replyTo() == null)
        .map(it ->
            new CommentThread(
                it,
                replies.getOrDefault(it.id(), List.of()),
                standing(it.passage(), now),
                resolutions.get(it.id())))
        .toList();
  }

  /** What this person noted and did not send yet, the oldest first. */
  public List<CommentThread> drafts(Edition edition, Actor actor) {
    Revision now = editions.current(edition);
    return rows.drafts(edition.id(), new PersonId(actor.person())).stream()
        .map(it -> new CommentThread(it, List.of(), standing(it.passage(), now), null))
        .toList();
  }

  /** Whether this person may comment now. */
  public boolean mayComment(Edition edition, Actor actor) {
    return rights.reviews(edition, actor);
  }

  /** Whether this person may say that the comment is dealt with. */
  public boolean mayResolve(Edition edition, Comment comment, Actor actor) {
    return rights.mayResolve(edition, comment, actor);
  }

  private static @Nullable Integer standing(Passage passage, Revision now) {
    if (passage.isWhole() || passage.revision() == now.number()) {
      return passage.block();
    }
    return Blocks.find(now.text().body(), passage.block(), passage.text(), passage.quote())
        .orElse(null);
  }
}
