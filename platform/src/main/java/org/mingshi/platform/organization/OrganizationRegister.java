package org.mingshi.platform.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.organization.store.RegisterRows;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/**
 * The lists of the administration, one page at a time by key. Every question is about the actor's
 * own authority; an id of another one finds nothing.
 */
@Component
public class OrganizationRegister {

  static final int PAGE = 50;

  private final RegisterRows rows;
  private final Organization organization;
  private final HeldPosts posts;
  private final Clock clock;

  OrganizationRegister(RegisterRows rows, Organization organization, HeldPosts posts, Clock clock) {
    this.rows = rows;
    this.organization = organization;
    this.posts = posts;
    this.clock = clock;
  }

  /**
   * A unit in a list.
   *
   * @param parentName the name of the unit above; empty for the root
   * @param position its place in the order
   */
  public record UnitLine(Unit unit, String parentName, int position) {}

  /** A person in a list, with the posts held today. */
  public record PersonLine(Person person, List<HeldPost> posts) {}

  /** The units whose name or code contains the words, in their order, after a position. */
  public Listed<UnitLine> units(Actor actor, String words, String after) {
    int position = after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : -1;
    return Listed.of(
        rows.units(authority(actor), words, position, PAGE + 1),
        PAGE,
        line -> Integer.toString(line.position()));
  }

  /** The people whose name contains the words, by name, after {@code name|id}. */
  public Listed<PersonLine> people(Actor actor, String words, String after) {
    LocalDate today = LocalDate.now(clock);
    Listed<Person> page =
        Listed.of(
            rows.people(authority(actor), words, after, PAGE + 1),
            PAGE,
            person -> person.name() + "|" + person.id());
    return new Listed<>(
        page.rows().stream()
            .map(person -> new PersonLine(person, posts.of(person.id(), today)))
            .toList(),
        page.next());
  }

  /** A unit that is known to be of the actor's authority. */
  public Unit unit(UnitId id) {
    return organization.unit(id);
  }

  /** The name of a person who is known to be of the actor's authority. */
  public String name(PersonId person) {
    return organization.person(person).name();
  }

  /** The person, if of the actor's authority. */
  public Optional<Person> person(Actor actor, String id) {
    return rows.person(authority(actor), id);
  }

  /** Every post of the person that has not ended before today, also those that begin later. */
  public List<HeldPost> postsFromToday(Person person) {
    return posts.inWords(rows.postsFrom(person.id(), LocalDate.now(clock)));
  }

  private static AuthorityId authority(Actor actor) {
    return new AuthorityId(actor.authority());
  }
}
