package org.mingshi.platform.identity.web;

import jakarta.servlet.DispatcherType;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;

/**
 * What every request to the JSON interface passes: its token and nothing else says who asks. No
 * cookie is read, so no page of another site can make a browser ask for anything; that is why no
 * token against forgery is needed.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

  static final String SESSIONS = ApiController.ROOT + "/sessions";
  static final String CLIENT_SESSIONS = ApiController.ROOT + "/client-sessions";

  @Bean
  @Order(1)
  static SecurityFilterChain api(
      HttpSecurity http,
      BearerTokens tokens,
      RequestLimit limit,
      BodyLimit bodies,
      OnlyOnce once,
      ProblemWriter problems) {
    AuthenticationManager nobody =
        attempt -> {
          throw new BadCredentialsException("only tokens count here");
        };
    http.securityMatcher("/api/**")
        .authenticationManager(nobody)
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(
            context -> context.securityContextRepository(new NullSecurityContextRepository()))
        .sessionManagement(it -> it.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/api/openapi.json")
                .permitAll()
                .requestMatchers(HttpMethod.POST, SESSIONS, CLIENT_SESSIONS)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(errors ->
            errors
                .authenticationEntryPoint((request, response, missing) -> {
                  response.setHeader("WWW-Authenticate", "Bearer");
                  problems.write(
                      response,
                      Problem.of(Problem.Kind.NOT_LOGGED_IN, "请在 Authorization 中给出有效的令牌"));
                })
                .accessDeniedHandler((request, response, denied) ->
                    problems.write(response, Problem.of(Problem.Kind.NOT_PERMITTED, null))))
        .headers(headers -> headers.frameOptions(frame -> frame.deny()))
        .addFilterBefore(tokens.filter(), AnonymousAuthenticationFilter.class)
        .addFilterBefore(limit.filter(), AuthorizationFilter.class)
        .addFilterAfter(bodies.filter(), AuthorizationFilter.class)
        .addFilterAfter(once.filter(), AuthorizationFilter.class);
    return http.build();
  }
}
