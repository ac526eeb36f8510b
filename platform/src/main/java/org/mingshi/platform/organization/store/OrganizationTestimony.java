package org.mingshi.platform.organization.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.Unit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads every row, in the order of the ids, for the verification of the ledger. */
@Repository
public class OrganizationTestimony {

  private static final int FETCH = 1000;

  private final JdbcClient jdbc;

  OrganizationTestimony(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Stream<Attested<Authority>> authorities() {
    return jdbc
        .sql("select id as authority, * from authority order by id")
        .withFetchSize(FETCH)
        .query((row, n) ->
            new Attested<>(
                Mapping.authority(row),
                row.getObject("founded_at", OffsetDateTime.class).toInstant().toString()))
        .stream();
  }

  public Stream<Attested<Unit>> units() {
    return jdbc
        .sql("select id as unit, * from unit order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> new Attested<>(Mapping.unit(row), position(row)))
        .stream();
  }

  public Stream<Person> persons() {
    return jdbc
        .sql(
            """
            select id as person, authority, name as person_name, kind as person_kind
            from person order by id
            """)
        .withFetchSize(FETCH)
        .query((row, n) -> Mapping.person(row))
        .stream();
  }

  public Stream<Attested<Post>> posts() {
    return jdbc
        .sql("select id as post, * from post order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> new Attested<>(Mapping.post(row), position(row)))
        .stream();
  }

  private static String position(ResultSet row) throws SQLException {
    return Integer.toString(row.getInt("position"));
  }
}
