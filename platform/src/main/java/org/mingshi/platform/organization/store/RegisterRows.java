package org.mingshi.platform.organization.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.OrganizationRegister.UnitLine;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads units and people a page at a time, by key and never by offset. */
@Repository
public class RegisterRows {

  private static final Pattern UUID_FORM =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final JdbcClient jdbc;

  RegisterRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<UnitLine> units(AuthorityId authority, String words, int after, int limit) {
    return jdbc.sql(
            """
            select unit.id as unit, unit.*, coalesce(above.name, '') as parent_name
            from unit left join unit above
              on above.authority = unit.authority and above.id = unit.parent
            where unit.authority = :authority and unit.position > :after
              and (:words = '' or position(:words in unit.name) > 0 or unit.code = :words)
            order by unit.position limit :limit
            """)
        .param("authority", authority.value())
        .param("after", after)
        .param("words", words)
        .param("limit", limit)
        .query((row, n) ->
            new UnitLine(Mapping.unit(row), row.getString("parent_name"), row.getInt("position")))
        .list();
  }

  /** After {@code name|id} of the last one shown; from the beginning when it is anything else. */
  public List<Person> people(AuthorityId authority, String words, String after, int limit) {
    int bar = after.lastIndexOf('|');
    boolean known = bar >= 0 && UUID_FORM.matcher(after.substring(bar + 1)).matches();
    return jdbc.sql(
            """
            select id as person, authority, name as person_name, kind as person_kind from person
            where authority = :authority and (name, id) > (:name, :id)
              and (:words = '' or position(:words in name) > 0)
            order by name, id limit :limit
            """)
        .param("authority", authority.value())
        .param("name", known ? after.substring(0, bar) : "")
        .param("id", known ? UUID.fromString(after.substring(bar + 1)) : new UUID(0, 0))
        .param("words", words)
        .param("limit", limit)
        .query((row, n) -> Mapping.person(row))
        .list();
  }

  public Optional<Person> person(AuthorityId authority, String id) {
    if (!UUID_FORM.matcher(id).matches()) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select id as person, authority, name as person_name, kind as person_kind from person
            where authority = :authority and id = :id
            """)
        .param("authority", authority.value())
        .param("id", UUID.fromString(id))
        .query((row, n) -> Mapping.person(row))
        .optional();
  }

  public List<Holder> postsFrom(PersonId person, LocalDate day) {
    return jdbc.sql(
            """
            select post.id as post, post.role, post.sees_below, post.valid_from, post.valid_until,
                   person.id as person, person.name as person_name, person.kind as person_kind,
                   unit.id as unit, unit.authority, unit.parent, unit.code, unit.name, unit.kind, unit.level
            from post
            join person on person.authority = post.authority and person.id = post.person
            join unit on unit.authority = post.authority and unit.id = post.unit
            where post.person = :person and (post.valid_until is null or post.valid_until > :day)
            order by unit.position, post.position
            """)
        .param("person", person.value())
        .param("day", day)
        .query((row, n) -> Mapping.holder(row))
        .list();
  }
}
