package org.mingshi.platform.identity;

import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.organization.AddPerson;
import org.mingshi.platform.organization.AddingPerson;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.FoundAuthority;
import org.mingshi.platform.organization.FoundingAuthority;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonKind;
import org.mingshi.platform.organization.Unit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds the first authority of an empty instance with its administrator. The link is used up in
 * the same transaction: of two clicks at the same moment one wins, and a mistake in the form leaves
 * the link alive.
 */
@Component
public class SettingUp {

  private final SetUpLinks links;
  private final FoundingAuthority foundingAuthority;
  private final AddingPerson addingPerson;
  private final OpeningAccount openingAccount;
  private final TransactionTemplate transaction;

  SettingUp(
      SetUpLinks links,
      FoundingAuthority foundingAuthority,
      AddingPerson addingPerson,
      OpeningAccount openingAccount,
      TransactionTemplate transaction) {
    this.links = links;
    this.foundingAuthority = foundingAuthority;
    this.addingPerson = addingPerson;
    this.openingAccount = openingAccount;
    this.transaction = transaction;
  }

  /** Sets up, or says what is wrong. */
  public SetUpResult setUp(SetUp command) {
    if (!links.isOpen(command.token())) {
      return new SetUpResult.LinkIsDead();
    }
    List<FieldError> errors = check(command);
    if (!errors.isEmpty()) {
      return new SetUpResult.Refused(errors);
    }
    SetUpResult result =
        transaction.execute(status -> {
          SetUpResult written = write(command);
          if (!(written instanceof SetUpResult.Done)) {
            status.setRollbackOnly();
          }
          return written;
        });
    return result == null ? new SetUpResult.LinkIsDead() : result;
  }

  private SetUpResult write(SetUp command) {
    if (!links.use(command.token())) {
      return new SetUpResult.LinkIsDead();
    }
    Unit root =
        foundingAuthority.found(
            new FoundAuthority(
                command.code(),
                command.authorityName(),
                command.authorityName(),
                command.level(),
                null));
    Person person =
        addingPerson.add(new AddPerson(root.authority(), "系统管理员", PersonKind.ADMINISTRATOR, null));
    AccountOpening opening =
        openingAccount.open(
            new OpenAccount(person.id(), command.loginName(), command.password(), null));
    return switch (opening) {
      case AccountOpening.Opened opened -> new SetUpResult.Done(opened.account());
      case AccountOpening.Refused refused -> new SetUpResult.Refused(refused.errors());
    };
  }

  private static List<FieldError> check(SetUp command) {
    List<FieldError> errors = new ArrayList<>();
    if (command.authorityName().isBlank()) {
      errors.add(new FieldError("authority-name", "请填写单位名称"));
    }
    if (!Authority.isCode(command.code())) {
      errors.add(new FieldError("code", "代码由小写字母、数字和单个连字符组成，以字母开头"));
    }
    if (!LoginName.isValid(command.loginName())) {
      errors.add(new FieldError("login-name", LoginName.WORDS));
    }
    PasswordRules.check(command.password(), command.loginName())
        .ifPresent(words -> errors.add(new FieldError("password", words)));
    if (!command.password().equals(command.repeated())) {
      errors.add(new FieldError("repeated", "两次输入的口令不一样"));
    }
    return errors;
  }
}
