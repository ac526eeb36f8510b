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
    return new Post(
        new PostId(row.getObject("post", UUID.class)),
        new PersonId(row.getObject("person", UUID.class)),
        new UnitId(row.getObject("unit", UUID.class)),
        row.getString("role"),
        row.getBoolean("sees_below"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_until", LocalDate.class));
  }

  static Holder holder(ResultSet row) throws SQLException {
    return new Holder(person(row), unit(row), post(row));
  }
}
