package cn.juesuan.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the sheets of a .xlsx file. */
final class XlsxReader {
    private record Listed(String name, boolean visible, String relation) {
    }

    private final OfficePackage file;
    private final String fileName;
    private final String workbook;

    XlsxReader(OfficePackage file, String fileName, String workbook) {
        this.file = file;
        this.fileName = fileName;
        this.workbook = workbook;
    }

    List<SourceSheet> read() {
        Map<String, OfficePackage.Relation> relations = file.relations(workbook);
        List<Listed> listed = new ArrayList<>();
        boolean from1904 = list(listed);
        SharedTexts texts = part(relations, "sharedStrings", SharedTexts::read).orElseGet(SharedTexts::none);
        CellStyles styles = part(relations, "styles", CellStyles::read).orElseGet(CellStyles::none);
        XlsxSheetReader reader = new XlsxSheetReader(texts, styles, new NumberFormats(from1904));
        List<SourceSheet> sheets = new ArrayList<>();
        for (Listed sheet : listed) {
            Optional<OfficePackage.Relation> relation = Optional.ofNullable(relations.get(sheet.relation()));
            if (relation.filter(target -> target.type().equals("worksheet")).isPresent()) {
                sheets.add(read(reader, sheet, relation.get().target()));
            }
        }
        return sheets;
    }

    private SourceSheet read(XlsxSheetReader reader, Listed sheet, String part) {
        SheetBuilder builder = new SheetBuilder(fileName, sheet.name(), sheet.visible());
        try (XmlPart xml = file.open(part)) {
            reader.read(xml, builder);
        }
        return builder.build();
    }

    /** Lists the sheets; returns whether dates count from 1904. */
    private boolean list(List<Listed> listed) {
        boolean from1904 = false;
        try (XmlPart xml = file.open(workbook)) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.flag("date1904");
                } else if (xml.starts("sheet")) {
                    listed.add(new Listed(xml.attribute("name").orElse(""), xml.attribute("state").orElse("visible").equals("visible"),
                        xml.attribute("id").orElse("")));
                }
            }
        }
        return from1904;
    }

    private <T> Optional<T> part(Map<String, OfficePackage.Relation> relations, String type, Function<XmlPart, T> reading) {
        Optional<String> part = relations.values().stream().filter(relation -> relation.type().equals(type))
            .map(OfficePackage.Relation::target).filter(file::has).findFirst();
        if (part.isEmpty()) {
            return Optional.empty();
        }
        try (XmlPart xml = file.open(part.get())) {
            return Optional.of(reading.apply(xml));
        }
    }
}
