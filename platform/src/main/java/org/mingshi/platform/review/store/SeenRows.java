package org.mingshi.platform.review.store;

import java.time.Instant;
import java.util.Set;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which changes a person ticked. */
@Repository
public class SeenRows {

  private final JdbcClient jdbc;

  SeenRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a tick; twice is once. */
  public void add(EditionId edition, PersonId person, String change, Instant at) {
    jdbc.sql(
            """
            insert into review_seen (edition, person, change_key, seen_at)
            values (:edition, :person, :change, :at) on conflict do nothing
            """)
        .param("edition", edition.value())
        .param("person", person.value())
        .param("change", change)
        .param("at", RoundRows.time(at))
        .update();
  }

  /** Takes a tick away. */
  public void remove(EditionId edition, PersonId person, String change) {
    jdbc.sql(
            """
            delete from review_seen
            where edition = :edition and person = :person and change_key = :change
            """)
        .param("edition", edition.value())
        .param("person", person.value())
        .param("change", change)
        .update();
  }

  /** The ticks of a person. */
  public Set<String> of(EditionId edition, PersonId person) {
    return Set.copyOf(
        jdbc.sql("select change_key from review_seen where edition = :edition and person = :person")
            .param("edition", edition.value())
            .param("person", person.value())
            .query(String.class)
            .list());
  }
}
