package org.mingshi.platform.review;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.regulation.Separation;

/**
 * Who has signed a review so far. Within one separation nobody signs twice; a regulation that gives
 * secrecy a chain of its own lets the same person sign there and in the content chain.
 */
final class Signers {

  private final Map<Separation, Set<PersonId>> persons = new EnumMap<>(Separation.class);

  /** Notes a signature; false when the person has signed within this separation before. */
  boolean add(Separation separation, PersonId person) {
    return persons.computeIfAbsent(separation, none -> new HashSet<>()).add(person);
  }
}
