package cn.juesuan.document.word;

import java.util.List;

/** Pages of one setup. */
public record Section(PageSetup page, List<Block> blocks) {
}
