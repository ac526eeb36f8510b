package org.mingshi.platform.organization;

import java.util.Arrays;
import java.util.Optional;
import org.mingshi.platform.shell.Problem;

/**
 * What a unit is to its authority. Packs choose a chain by it ({@code unit.kind}), because a
 * township, a department and an internal office are reviewed by different people (yunzhou-2023 8,
 * 9).
 */
public enum UnitKind {
  /** The authority itself, where its leaders hold their posts: 区人民政府, 总局. The root of the tree. */
  GOVERNMENT("government", "本级"),
  /** 区政府办公室, 局办公室: the office that co-ordinates for the authority. */
  GOVERNMENT_OFFICE("government-office", "办公室"),
  /** 委、办、局: a working department. */
  DEPARTMENT("department", "部门"),
  /** 乡镇、街道. */
  TOWNSHIP("township", "镇街"),
  /** 内设机构 of another unit: drafts, mostly without the right to submit by itself. */
  INTERNAL_OFFICE("internal-office", "内设机构"),
  /** 直属单位、事业单位, such as an information centre. */
  AFFILIATED("affiliated", "直属单位"),
  /** 其他有关单位: publishes like a department where a pack says nothing else. */
  OTHER("other", "其他单位"),
  /** 驻区单位, court, congress: publishes as a guest (yunzhou-2023 2, 17). */
  GUEST_UNIT("guest-unit", "驻区单位");

  private final String id;
  private final String label;

  UnitKind(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /**
   * What a form or a spreadsheet says of a unit without a kind: it is not registered, since the
   * kind selects the chain (yunzhou-2023 2).
   */
  public static Problem missing(String field) {
    return Problem.of(field, "UNIT_KIND_MISSING", "请选择单位类型；没有类型的单位不能启用，因为类型决定审核流程");
  }

  /** The word that packs, tables and demo files use, such as {@code internal-office}. */
  public String id() {
    return id;
  }

  /** The Chinese word for screens. */
  public String label() {
    return label;
  }

  /**
   * Finds the kind by its {@link #id()} or its {@link #label()}, as people and spreadsheets say it.
   */
  public static Optional<UnitKind> find(String text) {
    return Arrays.stream(values())
        .filter(kind -> kind.id.equals(text) || kind.label.equals(text))
        .findFirst();
  }

  /** Finds the kind by its {@link #id()}. */
  public static UnitKind parse(String id) {
    return Arrays.stream(values())
        .filter(kind -> kind.id.equals(id))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "Unknown kind of unit '"
                    + id
                    + "'; known are "
                    + Arrays.stream(values()).map(UnitKind::id).toList()));
  }
}
