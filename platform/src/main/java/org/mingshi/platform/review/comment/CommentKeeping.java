package org.mingshi.platform.review.comment;

import java.util.Objects;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.review.store.CommentRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** Adds comments and last words about them, each with its entry in the ledger. */
@Component
class CommentKeeping {

  static final String COMMENT = "review-comment";
  static final String RESOLUTION = "comment-resolution";

  private final CommentRows rows;
  private final Ledger ledger;

  CommentKeeping(CommentRows rows, Ledger ledger) {
    this.rows = rows;
    this.ledger = ledger;
  }

  void add(Comment comment, Actor by) {
    rows.add(comment);
    ledger.append(
        LedgerEntry.of("review-comment.sent", COMMENT, comment.id().toString())
            .by(by)
            .with("edition", comment.edition().toString())
            .with("revision", Integer.toString(comment.passage().revision()))
            .with("block", Integer.toString(comment.passage().block()))
            .attesting(digestOf(comment)));
  }

  void add(Resolution resolution, Comment of, Actor by) {
    rows.add(resolution);
    ledger.append(
        LedgerEntry.of(
                resolution.resolved() ? "review-comment.resolved" : "review-comment.reopened",
                RESOLUTION,
                resolution.id().toString())
            .by(by)
            .with("edition", of.edition().toString())
            .with("comment", of.id().toString())
            .attesting(digestOf(resolution)));
  }

  /** The digest of a comment, form {@code review-comment-1}. */
  static Digest digestOf(Comment it) {
    return Digest.ofFields(
        "review-comment-1",
        it.id().toString(),
        it.edition().toString(),
        Integer.toString(it.passage().revision()),
        Integer.toString(it.passage().block()),
        it.passage().quote(),
        it.passage().text(),
        Objects.toString(it.replyTo(), null),
        Boolean.toString(it.binding()),
        it.words(),
        it.account().toString(),
        it.person().toString(),
        it.personLabel(),
        it.at().toString());
  }

  /** The digest of a last word, form {@code comment-resolution-1}. */
  static Digest digestOf(Resolution it) {
    return Digest.ofFields(
        "comment-resolution-1",
        it.id().toString(),
        it.comment().toString(),
        Boolean.toString(it.resolved()),
        it.account().toString(),
        it.person().toString(),
        it.personLabel(),
        it.at().toString());
  }
}
