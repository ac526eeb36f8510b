package org.mingshi.platform.organization.store;

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

  public Stream<Authority> authorities() {
    return jdbc
        .sql("select id as authority, code, name, short_name from authority order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> Mapping.authority(row))
        .stream();
  }

  public Stream<Unit> units() {
    return jdbc
        .sql("select id as unit, * from unit order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> Mapping.unit(row))
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

  public Stream<Post> posts() {
    return jdbc
        .sql("select id as post, * from post order by id")
        .withFetchSize(FETCH)
        .query((row, n) -> Mapping.post(row))
        .stream();
  }
}
