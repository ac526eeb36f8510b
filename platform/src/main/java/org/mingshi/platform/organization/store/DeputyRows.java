package org.mingshi.platform.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Deputies.Candidate;
import org.mingshi.platform.organization.Deputies.Line;
import org.mingshi.platform.organization.Deputy;
import org.mingshi.platform.organization.DeputyId;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.PostId;
import org.mingshi.platform.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads who stands in for whom. */
@Repository
public class DeputyRows {

  private static final int FETCH = 1000;

  private static final String CANDIDATE =
      """
      select person.id, person.name, coalesce((
        select unit.name from post join unit on unit.id = post.unit
        where post.person = person.id and post.valid_from <= :day
          and (post.valid_until is null or post.valid_until > :day)
        order by unit.position, post.position limit 1), '') as unit_name
      from person where person.kind = 'staff' and %s
      order by person.name, person.id limit :limit
      """;

  private static final String COLUMNS =
      """
      select id as deputy_id, authority, post as deputy_post, person as deputy_person,
        valid_from as deputy_from, valid_until as deputy_until, reason, named_by, named_at
      from deputy
      """;

  private final JdbcClient jdbc;

  DeputyRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(Deputy deputy) {
    jdbc.sql(
            """
            insert into deputy (id, authority, post, person, valid_from, valid_until, reason, named_by,
              named_at)
            values (:id, :authority, :post, :person, :from, :until, :reason, :namedBy, :namedAt)
            """)
        .param("id", deputy.id().value())
        .param("authority", deputy.authority().value())
        .param("post", deputy.post().value())
        .param("person", deputy.person().value())
        .param("from", deputy.from())
        .param("until", deputy.until())
        .param("reason", deputy.reason())
        .param("namedBy", deputy.namedBy().value())
        .param("namedAt", deputy.namedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Writes the earlier end. */
  public void end(Deputy deputy) {
    jdbc.sql("update deputy set valid_until = :until where id = :id")
        .param("until", deputy.until())
        .param("id", deputy.id().value())
        .update();
  }

  /** Whether somebody already stands in for the post on one of these days. */
  public boolean overlap(PostId post, LocalDate from, LocalDate until) {
    return jdbc.sql(
            """
            select exists (select from deputy
              where post = :post and valid_until > greatest(:from, valid_from)
                and valid_from < :until)
            """)
        .param("post", post.value())
        .param("from", from)
        .param("until", until)
        .query(Boolean.class)
        .single();
  }

  /** Reads it and keeps others from ending it at the same time. */
  public Optional<Deputy> lock(DeputyId id) {
    return jdbc.sql(COLUMNS + " where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> deputy(row))
        .optional();
  }

  /** Every row in the order of the ids, for the verification of the ledger. */
  public Stream<Deputy> all() {
    return jdbc
        .sql(COLUMNS + " order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> deputy(row))
        .stream();
  }

  public List<Line> linesOfHolder(PersonId holder, LocalDate from) {
    return lines("post.person = :key", holder.value(), from, FETCH);
  }

  public List<Line> linesOfDeputy(PersonId person, LocalDate from) {
    return lines("deputy.person = :key", person.value(), from, FETCH);
  }

  public List<Line> linesOf(AuthorityId authority, LocalDate from, int limit) {
    return lines("deputy.authority = :key", authority.value(), from, limit);
  }

  private List<Line> lines(String condition, UUID key, LocalDate from, int limit) {
    return jdbc.sql(
            """
            select deputy.id as deputy_id, deputy.post as deputy_post, deputy.person as deputy_person,
                   deputy.valid_from as deputy_from, deputy.valid_until as deputy_until, deputy.reason,
                   deputy.named_by, deputy.named_at, standing_in.name as deputy_name,
                   post.id as post, post.role, post.sees_below, post.valid_from, post.valid_until,
                   person.id as person, person.name as person_name, person.kind as person_kind,
                   unit.id as unit, unit.authority, unit.parent, unit.code, unit.name, unit.kind,
                   unit.level, null::uuid as acting_for, null as acting_for_name
            from deputy
            join post on post.id = deputy.post
            join person on person.authority = post.authority and person.id = post.person
            join unit on unit.authority = post.authority and unit.id = post.unit
            join person as standing_in on standing_in.id = deputy.person
            where deputy.valid_until > greatest(:day, deputy.valid_from) and %s
            order by deputy.valid_until, deputy.id limit :limit
            """
                .formatted(condition))
        .param("day", from)
        .param("key", key)
        .param("limit", limit)
        .query((row, n) -> line(row))
        .list();
  }

  public List<Candidate> candidates(AuthorityId authority, String name, LocalDate on, int limit) {
    return jdbc.sql(CANDIDATE.formatted("person.authority = :authority and person.name like :name"))
        .param("authority", authority.value())
        .param("name", name.replaceAll("[\\\\%_]", "\\\\$0") + "%")
        .param("day", on)
        .param("limit", limit)
        .query((row, n) -> candidate(row))
        .list();
  }

  public List<Candidate> colleagues(UnitId unit, LocalDate on, int limit) {
    return jdbc.sql(
            CANDIDATE.formatted(
                """
                person.id in (select post.person from post where post.unit = :unit
                  and post.valid_from <= :day
                  and (post.valid_until is null or post.valid_until > :day))
                """))
        .param("unit", unit.value())
        .param("day", on)
        .param("limit", limit)
        .query((row, n) -> candidate(row))
        .list();
  }

  private static Deputy deputy(ResultSet row) throws SQLException {
    return new Deputy(
        new DeputyId(row.getObject("deputy_id", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        new PostId(row.getObject("deputy_post", UUID.class)),
        new PersonId(row.getObject("deputy_person", UUID.class)),
        row.getObject("deputy_from", LocalDate.class),
        row.getObject("deputy_until", LocalDate.class),
        row.getString("reason"),
        new PersonId(row.getObject("named_by", UUID.class)),
        row.getObject("named_at", OffsetDateTime.class).toInstant());
  }

  private static Line line(ResultSet row) throws SQLException {
    Deputy deputy = deputy(row);
    return new Line(
        deputy,
        Mapping.holder(row),
        new Person(
            deputy.person(), deputy.authority(), row.getString("deputy_name"), PersonKind.STAFF));
  }

  private static Candidate candidate(ResultSet row) throws SQLException {
    return new Candidate(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("unit_name"));
  }
}
