package org.mingshi.platform.shell;

/**
 * What is wrong with one field of a form or one cell of a spreadsheet.
 *
 * @param field the name and id of the input, such as {@code owner}; the head of a column in a
 *     spreadsheet stands for the same name
 * @param code stable, for programs and the ledger: {@code SITE_OWNER_MISSING}
 * @param words what is wrong and what is allowed, in Chinese
 * @param basis the clause it stands on, in words, such as 《某办法》第六条; empty where the program itself
 *     asks
 */
public record Problem(String field, String code, String words, String basis) {

  /** A problem that no clause names. */
  public static Problem of(String field, String code, String words) {
    return new Problem(field, code, words, "");
  }

  /** The words and, where there is one, the clause. */
  public String sentence() {
    return basis.isEmpty() ? words : words + "（" + basis + "）";
  }
}
