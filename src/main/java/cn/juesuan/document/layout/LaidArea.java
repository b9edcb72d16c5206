package cn.juesuan.document.layout;

import cn.juesuan.account.Place;
import java.util.Optional;

/**
 * Where something stands that a click leads from.
 *
 * @param place      the cell or field that is printed there
 * @param paragraph key of the composed paragraph that is printed there
 */
public record LaidArea(Box box, Optional<Place> place, Optional<String> paragraph) {
}
