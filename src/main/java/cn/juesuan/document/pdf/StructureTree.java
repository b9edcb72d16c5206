package cn.juesuan.document.pdf;

import cn.juesuan.document.layout.LaidElement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What the pages hold as a tree of headings, paragraphs, tables and figures, in the order in which it is read (ISO 32000-1, 14.7 and 14.8). */
final class StructureTree {
    private static final COSName PARENT = COSName.getPDFName("P");

    private final Map<LaidElement, COSDictionary> nodes = new HashMap<>();
    private final Map<LaidElement, COSDictionary> firstPages = new HashMap<>();
    private final COSArray byPage = new COSArray();
    private int pages;

    /** The name of a kind of element in the file. */
    static String role(LaidElement.Kind kind) {
        return switch (kind) {
            case HEADING_1 -> "H1";
            case HEADING_2 -> "H2";
            case HEADING_3 -> "H3";
            case PARAGRAPH -> "P";
            case CAPTION -> "Caption";
            case CONTENTS -> "TOC";
            case CONTENTS_ENTRY -> "TOCI";
            case TABLE -> "Table";
            case ROW -> "TR";
            case HEAD_CELL -> "TH";
            case CELL -> "TD";
            case FIGURE -> "Figure";
        };
    }

    /** Takes down what the marks of the next page belong to. */
    void page(COSDictionary page, List<LaidElement> marked) {
        page.setInt(COSName.STRUCT_PARENTS, pages);
        COSArray parents = new COSArray();
        for (int mark = 0; mark < marked.size(); mark++) {
            parents.add(content(marked.get(mark), page, mark));
        }
        byPage.add(COSInteger.get(pages++));
        byPage.add(parents);
    }

    /** The element with one more piece of its content. */
    private COSDictionary content(LaidElement element, COSDictionary page, int mark) {
        COSDictionary node = node(element);
        COSDictionary first = firstPages.computeIfAbsent(element, added -> page);
        node.setItem(COSName.PG, first);
        if (first == page) {
            kids(node).add(COSInteger.get(mark));
        } else {
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TYPE, COSName.MCR);
            reference.setItem(COSName.PG, page);
            reference.setInt(COSName.MCID, mark);
            kids(node).add(reference);
        }
        return node;
    }

    private static COSArray kids(COSDictionary node) {
        COSBase kids = node.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray known) {
            return known;
        }
        COSArray added = new COSArray();
        node.setItem(COSName.K, added);
        return added;
    }

    private COSDictionary node(LaidElement element) {
        return nodes.computeIfAbsent(element, StructureTree::made);
    }

    private static COSDictionary made(LaidElement element) {
        COSDictionary node = new COSDictionary();
        node.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        node.setName(COSName.S, role(element.kind()));
        if (!element.description().isEmpty()) {
            node.setString(COSName.ALT, element.description());
        }
        boolean head = element.kind() == LaidElement.Kind.HEAD_CELL;
        if (head || element.rowSpan() > 1 || element.columnSpan() > 1) {
            COSDictionary attributes = new COSDictionary();
            attributes.setName(COSName.O, "Table");
            attributes.setInt(COSName.getPDFName("RowSpan"), element.rowSpan());
            attributes.setInt(COSName.getPDFName("ColSpan"), element.columnSpan());
            if (head) {
                attributes.setName(COSName.getPDFName("Scope"), "Column");
            }
            node.setItem(COSName.A, attributes);
        }
        return node;
    }

    /** Puts the tree into the document; {@code elements} as they are read. */
    void writeTo(PDDocument document, List<LaidElement> elements) {
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        whole.setName(COSName.S, "Document");
        for (LaidElement element : elements) {
            COSDictionary parent = element.parent().map(this::node).orElse(whole);
            node(element).setItem(PARENT, parent);
            kids(parent).add(node(element));
        }
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        COSDictionary tree = root.getCOSObject();
        whole.setItem(PARENT, tree);
        tree.setItem(COSName.K, whole);
        COSDictionary numbers = new COSDictionary();
        numbers.setItem(COSName.NUMS, byPage);
        tree.setItem(COSName.PARENT_TREE, numbers);
        tree.setInt(COSName.PARENT_TREE_NEXT_KEY, pages);
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo tagged = new PDMarkInfo();
        tagged.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(tagged);
    }
}
