package org.mingshi.platform.task.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.task.Claim;
import org.mingshi.platform.task.Details;
import org.mingshi.platform.task.Tick;
import org.mingshi.platform.task.Turn;
import org.mingshi.platform.task.TurnId;
import org.mingshi.platform.task.TurnSubject;

/** Turns rows into turns, and the parts of a turn into columns. */
final class TurnMapping {

  private TurnMapping() {}

  static Turn turn(ResultSet row) throws SQLException {
    @Nullable UUID startedBy = row.getObject("started_by", UUID.class);
    return new Turn(
        new TurnId(row.getObject("id", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        new TurnSubject(row.getString("subject_kind"), row.getString("subject_id")),
        HolderText.parse(row.getString("holder")),
        Arrays.stream((UUID[]) row.getArray("not_by").getArray())
            .map(PersonId::new)
            .collect(Collectors.toUnmodifiableSet()),
        row.getString("title"),
        row.getString("kind"),
        row.getString("stage"),
        row.getString("link"),
        row.getInt("obstacles"),
        startedBy == null ? null : new PersonId(startedBy),
        instant(row, "since"),
        details(row),
        claim(row));
  }

  private static Details details(ResultSet row) throws SQLException {
    @Nullable UUID site = row.getObject("site", UUID.class);
    @Nullable UUID unit = row.getObject("unit", UUID.class);
    OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
    return new Details(
        site == null ? null : new SiteId(site),
        row.getString("site_name"),
        unit == null ? null : new UnitId(unit),
        row.getString("unit_name"),
        texts(row, "ticks").stream().map(TurnMapping::tick).toList(),
        texts(row, "flags"),
        row.getBoolean("urgent"),
        row.getString("compare"),
        due.equals(OffsetDateTime.MAX) ? null : due.toInstant());
  }

  private static @Nullable Claim claim(ResultSet row) throws SQLException {
    @Nullable UUID by = row.getObject("claimed_by", UUID.class);
    @Nullable UUID from = row.getObject("claim_given_by", UUID.class);
    return by == null
        ? null
        : new Claim(
            new PersonId(by),
            instant(row, "claimed_at"),
            from == null ? null : new PersonId(from),
            row.getString("claim_note"));
  }

  private static Tick tick(String text) {
    int colon = text.indexOf(':');
    String state = text.substring(0, colon);
    return new Tick(
        text.substring(colon + 1),
        Arrays.stream(Tick.State.values())
            .filter(it -> it.id().equals(state))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("No tick is '" + text + "'")));
  }

  static String[] texts(List<Tick> ticks) {
    return ticks.stream().map(it -> it.state().id() + ":" + it.name()).toArray(String[]::new);
  }

  /** What has no moment comes after everything that has one: {@code infinity} in the database. */
  static OffsetDateTime due(@Nullable Instant due) {
    return due == null ? OffsetDateTime.MAX : due.atOffset(ZoneOffset.UTC);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
