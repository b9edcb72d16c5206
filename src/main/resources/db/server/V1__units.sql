-- The accounts of a bureau's units in one database of PostgreSQL (13 and newer). The tables are those of an account's file (db/migration),
-- each with the unit in front: keyed and partitioned by it, so that an account lies together wherever it lies. A session says whose account
-- it means (SET juesuan.unit); what it adds is that unit's, and row-level security shows it nothing else. '*' means all units.
--   juesuan_unit    accountants: see and write the units that UNIT_ROLE gives their role, one at a time
--   juesuan_bureau  reads all units
-- The owner of the tables brings units in and gives roles their units; security does not hold for him.
DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'juesuan_unit') THEN CREATE ROLE juesuan_unit NOLOGIN; END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'juesuan_bureau') THEN CREATE ROLE juesuan_bureau NOLOGIN; END IF;
END $$;

CREATE TABLE UNIT_ROLE (ROLE_NAME NAME NOT NULL, UNIT VARCHAR NOT NULL, PRIMARY KEY (ROLE_NAME, UNIT));

CREATE TABLE PROFILE (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID INT NOT NULL CHECK (ID = 1), NAME VARCHAR NOT NULL,
    KIND VARCHAR(20) NOT NULL, ACCOUNT_YEAR INT NOT NULL, EDITION VARCHAR NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE ENTRY (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), FORM VARCHAR NOT NULL, ROW_KEY VARCHAR NOT NULL,
    COLUMN_NUMBER INT NOT NULL, ENTRY_KIND VARCHAR(20) NOT NULL, CONTENT VARCHAR NOT NULL, ORIGIN VARCHAR NOT NULL,
    PRIMARY KEY (UNIT, FORM, ROW_KEY, COLUMN_NUMBER)) PARTITION BY HASH (UNIT);
CREATE TABLE SUBJECT_ROW (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), FORM VARCHAR NOT NULL, CODE VARCHAR NOT NULL,
    NAME VARCHAR NOT NULL, PRIMARY KEY (UNIT, FORM, CODE)) PARTITION BY HASH (UNIT);
CREATE TABLE SETTING (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), NAME VARCHAR NOT NULL, CONTENT VARCHAR NOT NULL,
    PRIMARY KEY (UNIT, NAME)) PARTITION BY HASH (UNIT);
CREATE TABLE LEARNED_SUBJECT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), CODE VARCHAR NOT NULL, NAME VARCHAR NOT NULL,
    PRIMARY KEY (UNIT, CODE)) PARTITION BY HASH (UNIT);
CREATE TABLE SUPPLEMENT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), FIELD VARCHAR NOT NULL, CONTENT VARCHAR NOT NULL,
    PRIMARY KEY (UNIT, FIELD)) PARTITION BY HASH (UNIT);
CREATE TABLE EVALUATION_SHEET (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID VARCHAR NOT NULL, POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE DEPARTMENT_EVALUATION (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID VARCHAR NOT NULL, POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE MEMBER_UNIT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID VARCHAR NOT NULL, POSITION INT NOT NULL,
    CONTENT VARCHAR NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE ELIMINATION (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), TRANSFER VARCHAR NOT NULL, CONTENT VARCHAR NOT NULL,
    PRIMARY KEY (UNIT, TRANSFER)) PARTITION BY HASH (UNIT);
CREATE TABLE ADJUSTMENT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), FORM VARCHAR NOT NULL, ROW_KEY VARCHAR NOT NULL,
    COLUMN_NUMBER INT NOT NULL, CONTENT VARCHAR NOT NULL, PRIMARY KEY (UNIT, FORM, ROW_KEY, COLUMN_NUMBER)) PARTITION BY HASH (UNIT);
CREATE TABLE EDIT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID BIGINT NOT NULL, MADE_AT TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    LABEL VARCHAR NOT NULL, STATE VARCHAR(20) NOT NULL, STATE_SINCE TIMESTAMP(3) WITH TIME ZONE NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE STEP (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), EDIT_ID BIGINT NOT NULL, STEP_NUMBER INT NOT NULL,
    STEP_KIND VARCHAR(20) NOT NULL, FORM VARCHAR, ROW_KEY VARCHAR, COLUMN_NUMBER INT, OLD_KIND VARCHAR(20), OLD_CONTENT VARCHAR, OLD_ORIGIN VARCHAR,
    NEW_KIND VARCHAR(20), NEW_CONTENT VARCHAR, NEW_ORIGIN VARCHAR, PRIMARY KEY (UNIT, EDIT_ID, STEP_NUMBER)) PARTITION BY HASH (UNIT);
