-- The self-evaluation sheets (自评表) and the score tables of department evaluations (得分表), in printed order: POSITION counts from 0
-- without gaps. CONTENT has a line for each text that was entered: its place, a tab, the text; in it \\, \t, \r and \n stand for a
-- backslash, a tab and the ends of lines. A place without a line is empty; a line without a text is a text of no length.
--   项目名称 主管部门 实施单位 项目类别 年初预期目标 目标实际完成情况 原因分析 来源
--   资金/当年财政拨款/全年预算数 in 分, or …/文字 where it is no figure; 资金/年度资金总额/执行率, …/得分
--   指标/1/一级 (a line for every row, at least this one), 二级 三级 指标值 完成值 分值 得分 原因
--   原表/总分 原表/等级; of a score table: 标题 自评表 (the ID of the sheet) 行/1/一级 二级 三级 分值 得分
CREATE TABLE EVALUATION_SHEET (
    ID VARCHAR NOT NULL,
    POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT EVALUATION_SHEET_KEY PRIMARY KEY (ID)
);

CREATE TABLE DEPARTMENT_EVALUATION (
    ID VARCHAR NOT NULL,
    POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT DEPARTMENT_EVALUATION_KEY PRIMARY KEY (ID)
);

-- Steps of the kinds SHEET and EVALUATION have the ID in ROW_KEY. Where the part was there before and after, their contents have the
-- lines that differ only, besides 位置 (its position) and 项目名称 or 标题, which are always there.
