package org.mingshi.platform.regulation;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * The closed vocabulary of conditions: everything that a pack may ask of an item, its column, its
 * unit and its site. What is not listed here no pack can ask; a new fact is a new constant and a
 * room that supplies it.
 */
public enum FactName {
  /** The class the editor chose; the pack lists its own under {@code classes}. */
  ITEM_CLASS("item.class", "信息类别", FactType.DECLARED_CLASS, List.of(), List.of()),
  /** How far the item reaches; ordered, so that {@code at-least} can be asked. */
  ITEM_IMPACT(
      "item.impact",
      "影响级别",
      FactType.ORDERED_CHOICE,
      List.of("ordinary", "major", "extra-major"),
      List.of("一般", "重大", "特别重大")),
  /** Flags raised on the item; the pack lists its own under {@code flags}. */
  ITEM_FLAGS("item.flags", "标记", FactType.DECLARED_FLAGS, List.of(), List.of()),
  /** Taken over from another site or medium. */
  ITEM_REPRINT("item.reprint", "转载", FactType.YES_NO, List.of(), List.of()),
  /** Whether the unit wrote it, took it over, or the site's own staff collected it. */
  ITEM_ORIGIN(
      "item.origin",
      "信息来源",
      FactType.CHOICE,
      List.of("original", "reprint", "site-edited"),
      List.of("本单位发布", "转载", "网站自行采编")),
  /** Other units are named as concerned. */
  ITEM_INVOLVES_OTHER_UNITS(
      "item.involves-other-units", "涉及其他单位", FactType.YES_NO, List.of(), List.of()),
  /** Published in the name of the government, not of the unit. */
  ITEM_GOVERNMENT_NAME("item.government-name", "以政府名义发布", FactType.YES_NO, List.of(), List.of()),
  /** How carefully the column is reviewed. */
  COLUMN_LEVEL(
      "column.level",
      "栏目级别",
      FactType.ORDERED_CHOICE,
      List.of("ordinary", "high"),
      List.of("普通", "高")),
  /** Which function of a government website the column serves. */
  COLUMN_KIND(
      "column.kind",
      "栏目类型",
      FactType.CHOICE,
      List.of("information", "interpretation", "interaction", "service", "disclosure"),
      List.of("信息发布", "解读回应", "互动交流", "办事服务", "政府信息公开")),
  /** What kind of unit the author works in. */
  UNIT_KIND(
      "unit.kind",
      "单位类型",
      FactType.CHOICE,
      List.of(
          "government",
          "government-office",
          "department",
          "township",
          "internal-office",
          "affiliated",
          "other",
          "guest-unit"),
      Labels.UNIT_KINDS),
  /**
   * What kind of unit the author's unit belongs to; unknown for a unit under the authority itself.
   */
  UNIT_PARENT_KIND(
      "unit.parent-kind",
      "主管单位类型",
      FactType.CHOICE,
      List.of(
          "government",
          "government-office",
          "department",
          "township",
          "internal-office",
          "affiliated",
          "other",
          "guest-unit"),
      Labels.UNIT_KINDS),
  /** The offices of the regulation that the author's unit itself is, by the posts held in it. */
  UNIT_OFFICES("unit.offices", "本单位", FactType.DECLARED_OFFICES, List.of(), List.of()),
  /** What kind of site the column belongs to. */
  SITE_KIND(
      "site.kind",
      "网站类型",
      FactType.CHOICE,
      List.of("portal", "department", "topic"),
      List.of("门户", "部门", "专项"));

  private final String key;
  private final String label;
  private final FactType type;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> values;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> valueLabels;

  FactName(String key, String label, FactType type, List<String> values, List<String> valueLabels) {
    this.key = key;
    this.label = label;
    this.type = type;
    this.values = values;
    this.valueLabels = valueLabels;
  }

  /** The fact that packs write as {@code key}, such as {@code item.impact}. */
  public static Optional<FactName> byKey(String key) {
    return EnumSet.allOf(FactName.class).stream().filter(fact -> fact.key.equals(key)).findFirst();
  }

  /** How packs write it. */
  public String key() {
    return key;
  }

  /** How people read it, in Chinese. */
  public String label() {
    return label;
  }

  /** What values it takes. */
  public FactType type() {
    return type;
  }

  /**
   * The allowed values in order, lowest first; empty where the pack declares them or the answer is
   * yes or no.
   */
  public List<String> allowed() {
    return values;
  }

  /** The Chinese of one allowed value, or the value itself where the pack declares it. */
  public String labelOf(String value) {
    int at = values.indexOf(value);
    return at < 0 ? value : valueLabels.get(at);
  }

  /** Words that two facts share; a holder class, because constants come before static fields. */
  private static final class Labels {
    static final List<String> UNIT_KINDS =
        List.of("本级", "办公室", "部门", "镇街", "内设机构", "直属单位", "其他单位", "驻区单位");
  }
}
