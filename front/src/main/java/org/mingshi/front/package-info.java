/**
 * The public server: reads the tree of pages that the inside wrote, and has no other power: no
 * database, no secret, no code of the console.
 *
 * <p>It answers while PostgreSQL and the platform are stopped, and picks up a new tree at once,
 * because it asks for the current tree at every request. Why Jetty's core and not another server,
 * and how to swap it: {@code docs/adr/0005-front-on-jetty-core.md}. What it owes the public:
 * 《政府网站发展指引》(国办发〔2017〕47号), stable addresses and a page that is there.
 *
 * <p>Start reading at {@link org.mingshi.front.TreeHandler} (what a request gets) and {@link
 * org.mingshi.front.RequestPath} (what a request may ask for).
 */
@NullMarked
package org.mingshi.front;

import org.jspecify.annotations.NullMarked;
