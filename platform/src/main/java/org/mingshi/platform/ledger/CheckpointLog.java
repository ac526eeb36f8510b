package org.mingshi.platform.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The checkpoints outside the database, a line each, appended and forced to disk: cutting the tail
 * of the tables leaves a line here that says how long they were. Whoever cares copies this file to
 * another machine. A last line without its end was cut by a crash and does not count.
 */
final class CheckpointLog {

  /** Longer than any line. */
  private static final int TAIL = 2048;

  private final Path file;

  CheckpointLog(Path file) {
    this.file = file;
  }

  /** The length of what has been written so far, in bytes. */
  long size() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds a line and returns when it is on the disk; removes a torn line before it. */
  void append(String line) {
    try {
      boolean fresh = !Files.exists(file);
      if (fresh) {
        Files.createDirectories(file.resolveSibling("."));
      }
      try (FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        channel.truncate(endOfLastWholeLine(channel));
        channel.position(channel.size());
        ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      if (fresh) {
        try (FileChannel directory = FileChannel.open(file.resolveSibling("."))) {
          directory.force(true);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the checkpoint could not be written to " + file, e);
    }
  }

  /** The last whole line. */
  Optional<String> lastLine() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long end = endOfLastWholeLine(channel);
      long from = Math.max(0, end - TAIL);
      byte[] tail = read(channel, from, (int) (end - from));
      return new String(tail, StandardCharsets.UTF_8).lines().reduce((before, last) -> last);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is done with each whole line. */
  interface Reader {
    /**
     * Takes a line.
     *
     * @param number from 1
     * @param end where the line ends in the file, in bytes
     */
    void line(int number, String line, long end);
  }

  /** Hands over each whole line in turn, holding one at a time. */
  void read(Reader reader) {
    if (!Files.exists(file)) {
      return;
    }
    try (FileChannel channel = FileChannel.open(file)) {
      long whole = endOfLastWholeLine(channel);
      BufferedReader lines =
          new BufferedReader(Channels.newReader(channel.position(0), StandardCharsets.UTF_8));
      long end = 0;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        end += line.getBytes(StandardCharsets.UTF_8).length + 1;
        if (end <= whole) {
          reader.line(number, line, end);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long endOfLastWholeLine(FileChannel channel) throws IOException {
    long size = channel.size();
    long from = Math.max(0, size - TAIL);
    byte[] tail = read(channel, from, (int) (size - from));
    for (int i = tail.length - 1; i >= 0; i--) {
      if (tail[i] == '\n') {
        return from + i + 1;
      }
    }
    return 0;
  }

  private static byte[] read(FileChannel channel, long from, int count) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(count);
    while (buffer.hasRemaining() && channel.read(buffer, from + buffer.position()) >= 0) {
      // until it is full
    }
    return buffer.array();
  }
}
