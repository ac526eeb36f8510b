package org.mingshi.platform.organization.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    lockTree(unit.authority());
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

  /** Keeps others from changing the tree until the transaction ends. */
  public void lockTree(AuthorityId authority) {
    jdbc.sql("select id from authority where id = :authority for update")
        .param("authority", authority.value())
        .query()
        .listOfRows();
  }

  /** Changes all but the code, and gives the unit's place in the order. */
  public int update(Unit unit) {
    return jdbc.sql(
            """
            update unit set name = :name, kind = :kind, level = :level, parent = :parent
            where id = :id returning position
            """)
        .param("name", unit.name())
        .param("kind", unit.kind().id())
        .param("level", unit.level().id())
        .param("parent", unit.parent() == null ? null : unit.parent().value())
        .param("id", unit.id().value())
        .query(Integer.class)
        .single();
  }

  /** Changes the names, and gives the moment of the foundation. */
  public Instant update(Authority authority) {
    return jdbc.sql(
            """
            update authority set name = :name, short_name = :shortName
            where id = :id returning founded_at
            """)
        .param("name", authority.name())
        .param("shortName", authority.shortName())
        .param("id", authority.id().value())
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  public void update(Person person) {
    jdbc.sql("update person set name = :name where id = :id")
        .param("name", person.name())
        .param("id", person.id().value())
        .update();
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
