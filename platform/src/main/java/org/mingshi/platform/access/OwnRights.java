package org.mingshi.platform.access;

import org.mingshi.platform.identity.AccountKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rights of the rooms that stand before this one and cannot contribute themselves. */
@Configuration(proxyBeanMethods = false)
class OwnRights {

  @Bean
  static Right enterAdministration() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "admin.enter");
  }

  @Bean
  static Right arrangeOrganization() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "organization.arrange");
  }

  @Bean
  static Right bindPacks() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "packs.bind");
  }

  @Bean
  static Right openAccount() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "account.open");
  }

  @Bean
  static Right arrangeApiClients() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "api-client.arrange");
  }

  @Bean
  static Right keepAccounts() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "account.keep");
  }

  @Bean
  static Right readLedger() {
    return Right.ofEvery(AccountKind.ADMINISTRATOR, "ledger.read");
  }
}
