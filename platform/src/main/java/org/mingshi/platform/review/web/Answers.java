package org.mingshi.platform.review.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;

/** Reads the answers to checklists from a form: {@code answer:five-focus:scope=yes}. */
final class Answers {

  private static final String ANSWER = "answer:";
  private static final int MOST_ANSWERS = 200;
  private static final int LONGEST_NAME = 200;

  private Answers() {}

  static Map<String, Boolean> of(HttpServletRequest request) {
    Map<String, Boolean> answers = new TreeMap<>();
    for (Enumeration<String> names = request.getParameterNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      String value = request.getParameter(name);
      if (answers.size() < MOST_ANSWERS
          && name.startsWith(ANSWER)
          && name.length() <= LONGEST_NAME
          && ("yes".equals(value) || "no".equals(value))) {
        answers.put(name.substring(ANSWER.length()), "yes".equals(value));
      }
    }
    return answers;
  }
}
