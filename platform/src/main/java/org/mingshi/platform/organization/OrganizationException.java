package org.mingshi.platform.organization;

import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Problem;

/**
 * Says that people and units cannot be arranged as asked. The message is for the log, the problem
 * for people: {@code UNIT_CODE_TAKEN}, 代码“edu”已被使用.
 */
public final class OrganizationException extends ArrangementRefused {

  private static final long serialVersionUID = 1L;

  OrganizationException(String field, String code, String words, String detail) {
    super(Problem.of(field, code, words), detail);
  }

  OrganizationException(Problem problem) {
    super(problem);
  }

  static OrganizationException unknown(String field, String code, String what, Object id) {
    return new OrganizationException(
        field, code, "没有这个" + what + "，可能已被改动，请重新选择", "there is no such thing here: " + id);
  }
}
