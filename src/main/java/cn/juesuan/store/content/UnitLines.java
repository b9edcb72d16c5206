package cn.juesuan.store.content;

import cn.juesuan.account.CellAddress;
import cn.juesuan.account.MemberUnit;
import cn.juesuan.account.UnitCode;
import cn.juesuan.account.UnitFigures;
import cn.juesuan.account.UnitHead;
import cn.juesuan.account.UnitKind;
import cn.juesuan.account.UnitNature;
import cn.juesuan.account.UnitProfile;
import cn.juesuan.account.UnitSource;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Member units as lines, and back, exactly. The names of places belong to the format of the file: they do not change. */
final class UnitLines {
    private static final String FIGURES = "数/";
    private static final String ROUNDINGS = "尾差/";
    private static final String ZEROS = "零/";
    private static final String SUBJECT = "科目/";
    private static final String FIELD = "栏/";
    private static final String BETWEEN = ";";

    private UnitLines() {
    }

    static PartLines of(MemberUnit unit) {
        UnitProfile profile = unit.source().profile();
        LineWriter lines = new LineWriter().always(PartLines.UNIT, unit.head().name())
                .optional("类别", unit.head().nature().map(UnitNature::name)).optional("级次", unit.head().level().map(String::valueOf))
                .always("文件", unit.source().path()).always("文件时间", unit.source().modified().toString())
                .always("文件大小", Long.toString(unit.source().size())).always("取数时间", unit.source().takenAt().toString())
                .always("账名", profile.name()).always("账类", profile.kind().name()).always("年度", Integer.toString(profile.year()))
                .always("版本", profile.edition());
        write(FIGURES, unit.figures(), lines);
        write(ROUNDINGS, unit.roundings(), lines);
        write(ZEROS, unit.zeros(), lines);
        unit.subjects().forEach((code, name) -> lines.always(SUBJECT + code, name));
        unit.fields().forEach((key, text) -> lines.always(FIELD + key, text));
        return lines.lines();
    }

    private static void write(String kind, UnitFigures figures, LineWriter lines) {
        Map<String, StringBuilder> rows = new LinkedHashMap<>();
        Map<String, Integer> reached = new LinkedHashMap<>();
        figures.forEach((cell, fen) -> {
            String place = kind + cell.form() + "/" + cell.row();
            StringBuilder row = rows.computeIfAbsent(place, key -> new StringBuilder());
            row.append(BETWEEN.repeat(cell.column() - reached.getOrDefault(place, 1))).append(fen);
            reached.put(place, cell.column());
        });
        rows.forEach((place, row) -> lines.always(place, row.toString()));
    }

    static MemberUnit unit(String code, PartLines lines) {
        UnitFigures.Builder figures = new UnitFigures.Builder();
        UnitFigures.Builder roundings = new UnitFigures.Builder();
        UnitFigures.Builder zeros = new UnitFigures.Builder();
        NavigableMap<String, String> subjects = new TreeMap<>();
        NavigableMap<String, String> fields = new TreeMap<>();
        lines.lines().forEach((place, text) -> {
            if (place.startsWith(FIGURES)) {
                read(place.substring(FIGURES.length()), text, figures);
            } else if (place.startsWith(ROUNDINGS)) {
                read(place.substring(ROUNDINGS.length()), text, roundings);
            } else if (place.startsWith(ZEROS)) {
                read(place.substring(ZEROS.length()), text, zeros);
            } else if (place.startsWith(SUBJECT)) {
                subjects.put(place.substring(SUBJECT.length()), text);
            } else if (place.startsWith(FIELD)) {
                fields.put(place.substring(FIELD.length()), text);
            }
        });
        return new MemberUnit(new UnitCode(code), head(lines), source(lines), figures.build(), roundings.build(), zeros.build(), subjects, fields);
    }

    private static UnitHead head(PartLines lines) {
        return new UnitHead(lines.textAt(PartLines.UNIT), lines.get("类别").map(UnitNature::valueOf), lines.get("级次").map(Integer::valueOf));
    }

    private static UnitSource source(PartLines lines) {
        UnitProfile profile = new UnitProfile(lines.textAt("账名"), UnitKind.valueOf(lines.textAt("账类")), Integer.parseInt(lines.textAt("年度")),
                lines.textAt("版本"));
        return new UnitSource(lines.textAt("文件"), Instant.parse(lines.textAt("文件时间")), Long.parseLong(lines.textAt("文件大小")),
                Instant.parse(lines.textAt("取数时间")), profile);
    }

    private static void read(String place, String text, UnitFigures.Builder figures) {
        int slash = place.indexOf('/');
        String form = place.substring(0, slash);
        String row = place.substring(slash + 1);
        int column = 1;
        for (int start = 0; start <= text.length(); column++) {
            int end = text.indexOf(BETWEEN, start) < 0 ? text.length() : text.indexOf(BETWEEN, start);
            if (end > start) {
                figures.put(new CellAddress(form, row, column), Long.parseLong(text, start, end, 10));
            }
            start = end + 1;
        }
    }
}
