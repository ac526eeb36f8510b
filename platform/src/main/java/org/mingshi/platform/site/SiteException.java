package org.mingshi.platform.site;

import java.util.List;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.shell.ArrangementRefused;
import org.mingshi.platform.shell.Problem;

/**
 * Thrown when the register cannot take what it is given; the message says what and why.
 *
 * <p>Example: {@code SITE_OWNER_MISSING}, 请选择主办单位.
 */
public final class SiteException extends ArrangementRefused {

  private static final long serialVersionUID = 1L;

  SiteException(Problem problem) {
    super(problem);
  }

  SiteException(String field, String code, String words) {
    super(Problem.of(field, code, words));
  }

  SiteException(String field, String code, String words, List<Basis> basis) {
    super(new Problem(field, code, words, basis.isEmpty() ? "" : Basis.cite(basis)));
  }
}
