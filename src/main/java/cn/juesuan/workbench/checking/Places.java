package cn.juesuan.workbench.checking;

import cn.juesuan.check.text.Spot;
import cn.juesuan.intake.source.SourceDocument;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places of a file as its reading names them, report.docx!第3个表格!第5行第2列, for one who has the file before him. */
final class Places {
    private static final Pattern TABLE = Pattern.compile("第(\\d+)个表格");

    private final SourceDocument document;

    Places(SourceDocument document) {
        this.document = document;
    }

    Spot spot(String origin) {
        String first = origin.split("、")[0];
        int file = first.indexOf('!');
        String where = first.substring(file + 1).replace("!", " ");
        int table = table(first);
        return new Spot(table > 0 ? document.page(table) : OptionalInt.empty(), where);
    }

    /** Which table of the file it is in, from 1; 0 for none. */
    int table(String origin) {
        Matcher found = TABLE.matcher(origin);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
