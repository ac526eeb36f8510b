package org.mingshi.platform.organization.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads authorities, units, persons and posts. */
@Repository
public class OrganizationRows {

  /** The holders of posts on a day, and after them those who stand in for a holder that day. */
  private static final String HOLDER =
      """
      select post.id as post, post.role, post.sees_below, post.valid_from, post.valid_until,
             person.id as person, person.name as person_name, person.kind as person_kind,
             unit.id as unit, unit.authority, unit.parent, unit.code, unit.name, unit.kind, unit.level,
             null::uuid as acting_for, null::text as acting_for_name,
             unit.position as unit_position, post.position as post_position
      from post
      join person on person.authority = post.authority and person.id = post.person
      join unit on unit.authority = post.authority and unit.id = post.unit
      where post.valid_from <= :day and (post.valid_until is null or post.valid_until > :day)
        and %s
      union all
      select post.id, post.role, post.sees_below, post.valid_from, post.valid_until,
             person.id, person.name, person.kind,
             unit.id, unit.authority, unit.parent, unit.code, unit.name, unit.kind, unit.level,
             holder.id, holder.name, unit.position, post.position
      from deputy
      join post on post.id = deputy.post
      join person on person.authority = post.authority and person.id = deputy.person
      join person as holder on holder.authority = post.authority and holder.id = post.person
      join unit on unit.authority = post.authority and unit.id = post.unit
      where post.valid_from <= :day and (post.valid_until is null or post.valid_until > :day)
        and deputy.valid_from <= :day and deputy.valid_until > :day
        and %s
      order by acting_for_name nulls first, unit_position, post_position, valid_from, post
      """;

  private final JdbcClient jdbc;

  OrganizationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Authority> authorities() {
    return jdbc.sql(
            "select id as authority, code, name, short_name from authority order by founded_at, id")
        .query((row, n) -> Mapping.authority(row))
        .list();
  }

  public Optional<Authority> authority(AuthorityId id) {
    return jdbc.sql("select id as authority, code, name, short_name from authority where id = :id")
        .param("id", id.value())
        .query((row, n) -> Mapping.authority(row))
        .optional();
  }

  public Optional<Authority> authority(String code) {
    return jdbc.sql(
            "select id as authority, code, name, short_name from authority where code = :code")
        .param("code", code)
        .query((row, n) -> Mapping.authority(row))
        .optional();
  }

  public Optional<Unit> unit(UnitId id) {
    return jdbc.sql("select id as unit, * from unit where id = :id")
        .param("id", id.value())
        .query((row, n) -> Mapping.unit(row))
        .optional();
  }

  public Optional<Unit> unit(AuthorityId authority, String code) {
    return jdbc.sql("select id as unit, * from unit where authority = :authority and code = :code")
        .param("authority", authority.value())
        .param("code", code)
        .query((row, n) -> Mapping.unit(row))
        .optional();
  }

  public List<Unit> units(AuthorityId authority) {
    return jdbc.sql(
            """
            with recursive below as (
              select unit.*, array[position] as place from unit
              where authority = :authority and parent is null
              union all
              select unit.*, below.place || unit.position from unit
              join below on unit.authority = below.authority and unit.parent = below.id
            )
            select id as unit, * from below order by place
            """)
        .param("authority", authority.value())
        .query((row, n) -> Mapping.unit(row))
        .list();
  }

  public List<UnitId> ancestry(UnitId unit) {
    return jdbc.sql(
            """
            with recursive above as (
              select id, authority, parent, 0 as distance from unit where id = :unit
              union all
              select unit.id, unit.authority, unit.parent, above.distance + 1 from unit
              join above on unit.authority = above.authority and unit.id = above.parent
            )
            select id from above order by distance
            """)
        .param("unit", unit.value())
        .query((row, n) -> new UnitId(row.getObject("id", UUID.class)))
        .list();
  }

  public Optional<Person> person(PersonId id) {
    return jdbc.sql(
            """
            select id as person, authority, name as person_name, kind as person_kind
            from person where id = :id
            """)
        .param("id", id.value())
        .query((row, n) -> Mapping.person(row))
        .optional();
  }

  public List<Holder> holders(String role, UnitId unit, LocalDate on) {
    return jdbc.sql(holder("post.unit = :unit and post.role = :role"))
        .param("day", on)
        .param("unit", unit.value())
        .param("role", role)
        .query((row, n) -> Mapping.holder(row))
        .list();
  }

  public List<Holder> holders(String role, AuthorityId authority, LocalDate on) {
    return jdbc.sql(holder("post.authority = :authority and post.role = :role"))
        .param("day", on)
        .param("authority", authority.value())
        .param("role", role)
        .query((row, n) -> Mapping.holder(row))
        .list();
  }

  public Set<String> rolesIn(UnitId unit, LocalDate on) {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct role from post
                where unit = :unit and valid_from <= :day
                  and (valid_until is null or valid_until > :day)
                """)
            .param("unit", unit.value())
            .param("day", on)
            .query(String.class)
            .list());
  }

  public List<Holder> holders(AuthorityId authority, LocalDate on) {
    return jdbc.sql(holder("post.authority = :authority"))
        .param("day", on)
        .param("authority", authority.value())
        .query((row, n) -> Mapping.holder(row))
        .list();
  }

  public List<Holder> holders(UnitId unit, LocalDate on) {
    return jdbc.sql(holder("post.unit = :unit"))
        .param("day", on)
        .param("unit", unit.value())
        .query((row, n) -> Mapping.holder(row))
        .list();
  }

  public List<Holder> holders(PersonId person, LocalDate on) {
    return jdbc.sql(HOLDER.formatted("post.person = :person", "deputy.person = :person"))
        .param("day", on)
        .param("person", person.value())
        .query((row, n) -> Mapping.holder(row))
        .list();
  }

  private static String holder(String condition) {
    return HOLDER.formatted(condition, condition);
  }
}
