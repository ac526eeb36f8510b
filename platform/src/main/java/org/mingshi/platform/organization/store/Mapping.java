package org.mingshi.platform.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.Holder;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.PostId;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;

/** Turns rows into records; the id stands in the column named after its table. */
final class Mapping {

  private Mapping() {}

  static Authority authority(ResultSet row) throws SQLException {
    return new Authority(
        new AuthorityId(row.getObject("authority", UUID.class)),
        row.getString("code"),
        row.getString("name"),
        row.getString("short_name"));
  }

  static Unit unit(ResultSet row) throws SQLException {
    @Nullable UUID parent = row.getObject("parent", UUID.class);
    return new Unit(
        new UnitId(row.getObject("unit", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        parent == null ? null : new UnitId(parent),
        row.getString("code"),
        row.getString("name"),
        UnitKind.parse(row.getString("kind")),
        UnitLevel.parse(row.getString("level")));
  }

  static Person person(ResultSet row) throws SQLException {
    return new Person(
        new PersonId(row.getObject("person", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        row.getString("person_name"),
        PersonKind.parse(row.getString("person_kind")));
  }

  static Post post(ResultSet row) throws SQLException {
    return post(row, new PersonId(row.getObject("person", UUID.class)));
  }

  private static Post post(ResultSet row, PersonId heldBy) throws SQLException {
    return new Post(
        new PostId(row.getObject("post", UUID.class)),
        heldBy,
        new UnitId(row.getObject("unit", UUID.class)),
        row.getString("role"),
        row.getBoolean("sees_below"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }

  /** A deputy acts in a post that stays the post of the one they act for. */
  static Holder holder(ResultSet row) throws SQLException {
    Person person = person(row);
    @Nullable UUID actingFor = row.getObject("acting_for", UUID.class);
    if (actingFor == null) {
      return new Holder(person, unit(row), post(row), null);
    }
    Person holder =
        new Person(
            new PersonId(actingFor),
            person.authority(),
            row.getString("acting_for_name"),
            PersonKind.STAFF);
    return new Holder(person, unit(row), post(row, holder.id()), holder);
  }
}
