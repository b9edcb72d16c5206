package cn.juesuan.account;

/**
 * Money that one member unit of a department paid to another, and where each has it.
 *
 * @param paid     the payer's cell: 公开03 2010301 栏6 (对附属单位补助支出)
 * @param received the receiver's: 公开02 2010301 栏3 (上级补助收入)
 */
public record Transfer(UnitCode payer, CellAddress paid, UnitCode receiver, CellAddress received) {
    private static final String SEPARATOR = "\t";

    /** As the account's file names it. */
    public String key() {
        return String.join(SEPARATOR, payer.value(), paid.name(), receiver.value(), received.name());
    }

    /** @param key as {@link #key()} gave it */
    public static Transfer of(String key) {
        String[] parts = key.split(SEPARATOR);
        return new Transfer(new UnitCode(parts[0]), (CellAddress) Place.of(parts[1]), new UnitCode(parts[2]), (CellAddress) Place.of(parts[3]));
    }
}
