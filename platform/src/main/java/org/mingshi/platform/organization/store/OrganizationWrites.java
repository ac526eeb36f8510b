package org.mingshi.platform.organization.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.PostId;
import org.mingshi.platform.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes authorities, units, persons and posts. A method says whether the row was new; where the
 * row gets its place in an order here, by giving that place.
 */
@Repository
public class OrganizationWrites {

  private final JdbcClient jdbc;

  OrganizationWrites(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public boolean insert(Authority authority, Instant foundedAt) {
    return 1
        == jdbc.sql(
                """
                insert into authority (id, code, name, short_name, founded_at)
                values (:id, :code, :name, :shortName, :foundedAt)
                on conflict (code) do nothing
                """)
            .param("id", authority.id().value())
            .param("code", authority.code())
            .param("name", authority.name())
            .param("shortName", authority.shortName())
            .param("foundedAt", foundedAt.atOffset(ZoneOffset.UTC))
            .update();
  }

  /** Inserts the unit behind all others; the lock on the authority makes two additions queue. */
  public Optional<Integer> insert(Unit unit) {
    jdbc.sql("select id from authority where id = :authority for update")
        .param("authority", unit.authority().value())
        .query()
        .listOfRows();
    return jdbc.sql(
            """
            insert into unit (id, authority, parent, position, code, name, kind, level)
                select :id, :authority, :parent, coalesce(max(position), 0) + 1, :code, :name, :kind, :level
                from unit where authority = :authority
                on conflict (authority, code) do nothing
                returning position
            """)
        .param("id", unit.id().value())
        .param("authority", unit.authority().value())
        .param("parent", unit.parent() == null ? null : unit.parent().value())
        .param("code", unit.code())
        .param("name", unit.name())
        .param("kind", unit.kind().id())
        .param("level", unit.level().id())
        .query(Integer.class)
        .optional();
  }

  public void insert(Person person) {
    jdbc.sql(
            """
            insert into person (id, authority, name, kind) values (:id, :authority, :name, :kind)
            """)
        .param("id", person.id().value())
        .param("authority", person.authority().value())
        .param("name", person.name())
        .param("kind", person.kind().id())
        .update();
  }

  public Optional<Integer> insert(Post post, AuthorityId authority) {
    return jdbc.sql(
            """
            insert into post (id, authority, person, unit, role, sees_below, valid_from)
            values (:id, :authority, :person, :unit, :role, :seesBelow, :from)
            on conflict (person, unit, role) where valid_until is null do nothing
            returning position
            """)
        .param("id", post.id().value())
        .param("authority", authority.value())
        .param("person", post.person().value())
        .param("unit", post.unit().value())
        .param("role", post.role())
        .param("seesBelow", post.seesBelow())
        .param("from", post.from())
        .query(Integer.class)
        .optional();
  }

  /** Reads the post and keeps others from ending it at the same time. */
  public Optional<Post> lock(PostId id) {
    return jdbc.sql("select id as post, * from post where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> Mapping.post(row))
        .optional();
  }

  /** Ends the post and gives its place in the order of posts. */
  public int end(PostId id, LocalDate until) {
    return jdbc.sql("update post set valid_until = :until where id = :id returning position")
        .param("until", until)
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
