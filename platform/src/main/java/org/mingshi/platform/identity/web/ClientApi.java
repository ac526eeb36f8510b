package org.mingshi.platform.identity.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.AllowClient;
import org.mingshi.platform.identity.AllowingClient;
import org.mingshi.platform.identity.ApiClient;
import org.mingshi.platform.identity.ApiClients;
import org.mingshi.platform.identity.ApiGrant;
import org.mingshi.platform.identity.ClientId;
import org.mingshi.platform.identity.ClientRegistration;
import org.mingshi.platform.identity.DisallowingClient;
import org.mingshi.platform.identity.EndingClient;
import org.mingshi.platform.identity.FieldError;
import org.mingshi.platform.identity.RegisterClient;
import org.mingshi.platform.identity.RegisteringClient;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Office systems, and who lets them act in their name. */
@ApiController
class ClientApi {

  private static final int LONGEST_NAME = 60;

  private final ApiClients clients;
  private final RegisteringClient registering;
  private final EndingClient ending;
  private final AllowingClient allowing;
  private final DisallowingClient disallowing;

  ClientApi(
      ApiClients clients,
      RegisteringClient registering,
      EndingClient ending,
      AllowingClient allowing,
      DisallowingClient disallowing) {
    this.clients = clients;
    this.registering = registering;
    this.ending = ending;
    this.allowing = allowing;
    this.disallowing = disallowing;
  }

  /** What a new office system is called. */
  @Says("A new office system")
  public record NewClient(
      @Says("Stands beside the person's name in the ledger") @Nullable String name) {}

  /** An office system. */
  @Says("An office system that may act for persons who allow it")
  public record Client(
      UUID id,
      String name,
      Instant registeredAt,
      @Says("Since when it may do nothing any more; absent while it may") @Nullable Instant endedAt,
      @Says("Given this once, when it is registered") @Nullable String secret) {

    @Override
    public String toString() {
      return "Client[" + id + "]";
    }
  }

  /** For how long an office system may act. */
  @Says("A permission to be given")
  public record NewGrant(@Says("For how many days from now, 1 to 365") @Nullable Integer days) {}

  /** A permission of the person whose token this is. */
  @Says("A permission for an office system to act in one's own name")
  public record Grant(UUID client, Instant givenAt, Instant until) {}

  @Operation("List the office systems of the own authority")
  @GetMapping("/clients")
  Page<Client> listClients(Actor actor) {
    return Page.whole(
        clients.of(new AuthorityId(actor.authority())).stream().map(it -> view(it, null)).toList());
  }

  @Operation(
      value = "Register an office system; an administrator's work",
      status = 201,
      refusals = 422)
  @PostMapping("/clients")
  ResponseEntity<Client> registerClient(Actor actor, @RequestBody NewClient body) {
    Fields fields = new Fields();
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    fields.done();
    return switch (registering.register(new RegisterClient(name, actor))) {
      case ClientRegistration.Registered(ApiClient client, String secret) ->
          ResponseEntity.created(URI.create(ApiController.ROOT + "/clients"))
              .cacheControl(CacheControl.noStore())
              .body(view(client, secret));
      case ClientRegistration.Refused(List<FieldError> errors) -> throw refused(errors);
      case ClientRegistration.NotPermitted() -> throw notPermitted();
    };
  }

  @Operation(value = "Shut an office system out; an administrator's work", status = 204)
  @DeleteMapping("/clients/{client}")
  ResponseEntity<Void> endClient(Actor actor, @PathVariable UUID client) {
    if (!ending.end(new ClientId(client), actor)) {
      throw notPermitted();
    }
    return ResponseEntity.noContent().build();
  }

  @Operation("List what one allows office systems to do in one's own name")
  @GetMapping("/grants")
  Page<Grant> listGrants(Actor actor) {
    return Page.whole(clients.allowedBy(actor).stream().map(ClientApi::view).toList());
  }

  @Operation(
      value = "Let an office system draft, save, submit and read in one's own name",
      refusals = 422)
  @PutMapping("/grants/{client}")
  Grant allowClient(Actor actor, @PathVariable UUID client, @RequestBody NewGrant body) {
    Fields fields = new Fields();
    int days = fields.given("/days", body.days(), 0);
    fields.done();
    return switch (allowing.allow(new AllowClient(new ClientId(client), days, actor))) {
      case AllowingClient.Outcome.Allowed(ApiGrant grant) -> view(grant);
      case AllowingClient.Outcome.Refused(List<FieldError> errors) -> throw refused(errors);
    };
  }

  @Operation(value = "Take the permission back", status = 204)
  @DeleteMapping("/grants/{client}")
  ResponseEntity<Void> disallowClient(Actor actor, @PathVariable UUID client) {
    disallowing.disallow(new ClientId(client), actor);
    return ResponseEntity.noContent().build();
  }

  private static ApiProblem refused(List<FieldError> errors) {
    return new ApiProblem(
        Problem.ofFields(
            errors.stream().map(it -> new Problem.Fault("/" + it.field(), it.words())).toList()));
  }

  private static ApiProblem notPermitted() {
    return ApiProblem.of(Problem.Kind.NOT_PERMITTED, "只有本单位的管理员能管理办公系统");
  }

  private static Client view(ApiClient client, @Nullable String secret) {
    return new Client(
        client.id().value(), client.name(), client.registeredAt(), client.endedAt(), secret);
  }

  private static Grant view(ApiGrant grant) {
    return new Grant(grant.client().value(), grant.givenAt(), grant.until());
  }
}
