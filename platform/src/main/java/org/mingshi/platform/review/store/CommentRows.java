package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.review.comment.Comment;
import org.mingshi.platform.review.comment.CommentId;
import org.mingshi.platform.review.comment.Passage;
import org.mingshi.platform.review.comment.Resolution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads comments: drafts come and go, what was sent stays. */
@Repository
public class CommentRows {

  private final JdbcClient jdbc;

  CommentRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a comment that everybody reads from now on. */
  public void add(Comment comment) {
    insert("review_comment", comment);
  }

  /** Keeps a draft. */
  public void addDraft(Comment comment) {
    insert("review_comment_draft", comment);
  }

  private void insert(String table, Comment it) {
    CommentId replyTo = it.replyTo();
    jdbc.sql(
            """
            insert into %s
              (id, edition, revision, block, quote, passage, reply_to, binding, words, account,
               person, person_label, written_at)
            values (:id, :edition, :revision, :block, :quote, :passage, :replyTo, :binding, :words,
               :account, :person, :label, :at)
            """
                .formatted(table))
        .param("id", it.id().value())
        .param("edition", it.edition().value())
        .param("revision", it.passage().revision())
        .param("block", it.passage().block())
        .param("quote", it.passage().quote())
        .param("passage", it.passage().text())
        .param("replyTo", replyTo == null ? null : replyTo.value())
        .param("binding", it.binding())
        .param("words", it.words())
        .param("account", it.account())
        .param("person", it.person().value())
        .param("label", it.personLabel())
        .param("at", RoundRows.time(it.at()))
        .update();
  }

  /** Throws away a draft of this person. */
  public void dropDraft(CommentId id, EditionId edition, PersonId person) {
    jdbc.sql(
            """
            delete from review_comment_draft
            where id = :id and edition = :edition and person = :person
            """)
        .param("id", id.value())
        .param("edition", edition.value())
        .param("person", person.value())
        .update();
  }

  /** The drafts of a person, the oldest first. */
  public List<Comment> drafts(EditionId edition, PersonId person) {
    return jdbc.sql(
            """
            select * from review_comment_draft
            where edition = :edition and person = :person order by id
            """)
        .param("edition", edition.value())
        .param("person", person.value())
        .query((row, n) -> comment(row))
        .list();
  }

  /** What was sent about an edition, answers too, the oldest first. */
  public List<Comment> of(EditionId edition) {
    return jdbc.sql("select * from review_comment where edition = :edition order by written_at, id")
        .param("edition", edition.value())
        .query((row, n) -> comment(row))
        .list();
  }

  /** One comment that was sent about this edition. */
  public Optional<Comment> find(CommentId id, EditionId edition) {
    return jdbc.sql("select * from review_comment where id = :id and edition = :edition")
        .param("id", id.value())
        .param("edition", edition.value())
        .query((row, n) -> comment(row))
        .optional();
  }

  /** Every comment that was sent, in the order of ids. */
  public Stream<Comment> all() {
    return jdbc
        .sql("select * from review_comment order by id")
        .withFetchSize(1000)
        .query((row, n) -> comment(row))
        .stream();
  }

  /** Adds a last word about a comment. */
  public void add(Resolution it) {
    jdbc.sql(
            """
            insert into review_comment_resolution
              (id, comment, resolved, account, person, person_label, resolved_at)
            values (:id, :comment, :resolved, :account, :person, :label, :at)
            """)
        .param("id", it.id())
        .param("comment", it.comment().value())
        .param("resolved", it.resolved())
        .param("account", it.account())
        .param("person", it.person().value())
        .param("label", it.personLabel())
        .param("at", RoundRows.time(it.at()))
        .update();
  }

  /** The last word about a comment. */
  public Optional<Resolution> lastResolution(CommentId comment) {
    return jdbc.sql(
            """
            select * from review_comment_resolution
            where comment = :comment order by resolved_at desc, id desc limit 1
            """)
        .param("comment", comment.value())
        .query((row, n) -> resolution(row))
        .optional();
  }

  /** The last words about the comments of an edition, one each. */
  public List<Resolution> lastResolutions(EditionId edition) {
    return jdbc.sql(
            """
            select distinct on (r.comment) r.*
            from review_comment c join review_comment_resolution r on r.comment = c.id
            where c.edition = :edition order by r.comment, r.resolved_at desc, r.id desc
            """)
        .param("edition", edition.value())
        .query((row, n) -> resolution(row))
        .list();
  }

  /** Every last word, in the order of ids. */
  public Stream<Resolution> allResolutions() {
    return jdbc
        .sql("select * from review_comment_resolution order by id")
        .withFetchSize(1000)
        .query((row, n) -> resolution(row))
        .stream();
  }

  private static Comment comment(ResultSet row) throws SQLException {
    @Nullable UUID replyTo = row.getObject("reply_to", UUID.class);
    return new Comment(
        new CommentId(requireNonNull(row.getObject("id", UUID.class))),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        new Passage(
            row.getInt("revision"),
            row.getInt("block"),
            requireNonNull(row.getString("quote")),
            requireNonNull(row.getString("passage"))),
        replyTo == null ? null : new CommentId(replyTo),
        row.getBoolean("binding"),
        requireNonNull(row.getString("words")),
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        RoundRows.instant(row, "written_at"));
  }

  private static Resolution resolution(ResultSet row) throws SQLException {
    return new Resolution(
        requireNonNull(row.getObject("id", UUID.class)),
        new CommentId(requireNonNull(row.getObject("comment", UUID.class))),
        row.getBoolean("resolved"),
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        RoundRows.instant(row, "resolved_at"));
  }
}