CREATE TABLE CHAIN_LINK (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID BIGINT NOT NULL,
    MADE_AT TIMESTAMP(3) WITH TIME ZONE NOT NULL, ACTION VARCHAR(20) NOT NULL, OBJECT_ID BIGINT NOT NULL, CONTENT BYTEA NOT NULL, STATE BYTEA NOT NULL,
    HASH BYTEA NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE SEAL (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID BIGINT NOT NULL, MADE_AT TIMESTAMP(3) WITH TIME ZONE NOT NULL,
    ACTION VARCHAR(20) NOT NULL, FINGERPRINT VARCHAR NOT NULL, NOTE VARCHAR NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);
CREATE TABLE SEALED_TEXT (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), SEAL_ID BIGINT NOT NULL, TEXT_NUMBER INT NOT NULL,
    PLACE VARCHAR NOT NULL, CONTENT VARCHAR NOT NULL, PRIMARY KEY (UNIT, SEAL_ID, TEXT_NUMBER)) PARTITION BY HASH (UNIT);
CREATE TABLE WRITER (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), ID INT NOT NULL CHECK (ID = 1), SESSION_NUMBER BIGINT NOT NULL,
    LINKS BIGINT NOT NULL, HASH BYTEA NOT NULL, PRIMARY KEY (UNIT, ID)) PARTITION BY HASH (UNIT);

-- Every known figure of every unit in 分, entered or computed, as its account stands: what the bureau adds up with one statement. Written in the
-- transaction of the edit it follows from.
CREATE TABLE FIGURE (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), FORM VARCHAR NOT NULL, ROW_KEY VARCHAR NOT NULL,
    COLUMN_NUMBER INT NOT NULL, FEN BIGINT NOT NULL, PRIMARY KEY (UNIT, FORM, ROW_KEY, COLUMN_NUMBER)) PARTITION BY HASH (UNIT);

-- Who writes a unit's account: until EXPIRES nobody else does. FENCE grows with every writer; one whose lease ran out has an older number and
-- cannot write.
CREATE TABLE LEASE (UNIT VARCHAR NOT NULL DEFAULT current_setting('juesuan.unit'), HOLDER VARCHAR NOT NULL, FENCE BIGINT NOT NULL,
    EXPIRES TIMESTAMP WITH TIME ZONE NOT NULL, PRIMARY KEY (UNIT)) PARTITION BY HASH (UNIT);

DO $$
DECLARE each VARCHAR;
BEGIN
    FOREACH each IN ARRAY ARRAY['profile', 'entry', 'subject_row', 'setting', 'learned_subject', 'supplement', 'evaluation_sheet',
            'department_evaluation', 'member_unit', 'elimination', 'adjustment', 'edit', 'step', 'chain_link', 'seal', 'sealed_text', 'writer',
            'figure', 'lease'] LOOP
        FOR part IN 0..3 LOOP
            EXECUTE format('CREATE TABLE %I PARTITION OF %I FOR VALUES WITH (MODULUS 4, REMAINDER %s)', each || '_' || part, each, part);
        END LOOP;
        EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', each);
        EXECUTE format('CREATE POLICY of_unit ON %I TO juesuan_unit USING (unit = current_setting(''juesuan.unit'', true) AND unit IN '
            '(SELECT given.unit FROM unit_role given WHERE given.role_name = current_user))', each);
        EXECUTE format('CREATE POLICY of_bureau ON %I FOR SELECT TO juesuan_bureau USING (current_setting(''juesuan.unit'', true) IN (''*'', unit))', each);
        EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO juesuan_unit', each);
        EXECUTE format('GRANT SELECT ON %I TO juesuan_bureau', each);
    END LOOP;
END $$;
GRANT SELECT ON UNIT_ROLE TO juesuan_unit, juesuan_bureau;

-- What the bureau reads: every partition of FIGURE added up by itself, where it lies, and the sums added up. To be made anew
-- (SELECT juesuan_sums()) when partitions come or go, such as foreign tables of other servers.
CREATE FUNCTION juesuan_sums() RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE parts TEXT;
BEGIN
    SELECT string_agg(format('SELECT form, row_key, column_number, sum(fen) AS fen FROM %s GROUP BY form, row_key, column_number', inhrelid::regclass),
        ' UNION ALL ' ORDER BY inhrelid::regclass::text) INTO parts FROM pg_inherits WHERE inhparent = 'figure'::regclass;
    EXECUTE 'CREATE OR REPLACE VIEW figure_sum AS SELECT form, row_key, column_number, sum(fen)::bigint AS fen FROM (' || parts
        || ') part GROUP BY form, row_key, column_number';
    GRANT SELECT ON figure_sum TO juesuan_bureau;
END $$;
SELECT juesuan_sums();

COMMENT ON TABLE WRITER IS '1';
