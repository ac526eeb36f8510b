package org.mingshi.platform.organization;

import java.util.Arrays;
import java.util.Optional;

/** The administrative level of a unit; "the government office of that level" is resolved by it. */
public enum UnitLevel {
  STATE("state", "国家级"),
  PROVINCE("province", "省级"),
  CITY("city", "市级"),
  COUNTY("county", "县区级"),
  TOWNSHIP("township", "乡镇级");

  private final String id;
  private final String label;

  UnitLevel(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word that packs, tables and demo files use, such as {@code county}. */
  public String id() {
    return id;
  }

  /** The Chinese word for screens. */
  public String label() {
    return label;
  }

  /** Finds the level by its {@link #id()} or its {@link #label()}, as people say it. */
  public static Optional<UnitLevel> find(String text) {
    return Arrays.stream(values())
        .filter(level -> level.id.equals(text) || level.label.equals(text))
        .findFirst();
  }

  /** Finds the level by its {@link #id()}. */
  public static UnitLevel parse(String id) {
    return Arrays.stream(values())
        .filter(level -> level.id.equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Unknown level '"
                    + id
                    + "'; known are "
                    + Arrays.stream(values()).map(UnitLevel::id).toList()));
  }
}
