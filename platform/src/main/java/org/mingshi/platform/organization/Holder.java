package org.mingshi.platform.organization;

import org.jspecify.annotations.Nullable;

/**
 * A person together with the post that makes them the right one, and the unit of that post.
 *
 * @param person who acts
 * @param post the post; of a deputy it is the post of the one they act for
 * @param actingFor whose post it is, when the person is a deputy; null for the holder's own
 */
public record Holder(Person person, Unit unit, Post post, @Nullable Person actingFor) {

  /**
   * How a signature names the person: the label itself, or for a deputy {@code 区教委 科员乙（代科室负责人甲）}.
   * Nobody inherits a signature: a deputy signs with their own name.
   */
  public String signsAs(String label) {
    return actingFor == null ? label : label + "（代" + actingFor.name() + "）";
  }
}
