CREATE TRIGGER `change_is_never_rewritten` BEFORE UPDATE ON `change`
BEGIN
	SELECT RAISE(ABORT, 'change is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `change_goes_only_with_its_case_file` BEFORE DELETE ON `change`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`)
BEGIN
	SELECT RAISE(ABORT, 'change is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `plan_version_is_never_rewritten` BEFORE UPDATE ON `plan_version`
BEGIN
	SELECT RAISE(ABORT, 'plan_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `plan_version_goes_only_with_its_case_file` BEFORE DELETE ON `plan_version`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`)
BEGIN
	SELECT RAISE(ABORT, 'plan_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `programme_is_never_rewritten` BEFORE UPDATE ON `programme`
BEGIN
	SELECT RAISE(ABORT, 'programme is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operation_is_never_rewritten` BEFORE UPDATE ON `operation`
BEGIN
	SELECT RAISE(ABORT, 'operation is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `operation_never_goes` BEFORE DELETE ON `operation`
BEGIN
	SELECT RAISE(ABORT, 'operation is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `erasure_is_never_rewritten` BEFORE UPDATE ON `erasure`
BEGIN
	SELECT RAISE(ABORT, 'erasure is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `erasure_never_goes` BEFORE DELETE ON `erasure`
BEGIN
	SELECT RAISE(ABORT, 'erasure is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `issued_document_is_never_rewritten` BEFORE UPDATE ON `issued_document`
BEGIN
	SELECT RAISE(ABORT, 'issued_document is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `issued_document_goes_only_with_its_case_file` BEFORE DELETE ON `issued_document`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`)
BEGIN
	SELECT RAISE(ABORT, 'issued_document is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `issued_content_is_never_rewritten` BEFORE UPDATE ON `issued_content`
BEGIN
	SELECT RAISE(ABORT, 'issued_content is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER `issued_content_goes_only_with_its_case_file` BEFORE DELETE ON `issued_content`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`)
BEGIN
	SELECT RAISE(ABORT, 'issued_content is append-only');
END;
