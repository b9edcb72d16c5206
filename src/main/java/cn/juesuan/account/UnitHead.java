package cn.juesuan.account;

import java.util.Optional;

/**
 * What a department says of a member unit.
 *
 * @param nature empty while nobody has said
 * @param level  预算级次, from 1
 */
public record UnitHead(String name, Optional<UnitNature> nature, Optional<Integer> level) {
}
