package org.mingshi.platform.review.web;

import java.util.List;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.shell.Form;

/**
 * A flag as a question.
 *
 * @param name the field: {@code flag-sensitive}
 * @param answer {@code yes}, {@code no} or ""
 */
public record TryQuestion(String name, String label, String answer) {

  static List<TryQuestion> of(EffectiveRules rules, Form form) {
    return rules.flags().stream()
        .map(flag ->
            new TryQuestion("flag-" + flag.id(), flag.name(), form.value("flag-" + flag.id())))
        .toList();
  }
}
