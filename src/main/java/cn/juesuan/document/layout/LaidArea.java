package cn.juesuan.document.layout;

import cn.juesuan.report.page.Spot;
import java.util.Optional;

/**
 * Where something stands that a click leads from.
 *
 * @param spot      the cell or field that is printed there
 * @param paragraph key of the composed paragraph that is printed there
 */
public record LaidArea(Box box, Optional<Spot> spot, Optional<String> paragraph) {
}
