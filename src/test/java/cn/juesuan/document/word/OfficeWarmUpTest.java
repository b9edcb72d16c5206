package cn.juesuan.document.word;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.report.page.Block;
import cn.juesuan.report.page.Chart;
import cn.juesuan.report.page.ChartBlock;
import cn.juesuan.report.page.Report;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OfficeWarmUpTest {
    @Test
    void writesSomethingOfEveryKind() {
        Report report = OfficeWarmUp.sample();
        List<Block> blocks = report.sections().stream().flatMap(section -> section.blocks().stream()).toList();
        assertEquals(Set.of(Block.class.getPermittedSubclasses()), blocks.stream().map(Block::getClass).collect(Collectors.toSet()));
        assertEquals(Set.of(Chart.Kind.values()), blocks.stream().filter(ChartBlock.class::isInstance)
            .map(block -> ((ChartBlock) block).chart().kind()).collect(Collectors.toSet()));
    }

    @Test
    void leavesNoTrace() {
        assertDoesNotThrow(new OfficeWarmUp()::run);
    }
}
