package org.mingshi.platform.ledger;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {

  @Bean
  static LedgerFiles ledgerFiles(@Value("${mingshi.data}") Path dataDirectory) {
    return new LedgerFiles(dataDirectory);
  }

  /** Not while verifying: a verification looks and changes nothing. */
  @Bean
  @ConditionalOnBooleanProperty("mingshi.workers")
  static Sequencer sequencer(Linking linking, Checkpointing checkpointing) {
    return new Sequencer(linking, checkpointing);
  }
}
