package org.mingshi.platform.organization.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.AddPerson;
import org.mingshi.platform.organization.AddUnit;
import org.mingshi.platform.organization.AddingPerson;
import org.mingshi.platform.organization.AddingUnit;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.ChangeAuthority;
import org.mingshi.platform.organization.ChangeUnit;
import org.mingshi.platform.organization.ChangingAuthority;
import org.mingshi.platform.organization.ChangingUnit;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.HeldPosts;
import org.mingshi.platform.organization.Listed;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.OrganizationRegister;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.RenamePerson;
import org.mingshi.platform.organization.RenamingPerson;
import org.mingshi.platform.organization.RolesToHold;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.NotFound;
import org.mingshi.platform.shell.Permissions;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Fields;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The own authority, its units and its people through the JSON interface. */
@ApiController
class OrganizationApi {

  private static final String ARRANGE = "organization.arrange";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 60;
  private static final String READ_ON = "Where to read on";

  private final Organization organization;
  private final OrganizationRegister register;
  private final HeldPosts posts;
  private final RolesToHold roles;
  private final Permissions permissions;
  private final ChangingAuthority changingAuthority;
  private final AddingUnit addingUnit;
  private final ChangingUnit changingUnit;
  private final AddingPerson addingPerson;
  private final RenamingPerson renamingPerson;
  private final Clock clock;

  OrganizationApi(
      Organization organization,
      OrganizationRegister register,
      HeldPosts posts,
      RolesToHold roles,
      Permissions permissions,
      ChangingAuthority changingAuthority,
      AddingUnit addingUnit,
      ChangingUnit changingUnit,
      AddingPerson addingPerson,
      RenamingPerson renamingPerson,
      Clock clock) {
    this.organization = organization;
    this.register = register;
    this.posts = posts;
    this.roles = roles;
    this.permissions = permissions;
    this.changingAuthority = changingAuthority;
    this.addingUnit = addingUnit;
    this.changingUnit = changingUnit;
    this.addingPerson = addingPerson;
    this.renamingPerson = renamingPerson;
    this.clock = clock;
  }

  /** The authority. */
  @Says("The authority in which one works")
  public record AuthorityView(UUID id, String code, String name, String shortName) {}

  /** Other names. */
  @Says("Other names of the authority")
  public record AuthorityNames(@Nullable String name, @Nullable String shortName) {}

  /** A unit. */
  @Says("A unit in the tree of its authority")
  public record UnitView(
      UUID id,
      @Says("Absent for the root") @Nullable UUID parent,
      String code,
      String name,
      String kind,
      String level) {}

  /** A new unit. */
  @Says("A new unit")
  public record NewUnit(
      @Says("The unit above it") @Nullable UUID parent,
      @Says("Unique in the authority, kept for ever; for example edu") @Nullable String code,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String level) {}

  /** A changed unit. */
  @Says("A unit as it is to be")
  public record ChangedUnit(
      @Says("The unit above it; absent only for the root") @Nullable UUID parent,
      @Nullable String name,
      @Nullable String kind,
      @Nullable String level) {}

  /** A role. */
  @Says("A role that a person of the unit can hold")
  public record RoleView(String id, String name) {}

  /** A person. */
  @Says("A person of the authority with the posts held today")
  public record PersonView(
      UUID id, String name, @Says("staff or administrator") String kind, List<PostView> posts) {}

  /** A new person. */
  @Says("A new person")
  public record NewPerson(
      @Nullable String name, @Says("staff or administrator") @Nullable String kind) {}

  /** Another name. */
  @Says("A person's name as it is to be")
  public record PersonName(@Nullable String name) {}

  @Operation(value = "Read the own authority", clients = true)
  @GetMapping("/authority")
  AuthorityView getAuthority(Actor actor) {
    return view(organization.authority(new AuthorityId(actor.authority())));
  }

  @Operation(value = "Give the own authority other names", refusals = 422)
  @PutMapping("/authority")
  AuthorityView changeAuthority(Actor actor, @RequestBody AuthorityNames body) {
    Fields fields = new Fields();
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    String shortName = fields.text("/shortName", body.shortName(), LONGEST_NAME);
    done(fields, actor, "authority");
    changingAuthority.change(new ChangeAuthority(name, shortName, actor));
    return getAuthority(actor);
  }

  @Operation(value = "List the units of the own authority", clients = true)
  @GetMapping("/units")
  Page<UnitView> listUnits(
      Actor actor,
      @Says("Words in the name or the code") @RequestParam(defaultValue = "") String words,
      @Says(READ_ON) @RequestParam(defaultValue = "") String after) {
    return page(register.units(actor, words.strip(), after)).map(it -> view(it.unit()));
  }

  @Operation(value = "Put a unit into the tree", status = 201, refusals = 422)
  @PostMapping("/units")
  ResponseEntity<UnitView> addUnit(Actor actor, @RequestBody NewUnit body) {
    Fields fields = new Fields();
    Unit parent = own(fields, actor, body.parent());
    String code = fields.text("/code", body.code(), LONGEST_CODE);
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    UnitKind kind = kind(fields, body.kind());
    UnitLevel level = level(fields, body.level());
    done(fields, actor, "unit:new");
    Unit unit = addingUnit.add(new AddUnit(parent.id(), code, name, kind, level, actor));
    return ResponseEntity.created(URI.create(ApiController.ROOT + "/units/" + unit.id()))
        .body(view(unit));
  }

