package cn.juesuan.edition.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.juesuan.edition.SmallEdition;
import cn.juesuan.edition.data.DataNode;
import cn.juesuan.edition.table.FormulaParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures, conditions and formulas as an accountant writes them, and what is read out of them. */
class ExpressionParserTest {
    private final FormulaParser places = new FormulaParser(SmallEdition.of2023().forms());
    private final ExpressionParser expressions = new ExpressionParser(places);

    private static DataNode line(String text) {
        return DataNode.parse("例.yaml", "\"" + text + "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        公开01 4行 栏1           | Cell[place=CellSelection[form=公开01, rows=Key[key=4], columns=ColumnSelector[first=1, last=1]]]
        公开03 本行 栏2          | Cell[place=CellSelection[form=公开03, rows=SAME, columns=ColumnSelector[first=2, last=2]]]
        公开03 栏2              | Cell[place=CellSelection[form=公开03, rows=SAME, columns=ColumnSelector[first=2, last=2]]]
        补充 上年/收支总计        | Field[key=上年/收支总计]
        自评 项目个数            | Evaluation[figure=PROJECTS]
        本年                   | Name[name=本年]
        0.5                    | Constant[value=0.5]
        本年 + 上年 - 3         | Sum[parts=[Part[sign=1, expression=Name[name=本年]], Part[sign=1, expression=Name[name=上年]], Part[sign=-1, expression=Constant[value=3]]]]
        本年 与 上年 之差         | Difference[first=Name[name=本年], second=Name[name=上年]]
        金额 占 总额             | Share[part=Name[name=金额], whole=Name[name=总额]]
        合计 金额 于 收入来源      | Total[name=金额, list=收入来源]
        甲 - 乙 与 丙 之差        | Difference[first=Sum[parts=[Part[sign=1, expression=Name[name=甲]], Part[sign=-1, expression=Name[name=乙]]]], second=Name[name=丙]]
        """)
    void readsAFigure(String text, String read) {
        assertEquals(read, expressions.parse(line(text)).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        本年 > 上年            | [Clause[left=Name[name=本年], test=MORE, right=Optional[Name[name=上年]]]]
        本年 < 上年            | [Clause[left=Name[name=本年], test=LESS, right=Optional[Name[name=上年]]]]
        本年 ≥ 上年            | [Clause[left=Name[name=本年], test=NOT_LESS, right=Optional[Name[name=上年]]]]
        本年 ≤ 上年            | [Clause[left=Name[name=本年], test=NOT_MORE, right=Optional[Name[name=上年]]]]
        上年 缺               | [Clause[left=Name[name=上年], test=MISSING, right=Optional.empty]]
        上年 有 且 上年 ≠ 0     | [Clause[left=Name[name=上年], test=PRESENT, right=Optional.empty], Clause[left=Name[name=上年], test=UNEQUAL, right=Optional[Constant[value=0]]]]
        否则                  | []
        """)
    void readsACondition(String text, String read) {
        Condition condition = new ConditionParser(expressions).parse(line(text));
        assertEquals(read, condition.clauses().toString());
        assertEquals(text, condition.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        公开01 4行 栏1 = 1行 - 2行          | CellSelection[form=公开01, rows=Key[key=4], columns=ColumnSelector[first=1, last=1]] EQUAL [Term[sign=1, place=CellSelection[form=公开01, rows=Key[key=1], columns=ColumnSelector[first=0, last=0]]], Term[sign=-1, place=CellSelection[form=公开01, rows=Key[key=2], columns=ColumnSelector[first=0, last=0]]]]
        公开01 4行 栏1 = - 1行              | CellSelection[form=公开01, rows=Key[key=4], columns=ColumnSelector[first=1, last=1]] EQUAL [Term[sign=-1, place=CellSelection[form=公开01, rows=Key[key=1], columns=ColumnSelector[first=0, last=0]]]]
        公开03 各科目 ≤ 公开03 同科目        | CellSelection[form=公开03, rows=EACH_SUBJECT, columns=ColumnSelector[first=0, last=0]] NOT_MORE [Term[sign=1, place=CellSelection[form=公开03, rows=SAME_CODE, columns=ColumnSelector[first=0, last=0]]]]
        公开03 = 合计(栏2..3)               | CellSelection[form=公开03, rows=EACH, columns=ColumnSelector[first=0, last=0]] EQUAL [Term[sign=1, place=CellSelection[form=公开03, rows=SAME, columns=ColumnSelector[first=2, last=3]]]]
        """)
    void readsARelation(String text, String read) {
        FormulaParser.Relation relation = places.parse(line(text));
        assertEquals(read, relation.subject() + " " + relation.comparator() + " " + relation.terms());
    }

    @Test
    void aPlaceStandingByItselfMeansEveryRow() {
        assertEquals("CellSelection[form=公开03, rows=EACH, columns=ColumnSelector[first=3, last=3]]", places.place(line("公开03 栏3")).toString());
        assertEquals("例.yaml 第1行", line("公开03").where().toString());
    }
}
