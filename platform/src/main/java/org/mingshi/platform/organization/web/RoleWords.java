package org.mingshi.platform.organization.web;

import org.mingshi.platform.organization.Deputies;
import org.mingshi.platform.organization.HeldPosts;

/** Says the post of a line in the words of its regulation: {@code 区教委 科室负责人}. */
public record RoleWords(HeldPosts posts) {

  /** The unit and the role. */
  public String of(Deputies.Line line) {
    return line.holder().unit().name() + " " + posts.inWords(line.holder()).roleName();
  }
}
