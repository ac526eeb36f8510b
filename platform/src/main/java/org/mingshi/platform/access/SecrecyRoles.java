package org.mingshi.platform.access;

import java.util.List;
import java.util.stream.Stream;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Post;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.StepKind;
import org.mingshi.platform.regulation.SubjectId;
import org.springframework.stereotype.Component;

/** Asks the packs whose work it is to judge secrets: the roles of their secrecy steps. */
@Component
class SecrecyRoles {

  private final Regulations regulations;
  private final Organization organization;

  SecrecyRoles(Regulations regulations, Organization organization) {
    this.regulations = regulations;
    this.organization = organization;
  }

  /** Whether the post is one that reviews secrecy under the packs of its unit. */
  boolean includes(Post post) {
    Unit unit = organization.unit(post.unit());
    List<SubjectId> subjects =
        Stream.concat(
                organization.ancestry(unit.id()).stream()
                    .map(id -> new SubjectId("unit", id.toString())),
                Stream.of(new SubjectId("authority", unit.authority().toString())))
            .toList();
    return regulations.rulesFor(subjects).packs().stream()
        .flatMap(pack -> pack.chains().stream())
        .flatMap(chain -> chain.steps().stream())
        .filter(step -> step.kind() == StepKind.SECRECY_REVIEW)
        .anyMatch(step ->
            step.role().id().equals(post.role())
                || step.refersTo().filter(post.role()::equals).isPresent());
  }
}
