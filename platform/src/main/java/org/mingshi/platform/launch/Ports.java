package org.mingshi.platform.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;

/** Whether an address can be listened on, and whether something answers there. */
final class Ports {

  private Ports() {}

  /**
   * Refuses when the port cannot be had.
   *
   * @param option the option that chooses it, for the message
   */
  static void requireFree(String bind, int port, String option) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
    } catch (UnknownHostException unknown) {
      throw new LaunchRefused("--bind is '%s': no such address".formatted(bind));
    } catch (BindException refused) {
      throw new LaunchRefused(reason(bind, port, option, String.valueOf(refused.getMessage())));
    } catch (IOException failed) {
      throw new LaunchRefused(
          "Port %d on %s cannot be used: %s".formatted(port, bind, failed.getMessage()));
    }
  }

  static boolean answers(String bind, int port) {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(reachable(bind), port), 500);
      return true;
    } catch (IOException refused) {
      return false;
    }
  }

  /** The name under which this machine reaches what listens on {@code bind}. */
  static String reachable(String bind) {
    return switch (bind) {
      case "0.0.0.0", "::" -> "127.0.0.1";
      default -> bind;
    };
  }

  static String address(String bind, int port) {
    var host = reachable(bind);
    return "http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port);
  }

  private static String reason(String bind, int port, String option, String refused) {
    if (refused.contains("Cannot assign")) {
      return "--bind is '%s': this machine has no such address".formatted(bind);
    }
    if (refused.contains("Permission denied")) {
      return "Port %d on %s is not allowed to this user; choose one above 1023 with %s"
          .formatted(port, bind, option);
    }
    return "Port %d on %s is taken; choose another with %s".formatted(port, bind, option);
  }
}
