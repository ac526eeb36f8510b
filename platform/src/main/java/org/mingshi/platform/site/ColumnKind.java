package org.mingshi.platform.site;

import java.util.Arrays;

/**
 * What a column holds, after the classes of 《政府网站发展指引》（国办发〔2017〕47号）; a fact that regulations judge
 * by ({@code column.kind}) and the value of the tag {@code ColumnType}.
 */
public enum ColumnKind {
  NEWS("news", "政务动态"),
  NOTICE("notice", "通知公告"),
  POLICY_DOCUMENT("policy-document", "政策文件"),
  INTERPRETATION("interpretation", "政策解读"),
  WORK_NEWS("work-news", "工作动态"),
  PUBLIC_NOTICE("public-notice", "公示公告"),
  PROFILE("profile", "概况信息"),
  ORGANIZATION("organization", "机构职能"),
  LEADERSHIP("leadership", "领导信息"),
  DISCLOSURE_GUIDE("disclosure-guide", "信息公开指南"),
  YEARLY_REPORT("yearly-report", "政府信息公开年报"),
  DATA("data", "数据发布"),
  EMERGENCY("emergency", "应急信息"),
  RESPONSE("response", "回应关切"),
  SERVICE("service", "办事服务"),
  INTERACTION("interaction", "互动交流"),
  TOPIC("topic", "专题专栏");

  private final String key;
  private final String label;

  ColumnKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  /** The word used in packs and tables, such as {@code policy-document}. */
  public String key() {
    return key;
  }

  /** The Chinese name, such as {@code 政策文件}. */
  public String label() {
    return label;
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
