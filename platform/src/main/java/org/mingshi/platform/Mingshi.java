package org.mingshi.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * The inside as one Spring application. {@code launch.Main} starts it, after the database is there
 * and migrated; tests start it through {@code PlatformTest}.
 */
@SpringBootApplication
public class Mingshi {}
