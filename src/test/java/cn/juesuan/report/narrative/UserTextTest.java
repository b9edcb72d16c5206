package cn.juesuan.report.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person wrote, brought into a sentence: nothing stands there twice. */
class UserTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        主要是按规定保留的公务用车的 | 燃料费、维修费等支出。     | 等支出。 | 燃料费、维修费
        主要是按规定保留的公务用车的 | 加油、维修、保险等         | 等支出。 | 加油、维修、保险
        主要是按规定保留的公务用车的 | 加油、维修等费用           | 等支出。 | 加油、维修
        主要用于                   | 主要用于上级检查接待       | ，       | 上级检查接待
        主要用于                   | 用于接待                   | ，       | 接待
        其他用车主要是             | 是公务出行保障             | ；       | 公务出行保障
        其他用车主要是             | 是否继续使用待定的车辆     | ；       | 是否继续使用待定的车辆
        下一步改进措施：           | 下一步改进措施：加强管理。 | 。       | 加强管理
        主要是                     | 主要是人员减少，           | 。       | 人员减少
        主要是                     | 主要用于民生的支出增加     | 。       | 主要用于民生的支出增加
        从自评情况看，             | 从自评情况看，执行较好     | 。       | 执行较好
        开支内容包括：             | 国际旅费                   | 。       | 国际旅费
        主要是                     | 主要是                     | 。       | 主要是
        """)
    void saysNothingTwice(String before, String text, String after, String fitted) {
        assertEquals(fitted, UserText.between(before, text, after));
    }
}
