package org.mingshi.platform.organization;

/**
 * A post as people read it.
 *
 * @param roleName as the regulation says it, such as 科室负责人
 */
public record HeldPost(Holder holder, String roleName) {}
