-- A passage that another one follows is frozen: its plan, its follow-up and its evaluation no longer change, whoever asks.
-- It goes only with its dossier.
CREATE TRIGGER `frozen_cycle_is_not_changed` BEFORE UPDATE ON `cycle`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_cycle_is_not_taken_away` BEFORE DELETE ON `cycle`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`) AND EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_cycle_is_not_added_to` BEFORE INSERT ON `cycle`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = NEW.`case_file_id` AND `number` > NEW.`number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_objective_is_not_changed` BEFORE UPDATE ON `objective`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_objective_is_not_taken_away` BEFORE DELETE ON `objective`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`) AND EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_objective_is_not_added_to` BEFORE INSERT ON `objective`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = NEW.`case_file_id` AND `number` > NEW.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_plan_action_is_not_changed` BEFORE UPDATE ON `plan_action`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_plan_action_is_not_taken_away` BEFORE DELETE ON `plan_action`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`) AND EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_plan_action_is_not_added_to` BEFORE INSERT ON `plan_action`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = NEW.`case_file_id` AND `number` > NEW.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_follow_up_is_not_changed` BEFORE UPDATE ON `follow_up`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_follow_up_is_not_taken_away` BEFORE DELETE ON `follow_up`
WHEN EXISTS (SELECT 1 FROM `case_file` WHERE `id` = OLD.`case_file_id`) AND EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = OLD.`case_file_id` AND `number` > OLD.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
--> statement-breakpoint
CREATE TRIGGER `frozen_follow_up_is_not_added_to` BEFORE INSERT ON `follow_up`
WHEN EXISTS (SELECT 1 FROM `cycle` WHERE `case_file_id` = NEW.`case_file_id` AND `number` > NEW.`cycle_number`)
BEGIN
	SELECT RAISE(ABORT, 'a cycle that another follows is frozen');
END;
