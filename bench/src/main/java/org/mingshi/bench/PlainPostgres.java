package org.mingshi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The same PostgreSQL without anything of ours around it, started by its own {@code pg_ctl}: a peer to compare with. */
final class PlainPostgres {

  private final Path programs;
  private final Path data;

  /** Sets up an empty server beside the measured one. */
  PlainPostgres(Path programs, Path data) throws IOException, InterruptedException {
    this.programs = programs;
    this.data = data;
    Commands.run(
        command("initdb", "-D", data.toString(), "-U", "bench", "--auth=trust", "--locale=C"));
  }

  /** How long {@code pg_ctl -w start} takes. */
  Duration start() throws IOException, InterruptedException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    var options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(port);
    var log = data.resolve("log").toString();
    long begun = System.nanoTime();
    Commands.run(command("pg_ctl", "-D", data.toString(), "-w", "-l", log, "-o", options, "start"));
    var time = Duration.ofNanos(System.nanoTime() - begun);
    Commands.run(command("pg_ctl", "-D", data.toString(), "-w", "-m", "fast", "stop"));
    return time;
  }

  private List<String> command(String program, String... arguments) throws IOException {
    var command = new ArrayList<String>();
    if ((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0) {
      command.addAll(List.of("unshare", "-U")); // PostgreSQL refuses root
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
