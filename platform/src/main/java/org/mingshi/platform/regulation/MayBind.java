package org.mingshi.platform.regulation;

import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Permissions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides whether somebody may say which packs bind a subject. */
@Component
class MayBind {

  static final String ACTION = "packs.bind";

  private final Permissions permissions;
  private final ObjectProvider<Bound> kinds;

  MayBind(Permissions permissions, ObjectProvider<Bound> kinds) {
    this.permissions = permissions;
    this.kinds = kinds;
  }

  void check(Actor by, SubjectId subject) {
    boolean own =
        kinds.stream()
            .filter(kind -> kind.kind().equals(subject.kind()))
            .anyMatch(
                kind -> kind.authorityOf(subject.id()).filter(by.authority()::equals).isPresent());
    if (!own) {
      throw new IllegalArgumentException(
          by.label() + " binds no packs to " + subject + ", which the authority does not have");
    }
    permissions.require(by, ACTION, subject.toString());
  }
}
