package cn.juesuan.document.layout;

import cn.juesuan.account.Place;
import java.util.Optional;

/**
 * What lies under a point of a page.
 *
 * @param place      the cell or field printed there
 * @param paragraph key of the composed paragraph printed there
 * @param heading   where a line of the contents leads
 */
public record Hit(Optional<Place> place, Optional<String> paragraph, Optional<LaidHeading> heading) {
}
