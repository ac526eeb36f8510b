package org.mingshi.platform.review.store;

import java.time.Instant;
import java.time.LocalDate;
import org.mingshi.platform.item.EditionId;
import org.mingshi.platform.organization.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who opened which edition on which day. */
@Repository
public class ViewRows {

  private final JdbcClient jdbc;

  ViewRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds a view; true when it is the person's first of the day. */
  public boolean add(EditionId edition, PersonId person, String label, LocalDate day, Instant at) {
    return jdbc.sql(
                """
                insert into review_view (edition, person, day, person_label, viewed_at)
                values (:edition, :person, :day, :label, :at) on conflict do nothing
                """)
            .param("edition", edition.value())
            .param("person", person.value())
            .param("day", day)
            .param("label", label)
            .param("at", RoundRows.time(at))
            .update()
        == 1;
  }

  /** Forgets views before a day. */
  public void removeBefore(LocalDate day) {
    jdbc.sql("delete from review_view where day < :day").param("day", day).update();
  }
}
