package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.item.WithdrawalReason;
import org.mingshi.platform.review.HistoryEvent;
import org.mingshi.platform.review.HistoryEvent.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what happened to an item from the tables that hold it. Each part is read by its index on
 * the edition; an item has few editions and few hundred events.
 */
@Repository
public class HistoryRows {

  private static final String EVENTS =
      """
      with e as (select id, ordinal, state, withdrawn_at, withdrawal_reason, withdrawal_words
                 from edition where item = :item),
      event as (
        select 'SAVED' as kind, r.id, r.saved_at as at, e.id as edition, e.ordinal,
               r.saved_by_label as who, r.number::text as a, r.counts::text as b, r.title as c,
               'revision' as subject, r.id::text as subject_id
        from e join revision r on r.edition = e.id
        union all
        select 'SUBMITTED', r.id, r.submitted_at, e.id, e.ordinal, r.submitted_by_label,
               r.number::text, r.revision::text, r.reason, 'review-round', r.id::text
        from e join review_round r on r.edition = e.id
        union all
        select 'DECIDED', d.id, d.decided_at, e.id, e.ordinal, d.person_label, s.name, d.verdict,
               concat_ws('；', nullif(d.opinion, ''), '审查依据：' || d.secrecy_basis),
               'review-decision', d.id::text
        from e join review_decision d on d.edition = e.id join review_step s on s.id = d.step
        union all
        select 'MARKED', m.id, m.marked_at, e.id, e.ordinal, m.person_label,
               array_to_string(m.raised, '、'),
               concat_ws('|', array_to_string(m.lowered, '、'), m.impact), m.reason,
               'review-marking', m.id::text
        from e join review_marking m on m.edition = e.id
        union all
        select 'RELEASED', r.id, r.released_at, e.id, e.ordinal, r.person_label, '', '', '',
               'review-release', r.id::text
        from e join review_release r on r.edition = e.id
        union all
        select 'WITHDRAWN', e.id, e.withdrawn_at, e.id, e.ordinal, '', e.withdrawal_reason, '',
               e.withdrawal_words, 'edition', e.id::text
        from e where e.withdrawn_at is not null
        union all
        select 'COMMENTED', c.id, c.written_at, e.id, e.ordinal, c.person_label, c.block::text,
               (c.reply_to is not null)::text, c.words, 'review-comment', c.id::text
        from e join review_comment c on c.edition = e.id
        union all
        select 'RESOLVED', r.id, r.resolved_at, e.id, e.ordinal, r.person_label, r.resolved::text,
               '', c.words, 'comment-resolution', r.id::text
        from e join review_comment c on c.edition = e.id
        join review_comment_resolution r on r.comment = c.id
        union all
        select 'VIEWED', v.person, v.viewed_at, e.id, e.ordinal, v.person_label, '', '', '', '', ''
        from e join review_view v on v.edition = e.id)
      select * from event
      where kind = any(:kinds)
        and (:after::text is null or (at, kind, id) < (:at::timestamptz, :kind, :id::uuid))
      order by at desc, kind desc, id desc limit :limit
      """;

  private final JdbcClient jdbc;

  HistoryRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A page of events, the latest first. */
  public List<HistoryEvent> page(
      ItemId item,
      Collection<Kind> kinds,
      @Nullable String after,
      int limit,
      UnaryOperator<String> flagName) {
    String[] key = after == null ? new String[3] : after.split("~", 3);
    return jdbc.sql(EVENTS)
        .param("item", item.value())
        .param("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
        .param("after", after)
        .param("at", key[0])
        .param("kind", key[1])
        .param("id", key[2])
        .param("limit", limit)
        .query((row, n) -> event(row, flagName))
        .list();
  }

  /** The other edition of the same item that stands before the public now. */
  public Optional<EditionId> live(EditionId edition) {
    return jdbc.sql(
            """
            select o.id from edition e join edition o on o.item = e.item and o.id <> e.id
            where e.id = :edition and o.state = 'published' order by o.ordinal desc limit 1
            """)
        .param("edition", edition.value())
        .query((row, n) -> new EditionId(requireNonNull(row.getObject("id", UUID.class))))
        .optional();
  }

  private static HistoryEvent event(ResultSet row, UnaryOperator<String> flagName)
      throws SQLException {
    Kind kind = Kind.valueOf(requireNonNull(row.getString("kind")));
    UUID id = requireNonNull(row.getObject("id", UUID.class));
    return new HistoryEvent(
        RoundRows.instant(row, "at") + "~" + kind.name() + "~" + id,
        RoundRows.instant(row, "at"),
        new EditionId(requireNonNull(row.getObject("edition", UUID.class))),
        row.getInt("ordinal"),
        kind,
        requireNonNull(row.getString("who")),
        words(kind, text(row, "a"), text(row, "b"), flagName),
        text(row, "c"),
        text(row, "subject"),
        text(row, "subject_id"));
  }

  private static String text(ResultSet row, String column) throws SQLException {
    String value = row.getString(column);
    return value == null ? "" : value;
  }

  private static String words(Kind kind, String a, String b, UnaryOperator<String> flagName) {
    return switch (kind) {
      case SAVED -> "保存第 " + a + " 稿" + (b.equals("true") ? "" : "（与他人同时修改，未采用）");
      case SUBMITTED -> "第 " + a + " 次送审，第 " + b + " 稿";
      case DECIDED -> a + "：" + DecisionRows.verdict(b).label();
      case MARKED -> marked(a, b.split("\\|", 2), flagName);
      case RELEASED -> "发布";
      case WITHDRAWN -> "撤稿：" + WithdrawalReason.ofId(a).label();
      case COMMENTED -> b.equals("true") ? "回复批注" : a.equals("0") ? "批注全文" : "批注第 " + a + " 段";
      case RESOLVED -> a.equals("true") ? "批注已处理" : "重新打开批注";
      case VIEWED -> "查阅";
    };
  }

  private static String marked(String raised, String[] rest, UnaryOperator<String> flagName) {
    List<String> words = new ArrayList<>();
    if (!raised.isEmpty()) {
      words.add("加标记 " + names(raised, flagName));
    }
    if (!rest[0].isEmpty()) {
      words.add("取消标记 " + names(rest[0], flagName));
    }
    if (rest.length > 1) {
      words.add("影响级别改为" + Impact.ofId(rest[1]).label());
    }
    return String.join("，", words);
  }

  private static String names(String flags, UnaryOperator<String> flagName) {
    return Stream.of(flags.split("、")).map(flagName).collect(Collectors.joining("、"));
  }
}
