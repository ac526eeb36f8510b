package org.mingshi.platform.regulation.loading;

import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.regulation.PackRejected;
import org.mingshi.platform.regulation.PacksDocument;

/**
 * Whatever stands in a file, the loader loads it whole or says {@link PackRejected}; it throws
 * nothing else and never hangs. The seed of a failure is in its message.
 */
class PackFuzzTests {
  private static final int ROUNDS = Boolean.getBoolean("mingshi.long") ? 20_000 : 250;
  private static final List<String> WORDS =
      List.of(
          "null",
          "~",
          "true",
          "[]",
          "{}",
          "- - -",
          "? ",
          "!!java.net.URL x",
          "&a",
          "*a",
          "<<: *a",
          "0",
          "-1",
          "1e999",
          "\t",
          "\"",
          "'",
          "|",
          ">",
          "%YAML 9",
          "---",
          "...",
          "\u0000",
          "\uFEFF",
          "\uD83D\uDE00",
          "2030-99-99",
          "any",
          "{item.impact: {at-least: major}}",
          "over",
          "steps-of",
          "unit",
          "99999999999999999999",
          ": :");

  @Test
  void aMutatedPackIsLoadedOrRejectedAndNothingElse() throws Exception {
    List<byte[]> packs = new ArrayList<>(sources().values());
    Random seeds = new Random(20261121);
    for (int round = 0; round < ROUNDS; round++) {
      long seed = seeds.nextLong();
      byte[] mutated = mutate(packs, new Random(seed));
      try {
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> PackReader.read("regulations/mutated.yaml", mutated));
      } catch (PackRejected expected) {
        if (expected.problems().isEmpty()) {
          fail("seed %d: rejected without a reason", seed);
        }
      } catch (Throwable other) {
        fail("seed %d: %s".formatted(seed, other), other);
      }
    }
  }

  private static Map<String, byte[]> sources() throws Exception {
    Map<String, byte[]> sources = PackFiles.files();
    for (int copy = 0; copy < sources.size() / 2; copy++) {
      sources.put("example-" + copy, PacksDocument.example().getBytes(StandardCharsets.UTF_8));
    }
    return sources;
  }

  private static byte[] mutate(List<byte[]> packs, Random random) {
    byte[] source = packs.get(random.nextInt(packs.size()));
    List<String> lines =
        new ArrayList<>(new String(source, StandardCharsets.UTF_8).lines().toList());
    for (int change = random.nextInt(4); change >= 0; change--) {
      mutateLines(lines, random);
    }
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(6)) {
      case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> flipped(bytes, random);
      default -> bytes;
    };
  }

  private static void mutateLines(List<String> lines, Random random) {
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    String line = lines.get(at);
    switch (random.nextInt(9)) {
      case 0 -> lines.set(at, "");
      case 1 -> lines.add(at, line);
      case 2 -> lines.set(at, lines.get(other));
      case 3 -> lines.set(at, "  ".repeat(random.nextInt(40)) + line.strip());
      case 4 ->
          lines.set(
              at,
              line.replaceFirst(
                  ":.*", ": " + WORDS.get(random.nextInt(WORDS.size())).replace("$", "")));
      case 5 ->
          lines.set(
              at, line.replaceFirst("[a-z-]+:", WORDS.get(random.nextInt(WORDS.size())) + ":"));
      case 6 -> {
        int cut = random.nextInt(line.length() + 1);
        lines.set(
            at,
            line.substring(0, cut) + WORDS.get(random.nextInt(WORDS.size())) + line.substring(cut));
      }
      case 7 -> lines.set(at, line + new String(Character.toChars(random.nextInt(0x3000))));
      default -> lines.set(at, line.repeat(1 + random.nextInt(30)));
    }
  }

  private static byte[] flipped(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    for (int i = random.nextInt(8); i >= 0 && changed.length > 0; i--) {
      changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
    }
    return changed;
  }
}