  @Operation(value = "Read a unit", clients = true)
  @GetMapping("/units/{unit}")
  UnitView getUnit(Actor actor, @PathVariable UUID unit) {
    return view(require(actor, unit));
  }

  @Operation(value = "Change a unit, or put it below another one", refusals = 422)
  @PutMapping("/units/{unit}")
  UnitView changeUnit(Actor actor, @PathVariable UUID unit, @RequestBody ChangedUnit body) {
    Unit found = require(actor, unit);
    Fields fields = new Fields();
    @Nullable UnitId parent =
        found.parent() == null && body.parent() == null
            ? null
            : own(fields, actor, body.parent()).id();
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    UnitKind kind = kind(fields, body.kind());
    UnitLevel level = level(fields, body.level());
    done(fields, actor, "unit:" + unit);
    changingUnit.change(new ChangeUnit(found.id(), name, kind, level, parent, actor));
    return view(require(actor, unit));
  }

  @Operation("List the roles that a person of the unit can hold")
  @GetMapping("/units/{unit}/roles")
  Page<RoleView> listRoles(Actor actor, @PathVariable UUID unit) {
    return Page.whole(
        roles.in(require(actor, unit)).stream()
            .map(it -> new RoleView(it.id(), it.name()))
            .toList());
  }

  @Operation("List the people of the own authority with their posts; an administrator's list")
  @GetMapping("/people")
  Page<PersonView> listPeople(
      Actor actor,
      @Says("Words in the name") @RequestParam(defaultValue = "") String words,
      @Says(READ_ON) @RequestParam(defaultValue = "") String after) {
    permissions.require(actor, ARRANGE, "people");
    return page(register.people(actor, words.strip(), after))
        .map(it -> view(it.person(), it.posts()));
  }

  @Operation(value = "Enter a person", status = 201, refusals = 422)
  @PostMapping("/people")
  ResponseEntity<PersonView> addPerson(Actor actor, @RequestBody NewPerson body) {
    Fields fields = new Fields();
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    PersonKind kind =
        fields
            .word("/kind", body.kind(), Arrays.asList(PersonKind.values()), PersonKind::id)
            .orElse(PersonKind.STAFF);
    done(fields, actor, "person:new");
    Person person =
        addingPerson.add(new AddPerson(new AuthorityId(actor.authority()), name, kind, actor));
    return ResponseEntity.created(URI.create(ApiController.ROOT + "/people/" + person.id()))
        .body(view(person, List.of()));
  }

  @Operation("Read a person with the posts held today")
  @GetMapping("/people/{person}")
  PersonView getPerson(Actor actor, @PathVariable UUID person) {
    permissions.require(actor, ARRANGE, "person:" + person);
    Person found =
        register
            .person(actor, person.toString())
            .orElseThrow(() -> new NotFound("person " + person));
    return view(found, posts.of(found.id(), LocalDate.now(clock)));
  }

  @Operation(value = "Correct a person's name", refusals = 422)
  @PutMapping("/people/{person}")
  PersonView renamePerson(Actor actor, @PathVariable UUID person, @RequestBody PersonName body) {
    Person found =
        register
            .person(actor, person.toString())
            .orElseThrow(() -> new NotFound("person " + person));
    Fields fields = new Fields();
    String name = fields.text("/name", body.name(), LONGEST_NAME);
    done(fields, actor, "person:" + person);
    renamingPerson.rename(new RenamePerson(found.id(), name, actor));
    return getPerson(actor, person);
  }

  /** Who may not do it at all is told so, and not what is wrong with the fields. */
  private void done(Fields fields, Actor actor, String subject) {
    permissions.require(actor, ARRANGE, subject);
    fields.done();
  }

  private Unit require(Actor actor, UUID unit) {
    return organization
        .findUnit(new UnitId(unit))
        .filter(it -> it.authority().value().equals(actor.authority()))
        .orElseThrow(() -> new NotFound("unit " + unit));
  }

  private Unit own(Fields fields, Actor actor, @Nullable UUID unit) {
    UUID id = fields.id("/parent", unit);
    return organization
        .findUnit(new UnitId(id))
        .filter(it -> it.authority().value().equals(actor.authority()))
        .orElseGet(() -> {
          if (unit != null) {
            fields.wrong("/parent", "没有这个单位");
          }
          return organization.units(new AuthorityId(actor.authority())).getFirst();
        });
  }

  private static UnitKind kind(Fields fields, @Nullable String word) {
    return fields
        .word("/kind", word, Arrays.asList(UnitKind.values()), UnitKind::id)
        .orElse(UnitKind.DEPARTMENT);
  }

  private static UnitLevel level(Fields fields, @Nullable String word) {
    return fields
        .word("/level", word, Arrays.asList(UnitLevel.values()), UnitLevel::id)
        .orElse(UnitLevel.COUNTY);
  }

  private static <T> Page<T> page(Listed<T> listed) {
    return new Page<>(listed.rows(), listed.next().isEmpty() ? null : listed.next());
  }

  private static AuthorityView view(Authority authority) {
    return new AuthorityView(
        authority.id().value(), authority.code(), authority.name(), authority.shortName());
  }

  private static UnitView view(Unit unit) {
    @Nullable UnitId parent = unit.parent();
    return new UnitView(
        unit.id().value(),
        parent == null ? null : parent.value(),
        unit.code(),
        unit.name(),
        unit.kind().id(),
        unit.level().id());
  }

  private static PersonView view(Person person, List<HeldPost> held) {
    return new PersonView(
        person.id().value(),
        person.name(),
        person.kind().id(),
        held.stream().map(PostView::of).toList());
  }
}
