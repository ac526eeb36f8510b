package org.mingshi.platform.launch;

import java.util.Optional;
import org.mingshi.platform.identity.SetUpLink;
import org.mingshi.platform.identity.SetUpLinks;
import org.springframework.stereotype.Component;

/** Has the room {@code identity} issue the link; each start ends the link of the one before. */
@Component
class FirstAdministratorLink implements FirstAdministrator {

  private final SetUpLinks links;

  FirstAdministratorLink(SetUpLinks links) {
    this.links = links;
  }

  @Override
  public Optional<String> setUpPath() {
    return links.issue().map(SetUpLink::path);
  }
}
