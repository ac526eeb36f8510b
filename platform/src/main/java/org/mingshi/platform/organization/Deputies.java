package org.mingshi.platform.organization;

import java.time.LocalDate;
import java.util.List;
import org.mingshi.platform.organization.store.DeputyRows;
import org.springframework.stereotype.Component;

/** Reads who stands in for whom, now and in the days to come. */
@Component
public class Deputies {

  private static final int SHOWN = 200;
  private static final int FOUND = 50;

  private final DeputyRows rows;

  Deputies(DeputyRows rows) {
    this.rows = rows;
  }

  /**
   * A standing-in with the people in it.
   *
   * @param holder whose post it is, with that post
   * @param deputy who stands in
   */
  public record Line(Deputy it, Holder holder, Person deputy) {}

  /** Who stands in for this person, from the day on. */
  public List<Line> ofHolder(PersonId holder, LocalDate from) {
    return rows.linesOfHolder(holder, from);
  }

  /** For whom this person stands in, from the day on. */
  public List<Line> ofDeputy(PersonId deputy, LocalDate from) {
    return rows.linesOfDeputy(deputy, from);
  }

  /** All of an authority from the day on, those that end first first; at most 200. */
  public List<Line> of(AuthorityId authority, LocalDate from) {
    return rows.linesOf(authority, from, SHOWN);
  }

  /** Staff of the authority whose name begins so, with their posts on the day; at most 50. */
  public List<Candidate> candidates(AuthorityId authority, String name, LocalDate on) {
    return rows.candidates(authority, name, on, FOUND);
  }

  /** Staff who hold a post in the unit on the day; at most 50. */
  public List<Candidate> colleagues(UnitId unit, LocalDate on) {
    return rows.colleagues(unit, on, FOUND);
  }

  /**
   * Who could stand in.
   *
   * @param unitName the unit of their first post, "" while they have none
   */
  public record Candidate(PersonId person, String name, String unitName) {}
}
