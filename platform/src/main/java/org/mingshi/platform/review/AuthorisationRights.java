package org.mingshi.platform.review;

import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.platform.access.Right;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.regulation.Regulations;
import org.mingshi.platform.regulation.StepKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who finds 常设授权 in the navigation, and who may read there. Whether a person may give one for a
 * certain column follows from the chain, not from these.
 */
@Configuration(proxyBeanMethods = false)
class AuthorisationRights {

  @Bean
  static Right readAuthorisations() {
    return Right.ofPostHolders(StandingAuthorisations.READ);
  }

  /** Of people with a role whose consent some regulation lets stand. */
  @Bean
  static Right giveAuthorisations(Regulations regulations) {
    return new Right(
        StandingAuthorisations.GIVE,
        Set.of(AccountKind.ORDINARY),
        standing -> {
          Set<String> roles = roles(regulations);
          return standing.posts().stream().anyMatch(post -> roles.contains(post.role()));
        });
  }

  private static Set<String> roles(Regulations regulations) {
    return regulations.packs().stream()
        .flatMap(pack -> pack.chains().stream())
        .flatMap(chain -> chain.steps().stream())
        .filter(step -> step.kind() == StepKind.AUTHORISATION && step.standing().isPresent())
        .map(step -> step.role().id())
        .collect(Collectors.toSet());
  }
}
