package org.mingshi.platform.item;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.mingshi.exchange.Digest;
import org.mingshi.exchange.Disk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes of attachments on the disk, each stored once under its digest: {@code
 * DIR/attachments/4f/4f09c1d2…}. A file appears there whole and synced, or not at all; the row that
 * names it is written afterwards. So a crash leaves at most bytes that no row names, and the same
 * upload made again uses them.
 */
@Component
public class AttachmentFiles {

  private final Path directory;
  private final Disk disk;

  @Autowired
  AttachmentFiles(@Value("${mingshi.data}") Path data) {
    this(data, Disk.real());
  }

  AttachmentFiles(Path data, Disk disk) {
    this.directory = data.toAbsolutePath().normalize().resolve("attachments");
    this.disk = disk;
  }

  /** The files of a data directory; for what runs without the application. */
  public static AttachmentFiles in(Path data) {
    return new AttachmentFiles(data);
  }

  /** Where the bytes with this digest lie, whether they do or not. */
  public Path place(Digest digest) {
    return directory.resolve(digest.hex().substring(0, 2)).resolve(digest.hex());
  }

  /**
   * Reads the bytes back, and makes sure that they still are what was stored.
   *
   * @throws UncheckedIOException when they are missing or are others
   */
  public byte[] read(Digest digest) {
    try {
      byte[] bytes = Files.readAllBytes(place(digest));
      if (!Digest.of(bytes).equals(digest)) {
        throw new IOException("the stored file " + digest + " has other bytes than were stored");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Stores the bytes, unless they are there already, and outlasts a power cut from then on. */
  Digest store(byte[] bytes) {
    Digest digest = Digest.of(bytes);
    Path place = place(digest);
    try {
      if (!Files.isRegularFile(place) || Files.size(place) != bytes.length) {
        write(place, bytes);
      }
      return digest;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many bytes the disk can still take. */
  long room() {
    try {
      Path existing = Files.exists(directory) ? directory : directory.getParent();
      return existing == null ? 0 : Files.getFileStore(existing).getUsableSpace();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Path place, byte[] bytes) throws IOException {
    Path parent = directory.resolve(place.getName(place.getNameCount() - 2));
    Path arriving = directory.resolve("tmp").resolve(UUID.randomUUID().toString());
    boolean known = Files.isDirectory(parent);
    disk.createDirectories(parent);
    disk.createDirectories(directory.resolve("tmp"));
    boolean stored = false;
    try {
      disk.write(arriving, bytes);
      disk.sync(arriving);
      disk.replace(arriving, place);
      disk.sync(parent);
      if (!known) {
        disk.sync(directory);
      }
      stored = true;
    } finally {
      if (!stored) {
        Files.deleteIfExists(arriving);
      }
    }
  }
}
