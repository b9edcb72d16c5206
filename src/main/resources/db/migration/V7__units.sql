-- The member units of a department, in the order of its list: POSITION counts from 0 without gaps, ID is the unit's code. CONTENT has lines
-- as those of EVALUATION_SHEET: 名称 类别 级次; 文件 文件时间 文件大小 取数时间, and whose figures they are: 账名 账类 年度 版本;
--   数/公开03/2010301 the figures of a row in 分, column 1 first, a semicolon between two, nothing where there is no figure; 尾差/… likewise
--   the difference of published totals from their parts; 零/… 0 where a total prints 0.00
--   科目/2010301 the name of a subject; 栏/上年/收支总计 a field of the unit's 补充资料
CREATE TABLE MEMBER_UNIT (
    ID VARCHAR NOT NULL,
    POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT MEMBER_UNIT_KEY PRIMARY KEY (ID)
);

-- Money that units of the department paid to each other and that is left out of their sum. TRANSFER has four parts, a tab between two: the
-- code of the unit that paid, its cell, the code of the unit that received, its cell. CONTENT: the amount in 分, and behind a line feed why.
CREATE TABLE ELIMINATION (
    TRANSFER VARCHAR NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT ELIMINATION_KEY PRIMARY KEY (TRANSFER)
);

-- What a cell of the department has more than its units come to. CONTENT as that of ELIMINATION.
CREATE TABLE ADJUSTMENT (
    FORM VARCHAR NOT NULL,
    ROW_KEY VARCHAR NOT NULL,
    COLUMN_NUMBER INT NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT ADJUSTMENT_KEY PRIMARY KEY (FORM, ROW_KEY, COLUMN_NUMBER)
);

-- Steps of the kind UNIT have the code in ROW_KEY and contents as those of sheets; steps of the kind ELIMINATION have TRANSFER in ROW_KEY.
