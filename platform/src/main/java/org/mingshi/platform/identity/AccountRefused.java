package org.mingshi.platform.identity;

import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Problem;

/** Says that an account cannot be kept as asked, such as {@code SECOND_ACCOUNT}. */
public final class AccountRefused extends ArrangementRefused {

  private static final long serialVersionUID = 1L;

  AccountRefused(String field, String code, String words) {
    super(Problem.of(field, code, words));
  }
}
