package cn.juesuan.document.pdf;

import cn.juesuan.document.layout.LaidElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The marks around what stands on a page: each says of which element it is a part, what is part of none is an artifact. The numbers of the
 * marks count from 0 on every page.
 */
final class PageTags {
    private final StringBuilder out;
    private final List<LaidElement> marked = new ArrayList<>();
    private Optional<LaidElement> open = Optional.empty();
    private boolean isOpen;

    PageTags(StringBuilder out) {
        this.out = out;
    }

    /** What is written from now on is a part of {@code element}. */
    void within(Optional<LaidElement> element) {
        if (isOpen && open.equals(element)) {
            return;
        }
        close();
        if (element.isPresent()) {
            out.append('/').append(StructureTree.role(element.get().kind())).append(" <</MCID ").append(marked.size()).append(">> BDC\n");
            marked.add(element.get());
        } else {
            out.append("/Artifact BMC\n");
        }
        open = element;
        isOpen = true;
    }

    void close() {
        if (isOpen) {
            out.append("EMC\n");
            isOpen = false;
        }
    }

    /** The element of every mark, by its number. */
    List<LaidElement> marked() {
        return List.copyOf(marked);
    }
}
