package org.mingshi.platform.publishing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.mingshi.exchange.Disk;

/** A disk whose machine dies after so many operations, in the middle of the next write. */
final class CrashingTree implements Disk {

  /** Nothing catches it: the process is gone. */
  static final class Death extends Error {
    private static final long serialVersionUID = 1L;
  }

  private final Disk real = Disk.real();
  private int left;

  private CrashingTree(int left) {
    this.left = left;
  }

  static CrashingTree afterWrites(int n) {
    return new CrashingTree(n);
  }

  private boolean spent() {
    return left-- <= 0;
  }

  private void live() {
    if (spent()) {
      throw new Death();
    }
  }

  private byte[] halfOf(byte[] bytes) {
    return Arrays.copyOf(bytes, bytes.length / 2);
  }

  @Override
  public void createDirectories(Path directory) throws IOException {
    live();
    real.createDirectories(directory);
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    if (spent()) {
      real.write(file, halfOf(bytes));
      throw new Death();
    }
    real.write(file, bytes);
  }

  @Override
  public void copy(Path from, Path to) throws IOException {
    if (spent()) {
      real.write(to, new byte[] {1});
      throw new Death();
    }
    real.copy(from, to);
  }

  @Override
  public void append(Path file, byte[] bytes) throws IOException {
    if (spent()) {
      real.append(file, halfOf(bytes));
      throw new Death();
    }
    real.append(file, bytes);
  }

  @Override
  public void replace(Path from, Path to) throws IOException {
    live();
    real.replace(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    live();
    real.delete(file);
  }

  @Override
  public void sync(Path fileOrDirectory) throws IOException {
    live();
    real.sync(fileOrDirectory);
  }
}
