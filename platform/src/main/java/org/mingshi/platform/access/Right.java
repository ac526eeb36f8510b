package org.mingshi.platform.access;

import java.util.Set;
import org.mingshi.platform.identity.AccountKind;

/**
 * A door of the console and who has its key; a room contributes one as a bean for each action that
 * {@link org.mingshi.platform.shell.Permissions} is asked about.
 *
 * <p>Example: {@code Right.of("ledger.read", Set.of(AccountKind.ORDINARY), standing ->
 * standing.seesBelow())}. Reviewing and releasing are no rights: whose turn that is follows from
 * the chain.
 *
 * @param action the room's noun and the verb
 * @param heldBy which kinds of account can have it at all
 * @param condition what else must be true of the person today
 */
public record Right(String action, Set<AccountKind> heldBy, Condition condition) {

  /** What must be true of a person. */
  @FunctionalInterface
  public interface Condition {
    boolean holdsFor(Standing standing);
  }

  public Right {
    heldBy = Set.copyOf(heldBy);
  }

  /** A right of everybody whose account is of this kind. */
  public static Right ofEvery(AccountKind kind, String action) {
    return new Right(action, Set.of(kind), standing -> true);
  }

  /** A right of ordinary accounts with one of these roles today. */
  public static Right ofRoles(String action, Set<String> roles) {
    Set<String> wanted = Set.copyOf(roles);
    return new Right(
        action,
        Set.of(AccountKind.ORDINARY),
        standing -> standing.posts().stream().anyMatch(post -> wanted.contains(post.role())));
  }

  /** A right of everybody who holds some post today. */
  public static Right ofPostHolders(String action) {
    return new Right(action, Set.of(AccountKind.ORDINARY), standing -> !standing.posts().isEmpty());
  }
}
