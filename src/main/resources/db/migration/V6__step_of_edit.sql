-- Steps are found by the key of STEP, and edits are never deleted: the constraint's index was a second tree that every edit had to write.
ALTER TABLE STEP DROP CONSTRAINT STEP_OF_EDIT;
