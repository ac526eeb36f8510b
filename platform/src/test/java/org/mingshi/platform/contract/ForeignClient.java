package org.mingshi.platform.contract;

import java.util.UUID;
import org.mingshi.client.ApiClient;
import org.mingshi.client.ApiException;
import org.mingshi.client.api.EditionApi;
import org.mingshi.client.api.InboxApi;
import org.mingshi.client.api.ItemApi;
import org.mingshi.client.api.PublishedApi;
import org.mingshi.client.api.SessionApi;
import org.mingshi.client.api.StepApi;
import org.mingshi.client.model.Edition;
import org.mingshi.client.model.LogIn;
import org.mingshi.client.model.Session;
import org.mingshi.client.model.Step;
import org.mingshi.platform.identity.DemoAccounts;

/** One person's program, written against the generated client alone. */
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
record ForeignClient(
    SessionApi sessions,
    ItemApi items,
    EditionApi editions,
    StepApi steps,
    InboxApi inbox,
    PublishedApi published) {

  static ForeignClient logIn(String address, String loginName) throws ApiException {
    Session session =
        of(address, "")
            .sessions()
            .openSession(new LogIn().loginName(loginName).password(DemoAccounts.PASSWORD));
    return of(address, session.getToken());
  }

  private static ForeignClient of(String address, String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(address + "/api/v1");
    client.setRequestInterceptor(request -> {
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
    });
    return new ForeignClient(
        new SessionApi(client),
        new ItemApi(client),
        new EditionApi(client),
        new StepApi(client),
        new InboxApi(client),
        new PublishedApi(client));
  }

  /** The step of this rule in the edition's latest round. */
  Step step(UUID edition, String rule) throws ApiException {
    Edition found = editions.getEdition(edition);
    return found.getRound().getSteps().stream()
        .filter(it -> it.getRule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  /** How the text of this edition is named in If-Match. */
  String seen(UUID edition) throws ApiException {
    return "\"" + editions.getEdition(edition).getHash() + "\"";
  }
}
