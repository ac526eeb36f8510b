package org.mingshi.platform.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.springframework.stereotype.Component;

/**
 * Answers who holds which role where, on a day. The one reading door of this room.
 *
 * <p>Example: {@code holders("section-head", edu, 2026-11-21)} gives 科室负责人甲 with the unit 区教委 and
 * the post held since 2026-01-01. Days are days in Shanghai; a post whose span does not cover the
 * day does not count. A deputy stands among the holders within their span, after all who hold a
 * post of their own, and says for whom ({@link Holder#actingFor()}).
 */
@Component
public class Organization {

  private final OrganizationRows rows;

  Organization(OrganizationRows rows) {
    this.rows = rows;
  }

  /** All authorities of this instance, in the order in which they were founded. */
  public List<Authority> authorities() {
    return rows.authorities();
  }

  /** The authority, which must exist. */
  public Authority authority(AuthorityId id) {
    return rows.authority(id)
        .orElseThrow(
            () -> OrganizationException.unknown("authority", "AUTHORITY_UNKNOWN", "机关", id));
  }

  /** Finds an authority by its code, such as {@code bishan}. */
  public Optional<Authority> findAuthority(String code) {
    return rows.authority(code);
  }

  /** The unit, which must exist. */
  public Unit unit(UnitId id) {
    return findUnit(id)
        .orElseThrow(() -> OrganizationException.unknown("unit", "UNIT_UNKNOWN", "单位", id));
  }

  public Optional<Unit> findUnit(UnitId id) {
    return rows.unit(id);
  }

  /** Finds a unit by its code within the authority, such as {@code edu}. */
  public Optional<Unit> findUnit(AuthorityId authority, String code) {
    return rows.unit(authority, code);
  }

  /** All units of the authority, each after the unit above it. */
  public List<Unit> units(AuthorityId authority) {
    return rows.units(authority);
  }

  /** The unit, the one above it, and so on up to the root of its authority. */
  public List<UnitId> ancestry(UnitId unit) {
    return rows.ancestry(unit);
  }

  /** The person, who must exist. */
  public Person person(PersonId id) {
    return rows.person(id)
        .orElseThrow(() -> OrganizationException.unknown("person", "PERSON_UNKNOWN", "人员", id));
  }

  /** Who holds the role in exactly this unit on the day. */
  public List<Holder> holders(String role, UnitId unit, LocalDate on) {
    return rows.holders(role, unit, on);
  }

  /** The roles that anybody holds in exactly this unit on the day. */
  public Set<String> rolesIn(UnitId unit, LocalDate on) {
    return rows.rolesIn(unit, on);
  }

  /** Who holds the role anywhere in the authority on the day. */
  public List<Holder> holdersInAuthority(String role, AuthorityId authority, LocalDate on) {
    return rows.holders(role, authority, on);
  }

  /** Every post held in the authority on the day, in the order of its units. */
  public List<Holder> holders(AuthorityId authority, LocalDate on) {
    return rows.holders(authority, on);
  }

  /** Every post held in exactly this unit on the day. */
  public List<Holder> holders(UnitId unit, LocalDate on) {
    return rows.holders(unit, on);
  }

  /** The posts of one person on the day, each with its unit; their own, then those they act in. */
  public List<Holder> holders(PersonId person, LocalDate on) {
    return rows.holders(person, on);
  }

  /** The posts that the person holds or acts in on the day; none for an administrator. */
  public List<Post> postsOf(PersonId person, LocalDate on) {
    return holders(person, on).stream().map(Holder::post).toList();
  }
}
