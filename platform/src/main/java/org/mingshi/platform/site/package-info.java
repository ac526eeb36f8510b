/**
 * The site register (网站群): which sites an authority runs, who owns each, under which numbers it is
 * known to the state, and the columns (栏目) in which items appear.
 *
 * <p>Legal basis: 《政府网站发展指引》（国办发〔2017〕47号） for the identification code, the footer and the column's
 * tags; 《重庆市璧山区政府网站管理办法》第六条 for the one owner unit of each site.
 *
 * <p>Start reading at {@link org.mingshi.platform.site.Sites} and {@link
 * org.mingshi.platform.site.OpeningSite}.
 */
@NullMarked
package org.mingshi.platform.site;

import org.jspecify.annotations.NullMarked;
