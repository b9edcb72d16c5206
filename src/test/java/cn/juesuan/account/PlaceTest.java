package cn.juesuan.account;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place goes by one name, in findings, differences and on the command line, and is found by it again. */
class PlaceTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
        公开03 2010301 栏2,            公开03
        公开01 31行 栏1,               公开01
        公开06 人员经费合计 栏1,        公开06
        自评表/1 年度资金总额 栏2,      自评表/1
        自评表/12 3行 栏4,              自评表/12
        得分表/2 合计 栏1,              得分表/2
        补充资料 上年/收支总计,         补充资料
        说明/五/各项/2010301,           说明/五
        概况/职责,                      概况
        """)
    void itIsFoundByItsNameAndKnowsWhatItStandsOn(String name, String form) {
        assertEquals(name, Place.of(name).name());
        assertEquals(form, Place.of(name).form());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        公开01 31行 栏1,     CellAddress
        自评表/1 3行 栏4,    SheetPart
        得分表/1 合计 栏1,   SheetPart
        补充资料 备注 栏,    Field
        说明/一/总体,        Paragraph
        """)
    void itsKindFollowsFromTheName(String name, String kind) {
        assertEquals(kind, Place.of(name).getClass().getSimpleName());
    }
}
