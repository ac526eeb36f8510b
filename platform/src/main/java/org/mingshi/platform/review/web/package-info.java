/** The page of an edition: its text, its way through the chain, and what this person may do. */
@NullMarked
package org.mingshi.platform.review.web;

import org.jspecify.annotations.NullMarked;
