-- What was entered besides tables and sheets (补充资料), by the key the edition gives the field: 上年/收支总计, 原因/收支总计. CONTENT is
-- as typed. Paragraphs in the user's own words are among them: 改写/ and the paragraph.
CREATE TABLE SUPPLEMENT (
    FIELD VARCHAR NOT NULL,
    CONTENT VARCHAR NOT NULL,
    CONSTRAINT SUPPLEMENT_KEY PRIMARY KEY (FIELD)
);

-- Steps of the kind SUPPLEMENT have the field in ROW_KEY.
