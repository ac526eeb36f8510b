package org.mingshi.platform.regulation;

import java.util.Optional;
import java.util.UUID;

/**
 * Knows the subjects of one kind to which packs can be bound; contributed as a bean by the room
 * that keeps them.
 *
 * <p>Example: the one of kind {@code unit} says that 区教委 belongs to 璧山区.
 */
public interface Bound {

  /** The kind, as in {@link SubjectId}. */
  String kind();

  /** What people call the subject: {@code 区教委}; empty when there is none. */
  Optional<String> nameOf(String id);

  /** The authority to which the subject belongs; empty when there is no such subject. */
  Optional<UUID> authorityOf(String id);
}
