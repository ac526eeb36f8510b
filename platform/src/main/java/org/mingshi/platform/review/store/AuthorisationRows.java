package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.StandingAuthorisation;
import org.mingshi.platform.review.StandingAuthorisation.Revocation;
import org.mingshi.platform.review.StandingAuthorisation.Subject;
import org.mingshi.platform.review.StandingAuthorisationId;
import org.mingshi.platform.site.ColumnId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adds and reads authorisations that stand for more than one item, and their revocations. */
@Repository
public class AuthorisationRows {

  private static final String ALL =
      """
      select a.*, r.reason as revoked_reason, r.account as revoked_account,
             r.person as revoked_person, r.person_label as revoked_label, r.revoked_at
      from standing_authorisation a left join standing_revocation r on r.authorisation = a.id
      """;

  private final JdbcClient jdbc;

  AuthorisationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Adds an authorisation. */
  public void add(StandingAuthorisation it) {
    UUID column = it.subject() instanceof Subject.OfColumn of ? of.column().value() : null;
    UUID unit = it.subject() instanceof Subject.OfClass of ? of.unit().value() : null;
    String itemClass = it.subject() instanceof Subject.OfClass of ? of.itemClass() : null;
    jdbc.sql(
            """
            insert into standing_authorisation
              (id, authority, column_id, unit, item_class, subject_name, role, role_name, basis,
               valid_from, valid_until, scope, reason, account, person, person_label,
               given_in, given_at)
            values (:id, :authority, :column, :unit, :class, :name, :role, :roleName, :basis,
               :from, :until, :scope, :reason, :account, :person, :label,
               :givenIn, :at)
            """)
        .param("id", it.id().value())
        .param("authority", it.authority().value())
        .param("column", column)
        .param("unit", unit)
        .param("class", itemClass)
        .param("name", it.subjectName())
        .param("role", it.role())
        .param("roleName", it.roleName())
        .param("basis", Bases.written(it.basis()))
        .param("from", it.from())
        .param("until", it.until())
        .param("scope", it.scope())
        .param("reason", it.reason())
        .param("account", it.account())
        .param("person", it.person().value())
        .param("label", it.personLabel())
        .param("givenIn", it.givenIn().value())
        .param("at", RoundRows.time(it.givenAt()))
        .update();
  }

  /** Adds a revocation; false when there is one already. */
  public boolean revoke(StandingAuthorisationId id, Revocation it) {
    return jdbc.sql(
                """
                insert into standing_revocation
                  (authorisation, reason, account, person, person_label, revoked_at)
                values (:id, :reason, :account, :person, :label, :at)
                on conflict (authorisation) do nothing
                """)
            .param("id", id.value())
            .param("reason", it.reason())
            .param("account", it.account())
            .param("person", it.person().value())
            .param("label", it.personLabel())
            .param("at", RoundRows.time(it.at()))
            .update()
        == 1;
  }

  /** One authorisation. */
  public Optional<StandingAuthorisation> find(StandingAuthorisationId id) {
    return jdbc.sql(ALL + "where a.id = :id")
        .param("id", id.value())
        .query((row, n) -> authorisation(row))
        .optional();
  }

  /**
   * The authorisations of an authority, the newest first.
   *
   * @param below the last one of the page before, null for the first page
   */
  public List<StandingAuthorisation> of(
      AuthorityId authority, @Nullable StandingAuthorisationId below, int limit) {
    String before = below == null ? "" : "and a.id < :below";
    JdbcClient.StatementSpec statement =
        jdbc.sql(ALL + "where a.authority = :authority " + before + " order by a.id desc limit :n")
            .param("authority", authority.value())
            .param("n", limit);
    return (below == null ? statement : statement.param("below", below.value()))
        .query((row, n) -> authorisation(row))
        .list();
  }

  /** Those of this subject by this role that count on the day, the longest first. */
  public List<StandingAuthorisation> standing(Subject subject, String role, LocalDate day) {
    String condition =
        switch (subject) {
          case Subject.OfColumn of -> "a.column_id = :of";
          case Subject.OfClass of -> "a.unit = :of and a.item_class = :class";
        };
    JdbcClient.StatementSpec statement =
        jdbc.sql(
                ALL
                    + "where "
                    + condition
                    + """
                     and a.role = :role and a.valid_until >= :day and a.valid_from <= :day
                       and r.authorisation is null
                    order by a.valid_until desc, a.id desc
                    """)
            .param("role", role)
            .param("day", day);
    return (switch (subject) {
          case Subject.OfColumn(var column) -> statement.param("of", column.value());
          case Subject.OfClass(var unit, var itemClass) ->
              statement.param("of", unit.value()).param("class", itemClass);
        })
        .query((row, n) -> authorisation(row))
        .list();
  }

  /** Every authorisation in the order of ids. */
  public Stream<StandingAuthorisation> all() {
    return jdbc
        .sql(ALL + "order by a.id")
        .withFetchSize(1000)
        .query((row, n) -> authorisation(row))
        .stream();
  }

  private static StandingAuthorisation authorisation(ResultSet row) throws SQLException {
    return new StandingAuthorisation(
        new StandingAuthorisationId(requireNonNull(row.getObject("id", UUID.class))),
        new AuthorityId(requireNonNull(row.getObject("authority", UUID.class))),
        subject(row),
        requireNonNull(row.getString("subject_name")),
        requireNonNull(row.getString("role")),
        requireNonNull(row.getString("role_name")),
        Bases.read(RoundRows.strings(row, "basis")),
        requireNonNull(row.getObject("valid_from", LocalDate.class)),
        requireNonNull(row.getObject("valid_until", LocalDate.class)),
        requireNonNull(row.getString("scope")),
        requireNonNull(row.getString("reason")),
        requireNonNull(row.getObject("account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("person", UUID.class))),
        requireNonNull(row.getString("person_label")),
        new UnitId(requireNonNull(row.getObject("given_in", UUID.class))),
        RoundRows.instant(row, "given_at"),
        row.getObject("revoked_at") == null ? null : revocation(row));
  }

  private static Subject subject(ResultSet row) throws SQLException {
    UUID column = row.getObject("column_id", UUID.class);
    return column != null
        ? new Subject.OfColumn(new ColumnId(column))
        : new Subject.OfClass(
            new UnitId(requireNonNull(row.getObject("unit", UUID.class))),
            requireNonNull(row.getString("item_class")));
  }

  private static Revocation revocation(ResultSet row) throws SQLException {
    return new Revocation(
        requireNonNull(row.getString("revoked_reason")),
        requireNonNull(row.getObject("revoked_account", UUID.class)),
        new PersonId(requireNonNull(row.getObject("revoked_person", UUID.class))),
        requireNonNull(row.getString("revoked_label")),
        RoundRows.instant(row, "revoked_at"));
  }
}
