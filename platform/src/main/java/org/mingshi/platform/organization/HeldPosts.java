package org.mingshi.platform.organization;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingshi.platform.regulation.EffectiveRules;
import org.mingshi.platform.regulation.RoleRule;
import org.springframework.stereotype.Component;

/** Shows posts in the words of the regulations, for pages. */
@Component
public class HeldPosts {

  private final Organization organization;
  private final KnownRoles roles;

  HeldPosts(Organization organization, KnownRoles roles) {
    this.organization = organization;
    this.roles = roles;
  }

  /** All posts of the authority on the day, unit by unit. */
  public List<HeldPost> in(AuthorityId authority, LocalDate on) {
    return inWords(organization.holders(authority, on));
  }

  /** The posts of one person on the day. */
  public List<HeldPost> of(PersonId person, LocalDate on) {
    return inWords(organization.holders(person, on));
  }

  /** The posts held in one unit on the day. */
  public List<HeldPost> in(UnitId unit, LocalDate on) {
    return inWords(organization.holders(unit, on));
  }

  /** One post in words. */
  public HeldPost inWords(Holder holder) {
    return inWords(List.of(holder)).getFirst();
  }

  List<HeldPost> inWords(List<Holder> holders) {
    Map<AuthorityId, EffectiveRules> rules = new HashMap<>();
    return holders.stream()
        .map(holder ->
            new HeldPost(
                holder,
                roleName(holder, rules.computeIfAbsent(holder.unit().authority(), roles::rulesOf))))
        .toList();
  }

  private String roleName(Holder holder, EffectiveRules ofAuthority) {
    return ofAuthority
        .role(holder.post().role())
        .map(RoleRule::name)
        .orElseGet(() -> roles.name(holder.post().role(), holder.unit()));
  }
}
