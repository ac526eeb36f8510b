package org.mingshi.platform.item;

import org.mingshi.exchange.Digest;

/**
 * A file that is published with a text, for example {@code 2027年春季学期开学检查表.docx} with 18 944 bytes.
 * The digest names the bytes: who approves a text approves exactly these.
 *
 * @param name the cleaned name under which it is published
 * @param mediaType as found from the bytes, never as the browser said
 * @param size in bytes
 */
public record Attachment(
    AttachmentId id, String name, String mediaType, long size, Digest sha256) {}
