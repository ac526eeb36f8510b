package org.mingshi.platform.review.web;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.review.comment.CommentId;
import org.mingshi.platform.review.comment.CommentThread;

/**
 * The comments that a page shows.
 *
 * @param drafts what this person has yet to send
 * @param resolvable those that this person may call dealt with
 * @param words what was typed into a comment that was refused, "" otherwise
 */
public record Talk(
    List<CommentThread> threads,
    List<CommentThread> drafts,
    Set<CommentId> resolvable,
    boolean mayComment,
    String words) {

  /** Takes copies. */
  public Talk {
    threads = List.copyOf(threads);
    drafts = List.copyOf(drafts);
    resolvable = Set.copyOf(resolvable);
  }

  /** What was sent about this block. */
  public List<CommentThread> at(int block) {
    return on(threads, block);
  }

  /** What this person has yet to send about this block. */
  public List<CommentThread> draftsAt(int block) {
    return on(drafts, block);
  }

  /** How many stand against an approval. */
  public long open() {
    return threads.stream().filter(CommentThread::stands).count();
  }

  /** What is not shown beside its passage. */
  public List<CommentThread> elsewhere(boolean beside) {
    return threads.stream().filter(it -> !beside || isElsewhere(it)).toList();
  }

  /** The drafts that are not shown beside their passage. */
  public List<CommentThread> draftsElsewhere(boolean beside) {
    return drafts.stream().filter(it -> !beside || isElsewhere(it)).toList();
  }

  private static boolean isElsewhere(CommentThread it) {
    Integer block = it.block();
    return block == null || block == 0;
  }

  private static List<CommentThread> on(List<CommentThread> all, int block) {
    return all.stream()
        .filter(it -> it.block() != null && it.block() == block && block > 0)
        .toList();
  }

  /** The blocks about which anything was said. */
  public Set<Integer> blocks() {
    return Stream.concat(threads.stream(), drafts.stream())
        .map(CommentThread::block)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }
}
