package cn.juesuan.report.page;

import java.util.List;

/**
 * Pages of one setup.
 *
 * @param numbered whether its pages carry page numbers and are counted; cover and contents are not
 */
public record Section(PageSetup page, List<Block> blocks, boolean numbered) {
    public Section {
        blocks = List.copyOf(blocks);
    }

    public Section(PageSetup page, List<Block> blocks) {
        this(page, blocks, true);
    }
}
