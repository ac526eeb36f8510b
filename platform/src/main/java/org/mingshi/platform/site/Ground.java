package org.mingshi.platform.site;

/**
 * On what a unit is responsible for a column (bishan-2021 33).
 *
 * @param kind one that a bound pack lists, such as a key-point task; empty where no pack asks
 * @param year of the task; 0 for none
 * @param words which task or need, such as 重大建设项目信息公开
 */
public record Ground(String kind, int year, String words) {

  /** No ground given. */
  public static final Ground NONE = new Ground("", 0, "");
}
