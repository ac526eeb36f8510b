package org.mingshi.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;

/** Builds the {@link Frame} of a request from whoever answers the shell's two questions. */
public final class Frames {

  private final ObjectProvider<CurrentActor> currentActor;
  private final ObjectProvider<Permissions> permissions;
  private final ObjectProvider<NavigationEntry> navigation;
  private final boolean demo;

  Frames(
      ObjectProvider<CurrentActor> currentActor,
      ObjectProvider<Permissions> permissions,
      ObjectProvider<NavigationEntry> navigation,
      boolean demo) {
    this.currentActor = currentActor;
    this.permissions = permissions;
    this.navigation = navigation;
    this.demo = demo;
  }

  /** Returns the frame of this request; without an actor when nobody is logged in. */
  public Frame of(HttpServletRequest request) {
    @Nullable Actor actor = actor();
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    return new Frame(
        actor,
        actor == null ? List.of() : entriesFor(actor),
        request.getRequestURI(),
        token == null ? "_csrf" : token.getParameterName(),
        token == null ? "" : token.getToken(),
        demo);
  }

  /** Returns who is logged in, or null. */
  @Nullable Actor actor() {
    @Nullable CurrentActor source = currentActor.getIfAvailable();
    return source == null ? null : source.find().orElse(null);
  }

  private List<NavigationEntry> entriesFor(Actor actor) {
    return navigation.stream()
        .filter(entry -> entry.action().isEmpty() || isPermitted(actor, entry.action()))
        .sorted(Comparator.comparingInt(NavigationEntry::order))
        .toList();
  }

  private boolean isPermitted(Actor actor, String action) {
    @Nullable Permissions answering = permissions.getIfAvailable();
    return answering != null && answering.may(actor, action);
  }
}
