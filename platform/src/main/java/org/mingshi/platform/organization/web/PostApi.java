package org.mingshi.platform.organization.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.EndPost;
import org.mingshi.platform.organization.EndingPost;
import org.mingshi.platform.organization.GivePost;
import org.mingshi.platform.organization.GivingPost;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** Posts through the JSON interface: who holds which role where. */
@ApiController
class PostApi {

  private static final String ARRANGE = "organization.arrange";
  private static final int LONGEST_ROLE = 60;

  private final Organization organization;
  private final OrganizationRegister register;
  private final Permissions permissions;
  private final GivingPost givingPost;
  private final EndingPost endingPost;
  private final Clock clock;

  PostApi(
      Organization organization,
      OrganizationRegister register,
      Permissions permissions,
      GivingPost givingPost,
      EndingPost endingPost,
      Clock clock) {
    this.organization = organization;
    this.register = register;
    this.permissions = permissions;
    this.givingPost = givingPost;
    this.endingPost = endingPost;
    this.clock = clock;
  }

  /** A new post. */
  @Says("A post to be given")
  public record NewPost(
      @Nullable UUID unit,
      @Says("See GET /units/{unit}/roles") @Nullable String role,
      @Nullable Boolean seesBelow,
      @Says("The first day that counts; left out: today") @Nullable LocalDate from) {}

  /** The end of a post. */
  @Says("The end of a post")
  public record PostEnd(
      @Says("The first day that counts no more; left out: today") @Nullable LocalDate on) {}

  @Operation("List the posts that a person holds from today on")
  @GetMapping("/people/{person}/posts")
  Page<PostView> listPosts(Actor actor, @PathVariable UUID person) {
    permissions.require(actor, ARRANGE, "person:" + person);
    return Page.whole(
        register.postsFromToday(require(actor, person)).stream().map(PostView::of).toList());
  }

  @Operation(value = "Let a person hold a role in a unit", status = 201, refusals = 422)
  @PostMapping("/people/{person}/posts")
  ResponseEntity<PostView> givePost(
      Actor actor, @PathVariable UUID person, @RequestBody NewPost body) {
    Person found = require(actor, person);
    Fields fields = new Fields();
    UnitId unit = new UnitId(fields.id("/unit", body.unit()));
    if (body.unit() != null
        && organization
            .findUnit(unit)
            .filter(it -> it.authority().value().equals(actor.authority()))
            .isEmpty()) {
      fields.wrong("/unit", "没有这个单位");
    }
    String role = fields.text("/role", body.role(), LONGEST_ROLE);
    permissions.require(actor, ARRANGE, "person:" + person);
    fields.done();
    LocalDate from = body.from() == null ? LocalDate.now(clock) : body.from();
    boolean seesBelow = body.seesBelow() != null && body.seesBelow();
    return ResponseEntity.status(HttpStatus.CREATED)
        .body(
            PostView.of(
                givingPost.give(new GivePost(found.id(), unit, role, seesBelow, from, actor))));
  }

  @Operation(value = "End a post; what its holder signed stays signed", refusals = 422)
  @PostMapping("/people/{person}/posts/{post}/end")
  PostView endPost(
      Actor actor,
      @PathVariable UUID person,
      @PathVariable UUID post,
      @RequestBody(required = false) @Nullable PostEnd body) {
    permissions.require(actor, ARRANGE, "person:" + person);
    HeldPost held =
        register.postsFromToday(require(actor, person)).stream()
            .filter(it -> it.holder().post().id().value().equals(post))
            .findFirst()
            .orElseThrow(() -> new NotFound("post " + post));
    LocalDate on = body == null || body.on() == null ? LocalDate.now(clock) : body.on();
    return PostView.of(endingPost.end(new EndPost(held.holder().post().id(), on, actor)));
  }

  private Person require(Actor actor, UUID person) {
    return register
        .person(actor, person.toString())
        .orElseThrow(() -> new NotFound("person " + person));
  }
}
