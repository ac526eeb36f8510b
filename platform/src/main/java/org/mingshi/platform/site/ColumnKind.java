package org.mingshi.platform.site;

import java.util.Arrays;

/**
 * What a column holds, after the classes of 《政府网站发展指引》（国办发〔2017〕47号）; a fact that regulations judge
 * by ({@code column.kind}) and the value of the tag {@code ColumnType}.
 */
public enum ColumnKind {
  NEWS("news", "政务动态", "information"),
  NOTICE("notice", "通知公告", "information"),
  WORK_NEWS("work-news", "工作动态", "information"),
  PUBLIC_NOTICE("public-notice", "公示公告", "information"),
  PROFILE("profile", "概况信息", "information"),
  ORGANIZATION("organization", "机构职能", "information"),
  LEADERSHIP("leadership", "领导信息", "information"),
  DATA("data", "数据发布", "information"),
  EMERGENCY("emergency", "应急信息", "information"),
  TOPIC("topic", "专题专栏", "information"),
  POLICY_DOCUMENT("policy-document", "政策文件", "disclosure"),
  DISCLOSURE_GUIDE("disclosure-guide", "信息公开指南", "disclosure"),
  YEARLY_REPORT("yearly-report", "政府信息公开年报", "disclosure"),
  INTERPRETATION("interpretation", "政策解读", "interpretation"),
  RESPONSE("response", "回应关切", "interpretation"),
  INTERACTION("interaction", "互动交流", "interaction"),
  SERVICE("service", "办事服务", "service");

  private final String key;
  private final String label;
  private final String function;

  ColumnKind(String key, String label, String function) {
    this.key = key;
    this.label = label;
    this.function = function;
  }

  /** The word used in packs and tables, such as {@code policy-document}. */
  public String key() {
    return key;
  }

  /** The Chinese name, such as {@code 政策文件}. */
  public String label() {
    return label;
  }

  /** Which function of a government website it serves; the value of {@code column.kind}. */
  String function() {
    return function;
  }

  /**
   * Finds the kind of column by its {@link #key()}.
   *
   * @throws IllegalArgumentException for an unknown word
   */
  public static ColumnKind ofKey(String key) {
    return Arrays.stream(values())
        .filter(kind -> kind.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown kind of column: " + key));
  }
}
