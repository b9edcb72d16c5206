package cn.juesuan.store.chain;

/**
 * Something in an account that is not as it was recorded.
 *
 * @param place    where: 公开03 2010301 栏2, 修改记录第 12 号…, 封存记录第 1 条…
 * @param found    what stands there
 * @param expected what should; empty where {@code found} says all that is known
 */
public record Discrepancy(String place, String found, String expected) {
    /** For the user. */
    public String text() {
        return expected.isEmpty() ? place + "：" + found : "%s：现在是“%s”，按修改记录应是“%s”".formatted(place, found, expected);
    }
}
