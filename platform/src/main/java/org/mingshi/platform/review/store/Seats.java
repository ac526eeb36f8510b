package org.mingshi.platform.review.store;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.review.Seat;

/** Writes posts into rows and reads them back: role, its name, the unit or "", its name or "". */
final class Seats {

  private Seats() {}

  static String @Nullable [] written(@Nullable Seat seat) {
    return seat == null
        ? null
        : new String[] {
          seat.role(),
          seat.roleName(),
          seat.unit() == null ? "" : requireNonNull(seat.unit()).toString(),
          seat.unitName()
        };
  }

  static @Nullable Seat read(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    if (array == null) {
      return null;
    }
    String[] part = (String[]) array.getArray();
    return new Seat(part[0], part[1], part[2].isEmpty() ? null : UnitId.parse(part[2]), part[3]);
  }
}
