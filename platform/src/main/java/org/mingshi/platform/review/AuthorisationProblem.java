package org.mingshi.platform.review;

import java.util.List;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Obstacle;

/** What can be wrong with an authorisation that somebody wants to give or to take back. */
enum AuthorisationProblem {
  /** Nothing chosen, or something that this person may not authorise. */
  AUTHORISATION_NOT_OFFERED("没有选择可由您授权的栏目或类别", "请从列表中选择；列表只列出制度允许常设授权、且由您所任职务同意的事项"),
  /** No days, days in the wrong order, or a first day that has passed. */
  AUTHORISATION_DAYS("授权的起止日期不正确", "起始日不早于今天，截止日不早于起始日"),
  /** Longer than the regulation lets it stand. */
  AUTHORISATION_TOO_LONG("授权期限超过制度允许的最长时间", "请缩短期限，到期后可以重新授权"),
  /** Nothing says which items are meant. */
  AUTHORISATION_SCOPE("没有写明授权范围", "请写明哪些信息可以不再逐条报送，不超过 500 字"),
  /** Nothing says why. */
  AUTHORISATION_REASON("没有写明理由", "请写明理由，不超过 500 字"),
  /** It was taken back before, or its last day has passed. */
  AUTHORISATION_OVER("这项授权已撤销或已到期", "请刷新页面查看最新状态");

  static final int LONGEST = 500;

  private final String words;
  private final String help;

  AuthorisationProblem(String words, String help) {
    this.words = words;
    this.help = help;
  }

  AuthorisationOutcome.Problem at(String field, List<Basis> basis) {
    return new AuthorisationOutcome.Problem(field, new Obstacle(name(), basis, words, help));
  }

  static boolean isMissingOrLong(String text) {
    return text.isBlank() || text.length() > LONGEST;
  }
}
