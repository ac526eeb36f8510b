package org.mingshi.platform.site;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mingshi.platform.organization.UnitId;

/**
 * Which units write to a column beside the one that keeps it up.
 *
 * @param mode {@code none}, {@code listed} or {@code all} units of the authority
 * @param units the listed ones; empty for the two others
 */
public record Contributors(Mode mode, Set<UnitId> units) {

  public Contributors {
    units = mode == Mode.LISTED ? Set.copyOf(units) : Set.of();
  }

  /** Who else may write. */
  public enum Mode {
    NONE("none", "只有责任单位"),
    LISTED("listed", "责任单位和指定单位"),
    ALL("all", "本机关所有单位");

    private final String key;
    private final String label;

    Mode(String key, String label) {
      this.key = key;
      this.label = label;
    }

    public String key() {
      return key;
    }

    public String label() {
      return label;
    }

    /** Finds the mode by its key or label; {@code NONE} for nothing. */
    public static Mode ofKey(String key) {
      for (Mode mode : values()) {
        if (mode.key.equals(key) || mode.label.equals(key)) {
          return mode;
        }
      }
      if (key.isEmpty()) {
        return NONE;
      }
      throw new IllegalArgumentException("unknown contributors: " + key);
    }
  }

  public static Contributors none() {
    return new Contributors(Mode.NONE, Set.of());
  }

  boolean include(UnitId unit) {
    return switch (mode) {
      case NONE -> false;
      case LISTED -> units.contains(unit);
      case ALL -> true;
    };
  }

  @Override
  public String toString() {
    return mode.key()
        + new TreeSet<>(units.stream().map(UnitId::toString).collect(Collectors.toSet()));
  }
}
