-- Each index is a tree of its own that every edit writes anew. Steps are found by the key of STEP, and edits are never deleted; edits in
-- force or taken back are the newest, and found from the end.
ALTER TABLE STEP DROP CONSTRAINT STEP_OF_EDIT;
DROP INDEX EDIT_BY_STATE;
