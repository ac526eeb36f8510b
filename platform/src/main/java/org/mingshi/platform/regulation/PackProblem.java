package org.mingshi.platform.regulation;

import java.util.Optional;

/**
 * One thing wrong in a pack, where an author finds it at once.
 *
 * @param file as shipped: {@code regulations/bishan-2021.yaml}
 * @param line counted from 1
 * @param clause the clause on which the faulty rule stands, where that is known
 * @param sentence what is wrong, in plain English
 */
public record PackProblem(String file, int line, Optional<String> clause, String sentence) {
  /** One line: {@code regulations/bishan-2021.yaml:41: clause 26-d: unknown role 'deputy'}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + clause.map(no -> "clause " + no + ": ").orElse("") + sentence;
  }
}
