package org.mingshi.platform.task.store;

import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.task.Details;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnId;
import org.mingshi.platform.task.TurnKey;
import org.mingshi.platform.task.TurnSubject;
import org.mingshi.platform.task.Whose;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads open turns. */
@Repository
public class TurnRows {

  private static final UUID BEFORE_ALL_IDS = new UUID(0, 0);
  private static final OffsetDateTime BEFORE_ALL_TIMES =
      OffsetDateTime.of(1970, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  /** For each holder the first rows by the index, then the first of all: never a whole inbox. */
  private static final String WAITING =
      """
      select %s from unnest(:holders::text[]) as mine (holder)
      cross join lateral (
        select * from turn
        where authority = :authority and holder = mine.holder
          and (due, since, id) > (:due, :since, :after) and not (:person = any (not_by))
        order by due, since, id limit :limit) as turn
      %s
      """;

  private final JdbcClient jdbc;

  TurnRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(Turn turn) {
    write(
        turn,
        """
        insert into turn (id, authority, subject_kind, subject_id, holder, not_by, title, kind,
          stage, link, obstacles, started_by, since, site, site_name, unit, unit_name, ticks, flags,
          urgent, compare, due)
        values (:id, :authority, :subjectKind, :subject, :holder, :notBy::uuid[], :title, :kind,
          :stage, :link, :obstacles, :startedBy, :since, :site, :siteName, :unit, :unitName, :ticks,
          :flags, :urgent, :compare, :due)
        """);
  }

  /** Writes anew everything but whose turn it is, since when, and who has claimed it. */
  public void update(Turn turn) {
    write(
        turn,
        """
        update turn set not_by = :notBy::uuid[], title = :title, kind = :kind, link = :link,
          obstacles = :obstacles, started_by = :startedBy, site = :site, site_name = :siteName,
          unit = :unit, unit_name = :unitName, ticks = :ticks, flags = :flags, urgent = :urgent,
          compare = :compare, due = :due
        where id = :id
        """);
  }

  private void write(Turn turn, String sql) {
    PersonId startedBy = turn.startedBy();
    Details details = turn.details();
    SiteId site = details.site();
    UnitId unit = details.unit();
    jdbc.sql(sql)
        .param("id", turn.id().value())
        .param("authority", turn.authority().value())
        .param("subjectKind", turn.subject().kind())
        .param("subject", turn.subject().id())
        .param("holder", HolderText.of(turn.whose()))
        .param(
            "notBy", turn.except().stream().map(it -> it.value().toString()).toArray(String[]::new))
        .param("title", turn.title())
        .param("kind", turn.kind())
        .param("stage", turn.stage())
        .param("link", turn.link())
        .param("obstacles", turn.obstacles())
        .param("startedBy", startedBy == null ? null : startedBy.value())
        .param("since", turn.since().atOffset(ZoneOffset.UTC))
        .param("site", site == null ? null : site.value(), Types.OTHER)
        .param("siteName", details.siteName())
        .param("unit", unit == null ? null : unit.value(), Types.OTHER)
        .param("unitName", details.unitName())
        .param("ticks", TurnMapping.texts(details.ticks()))
        .param("flags", details.flags().toArray(String[]::new))
        .param("urgent", details.urgent())
        .param("compare", details.compare(), Types.VARCHAR)
        .param("due", TurnMapping.due(details.due()))
        .update();
  }

  public void delete(TurnId turn) {
    jdbc.sql("delete from turn where id = :id").param("id", turn.value()).update();
  }

  public void delete(TurnSubject subject) {
    jdbc.sql("delete from turn where subject_kind = :kind and subject_id = :id")
        .param("kind", subject.kind())
        .param("id", subject.id())
        .update();
  }

  public void delete(TurnSubject subject, Whose whose) {
    jdbc.sql(
            """
            delete from turn where subject_kind = :kind and subject_id = :id and holder = :holder
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .param("holder", HolderText.of(whose))
        .update();
  }

  public void obstacles(TurnSubject subject, int count) {
    jdbc.sql(
            """
            update turn set obstacles = :count where subject_kind = :kind and subject_id = :id
            """)
        .param("count", count)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .update();
  }

  public List<Turn> of(TurnSubject subject) {
    return jdbc.sql(
            """
            select * from turn where subject_kind = :kind and subject_id = :id order by since, id
            """)
        .param("kind", subject.kind())
        .param("id", subject.id())
        .query((row, n) -> TurnMapping.turn(row))
        .list();
  }

  /** What waits for any of these holders, but not for turns that exclude the person. */
  public List<Turn> waitingFor(
      AuthorityId authority,
      Set<Whose> holders,
      PersonId person,
      @Nullable TurnKey after,
      int limit) {
    return jdbc.sql(WAITING.formatted("turn.*", "order by due, since, id limit :limit"))
        .param("holders", holders.stream().map(HolderText::of).toArray(String[]::new))
        .param("authority", authority.value())
        .param("person", person.value())
        .param("due", due(after))
        .param("since", since(after))
        .param("after", after == null ? BEFORE_ALL_IDS : after.id().value())
        .param("limit", limit)
        .query((row, n) -> TurnMapping.turn(row))
        .list();
  }

  /** As above, counted; counts to the limit of one holder and no further. */
  public int countWaitingFor(
      AuthorityId authority, Set<Whose> holders, PersonId person, int limit) {
    return jdbc.sql(WAITING.formatted("count(*)", ""))
        .param("holders", holders.stream().map(HolderText::of).toArray(String[]::new))
        .param("authority", authority.value())
        .param("person", person.value())
        .param("due", BEFORE_ALL_TIMES)
        .param("since", since(null))
        .param("after", BEFORE_ALL_IDS)
        .param("limit", limit)
        .query(Integer.class)
        .single();
  }

  public List<Turn> startedBy(
      AuthorityId authority, PersonId person, @Nullable TurnKey after, int limit) {
    return jdbc.sql(
            """
            select * from turn
            where authority = :authority and started_by = :person
              and (due, since, id) > (:due, :since, :after) and holder <> :self
            order by due, since, id limit :limit
            """)
        .param("authority", authority.value())
        .param("person", person.value())
        .param("self", HolderText.of(new Whose.Named(person)))
        .param("due", due(after))
        .param("since", since(after))
        .param("after", after == null ? BEFORE_ALL_IDS : after.id().value())
        .param("limit", limit)
        .query((row, n) -> TurnMapping.turn(row))
        .list();
  }

  private static OffsetDateTime due(@Nullable TurnKey after) {
    return after == null ? BEFORE_ALL_TIMES : TurnMapping.due(after.due());
  }

  private static OffsetDateTime since(@Nullable TurnKey after) {
    return after == null ? BEFORE_ALL_TIMES : after.since().atOffset(ZoneOffset.UTC);
  }
}
