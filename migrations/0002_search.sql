-- Written by hand: drizzle-kit knows no virtual table. What a search finds stands in an ordinary table, which goes with
-- its dossier and is found by it; the words of it are indexed beside it and follow it by themselves.
CREATE TABLE `search_entry` (
	`id` integer PRIMARY KEY NOT NULL,
	`case_file_id` text NOT NULL,
	`place` text NOT NULL,
	`reference` text,
	`text` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "search_entry_place" CHECK("search_entry"."place" in ('person', 'story', 'request', 'clarification', 'demand', 'representation', 'consent', 'consentOverride', 'preparation', 'network', 'agenda', 'personWords', 'statement', 'agreement', 'divergence', 'decision', 'context', 'objective', 'action', 'safetyPlan', 'followUp', 'privateFollowUp', 'feedback', 'evaluation', 'funding', 'fundingDecision', 'receipt', 'planAgreement'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `search_entry_by_case_file` ON `search_entry` (`case_file_id`);
--> statement-breakpoint
CREATE VIRTUAL TABLE `search_text` USING fts5(
	`text`,
	content='search_entry',
	content_rowid='id',
	tokenize='unicode61 remove_diacritics 2',
	prefix='1 2 3'
);
--> statement-breakpoint
-- Kept with the index for good: without it the words of what was deleted stay in the file.
INSERT INTO `search_text` (`search_text`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `search_entry_is_indexed` AFTER INSERT ON `search_entry`
BEGIN
	INSERT INTO `search_text` (`rowid`, `text`) VALUES (NEW.`id`, NEW.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_leaves_the_index` AFTER DELETE ON `search_entry`
BEGIN
	INSERT INTO `search_text` (`search_text`, `rowid`, `text`) VALUES ('delete', OLD.`id`, OLD.`text`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_entry_is_never_rewritten` BEFORE UPDATE ON `search_entry`
BEGIN
	SELECT RAISE(ABORT, 'search_entry is replaced, not rewritten');
END;
