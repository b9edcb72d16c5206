-- What was recorded, link by link, so that a difference is found whoever or whatever made it. Links are only ever added, numbered from 1
-- without gaps. HASH is the SHA-256 of the link before it and of everything in this one; CONTENT is that of the edit or seal it is about,
-- or 0 where the link changes nothing but what became of it; STATE is the sum, modulo 2^256, of the SHA-256 of every row of PROFILE, ENTRY,
-- SUBJECT_ROW, SETTING, LEARNED_SUBJECT, SUPPLEMENT, EVALUATION_SHEET and DEPARTMENT_EVALUATION after it.
-- ACTION: BEGUN, EDITED, UNDONE, REDONE, WITHDRAWN (an edit), SEALED (a line of SEAL), SEALED_TEXTS (its texts), SEAL_WITHDRAWN;
-- KEPT_DONE, KEPT_UNDONE, KEPT_ABANDONED for the edits an account had before there were links.
CREATE TABLE CHAIN_LINK (
    ID BIGINT NOT NULL,
    MADE_AT TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ACTION VARCHAR(20) NOT NULL,
    OBJECT_ID BIGINT NOT NULL,
    CONTENT BINARY(32) NOT NULL,
    STATE BINARY(32) NOT NULL,
    HASH BINARY(32) NOT NULL,
    CONSTRAINT CHAIN_LINK_KEY PRIMARY KEY (ID)
);

-- Who may write, and how far the chain goes: one row. SESSION_NUMBER is that of the session that wrote last, LINKS and HASH are the ID and
-- the HASH of the last link.
CREATE TABLE WRITER (
    ID INT NOT NULL,
    SESSION_NUMBER BIGINT NOT NULL,
    LINKS BIGINT NOT NULL,
    HASH BINARY(32) NOT NULL,
    CONSTRAINT WRITER_KEY PRIMARY KEY (ID),
    CONSTRAINT WRITER_IS_ONE CHECK (ID = 1)
);
INSERT INTO WRITER (ID, SESSION_NUMBER, LINKS, HASH) VALUES (1, 0, 0, X'0000000000000000000000000000000000000000000000000000000000000000');
