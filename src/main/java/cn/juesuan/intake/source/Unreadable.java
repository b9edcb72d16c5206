package cn.juesuan.intake.source;

/** Why a file cannot be read, in words that follow its name. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private Unreadable(String message, Throwable cause) {
        super(message, cause);
    }

    static Unreadable because(String message) {
        return new Unreadable(message, null);
    }

    static Unreadable damaged(Throwable cause) {
        return new Unreadable("已损坏或没有下载完整，读不出来。请重新下载或再拷一份；如果 Excel、WPS 打得开，请打开后另存一份再导入。", cause);
    }

    static Unreadable encrypted() {
        return because("设了打开密码，读不出来。请用 Excel 或 WPS 打开，取消密码后另存一份再导入。");
    }

    static Unreadable doctype() {
        return because("里面夹有外部引用（DTD），不是正常的办公文件，没有读。请用 Excel 或 WPS 打开，另存一份再导入。");
    }

    static Unreadable tooDeep() {
        return because("里面的内容套了 %d 层以上，不是正常的办公文件，没有读。请用 Excel 或 WPS 打开，另存一份再导入。".formatted(XmlPart.DEEPEST));
    }

    /** Excel itself would not open it without repairing it: what is right in it cannot be told from here. */
    static Unreadable contradictory(String sheet, String what) {
        return because("的工作表“%s”有错：%s，没有读。请用 Excel 或 WPS 打开核对，另存一份再导入。".formatted(sheet, what));
    }

    static Unreadable bomb() {
        return because("解开后大得不正常，没有读。请确认来源可靠；确是所要的文件，请用 Excel 或 WPS 打开，另存一份再导入。");
    }
}
