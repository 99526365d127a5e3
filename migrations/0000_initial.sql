CREATE TABLE `access` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`at` text NOT NULL,
	`kind` text NOT NULL,
	`case_file_id` text,
	CONSTRAINT "access_kind" CHECK("access"."kind" in ('unlocked', 'unlockRefused', 'recovered', 'keysChanged', 'rawKeyShown', 'caseFileOpened', 'caseFileExported', 'paperViewed', 'paperSaved', 'paperPrinted', 'accessPackMade', 'caseFileErased', 'backupMade', 'backupRestored'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `access_by_case_file` ON `access` (`case_file_id`);--> statement-breakpoint
CREATE TABLE `attendance` (
	`case_file_id` text NOT NULL,
	`concertation_number` integer NOT NULL,
	`position` integer NOT NULL,
	`member_id` text NOT NULL,
	`attendance` text NOT NULL,
	`payable` integer,
	`fee_cents` integer,
	`agenda_items` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `concertation_number`, `member_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`concertation_number`) REFERENCES `concertation`(`case_file_id`,`number`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY (`case_file_id`,`member_id`) REFERENCES `network_member`(`case_file_id`,`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "attendance_status" CHECK("attendance"."attendance" in ('present', 'partial', 'excused', 'absent', 'notInvited'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `call_again` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`action_id` text NOT NULL,
	`on` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle`, `action_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_file` (
	`id` text PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`fictional` integer,
	`programme_id` text NOT NULL,
	`programme_version` integer NOT NULL,
	`clarification_source` text DEFAULT 'interview' NOT NULL,
	`programme_settings` text NOT NULL,
	`organiser` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`search_line` text NOT NULL,
	`person_line` text NOT NULL,
	`current_step` text NOT NULL,
	`missing` integer NOT NULL,
	`is_closed` integer NOT NULL,
	`step_rank` integer NOT NULL,
	`summary_holds_from` text NOT NULL,
	`summary_holds_before` text,
	`next_on` text DEFAULT '~' NOT NULL,
	`reminder_rules` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "case_file_current_step" CHECK("case_file"."current_step" in ('request', 'clarification', 'concertation', 'plan', 'followUp', 'evaluation')),
	CONSTRAINT "case_file_clarification_source" CHECK("case_file"."clarification_source" in ('interview', 'requester'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `case_file_number_unique` ON `case_file` (`number`);--> statement-breakpoint
CREATE INDEX `case_file_by_change` ON `case_file` (`changed_at`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_person` ON `case_file` (`person_line`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_programme` ON `case_file` (`programme_id`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_step` ON `case_file` (`step_rank`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_missing` ON `case_file` (`missing`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_next_day` ON `case_file` (`next_on`,`number`,`search_line`,`programme_id`,`programme_version`,`current_step`,`is_closed`,`missing`,`fictional`);--> statement-breakpoint
CREATE INDEX `case_file_by_state` ON `case_file` (`is_closed`);--> statement-breakpoint
CREATE INDEX `case_file_by_reminder_rules` ON `case_file` (`reminder_rules`);--> statement-breakpoint
CREATE TABLE `change` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`case_file_id` text NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`part` text NOT NULL,
	`before` text,
	`after` text,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "change_part" CHECK("change"."part" in ('number', 'fictional', 'programme', 'organiser', 'person', 'representatives', 'legalProtection', 'trustedPerson', 'discernment', 'request', 'consents', 'consentOverride', 'clarification', 'preparation', 'network', 'concertations', 'cycles', 'feedback', 'fundingRequest', 'programmeVersion', 'checkWaivers', 'consentScopes', 'clarificationSource', 'participation', 'plannedConcertation', 'observedVoices', 'planVersions', 'planAgreements', 'leftOutObjectives', 'feedbackCorrections', 'reopenings', 'fundingDecision', 'receipts', 'feeRateChoices', 'reminderDismissals', 'callAgains', 'retentionHold', 'slots', 'issuedDocuments', 'deliveries', 'lifeStory', 'plainWords', 'letterTexts', 'networkMaps', 'meeting', 'meetingTasks'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `change_by_case_file` ON `change` (`case_file_id`,`sequence`);--> statement-breakpoint
CREATE TABLE `check_waiver` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`check_id` text NOT NULL,
	`reason` text NOT NULL,
	`by` text NOT NULL,
	`on` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `check_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "check_waiver_check_id" CHECK("check_waiver"."check_id" in ('personInformed', 'contactAgreed', 'criteriaAssessed', 'decisionTaken', 'redirectionGiven', 'clarificationHeld', 'participationAsked', 'participationConsent', 'representativesAnswered', 'networkListed', 'professionalsListed', 'mentalHealthPartner', 'preparationWritten', 'concertationHeld', 'personPresent', 'personHeard', 'decisionsValidated', 'carrierDesignated', 'planValidated', 'actionsDated', 'subsidiarityNamed', 'followUpRecorded', 'noActionOverdue', 'feedbackClosed', 'evaluationRecorded', 'outcomeDecided'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `clarification` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`held_on` text NOT NULL,
	`place` text NOT NULL,
	`present_ids` text NOT NULL,
	`is_clinical_intervention` integer NOT NULL,
	`needs` text NOT NULL,
	`demand` text NOT NULL,
	`what_worked` text NOT NULL,
	`what_failed` text NOT NULL,
	`resource_person_ids` text NOT NULL,
	`do_not_invite` text,
	`do_not_discuss` text,
	`strengths` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "clarification_is_not_clinical" CHECK("clarification"."is_clinical_intervention" = 0)
) STRICT;
--> statement-breakpoint
CREATE TABLE `concertation` (
	`case_file_id` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`held_on` text NOT NULL,
	`start` text NOT NULL,
	`end` text NOT NULL,
	`place` text NOT NULL,
	`person_present` integer NOT NULL,
	`agenda` text NOT NULL,
	`person_voice` text,
	`statements` text NOT NULL,
	`agreements` text NOT NULL,
	`divergences` text NOT NULL,
	`reported_voice` text,
	`person_absence_reason` text,
	`context_statement` text,
	`renewed_trajectory` text,
	`plan_referent_id` text,
	`coordinator_id` text,
	`next_on` text,
	`next_at` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `number`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `consent_override` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`decided_on` text NOT NULL,
	`decided_by` text NOT NULL,
	`dangers` text NOT NULL,
	`attempts` text NOT NULL,
	`information_given` text NOT NULL,
	`limits` text NOT NULL,
	`review_on` text NOT NULL,
	`written_justification` text NOT NULL,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `consent_scope` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`consent_id` text NOT NULL,
	`member_ids` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `consent_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `consent` (
	`case_file_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`subject` text NOT NULL,
	`given_by` text NOT NULL,
	`status` text NOT NULL,
	`on` text NOT NULL,
	`given_by_name` text,
	`form` text,
	`limits` text,
	`supersedes_id` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`supersedes_id`) REFERENCES `consent`(`case_file_id`,`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "consent_kind" CHECK("consent"."kind" in ('participate', 'share', 'invite', 'retain', 'contact', 'other')),
	CONSTRAINT "consent_given_by" CHECK("consent"."given_by" in ('person', 'legalRepresentative')),
	CONSTRAINT "consent_status" CHECK("consent"."status" in ('given', 'givenWithLimits', 'refused', 'withdrawn'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `consent_position` ON `consent` (`case_file_id`,`position`);--> statement-breakpoint
CREATE TABLE `contact_link` (
	`case_file_id` text NOT NULL,
	`member_id` text NOT NULL,
	`contact_id` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `member_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_link_by_contact` ON `contact_link` (`contact_id`);--> statement-breakpoint
CREATE TABLE `contact` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`role` text NOT NULL,
	`category` text NOT NULL,
	`secrecy` text NOT NULL,
	`organisation` text,
	`phone` text,
	`email` text,
	`iban` text,
	`inami_number` text,
	`changed_at` text NOT NULL,
	CONSTRAINT "contact_category" CHECK("contact"."category" in ('frontline', 'mentalHealth', 'social', 'society', 'support', 'other')),
	CONSTRAINT "contact_secrecy" CHECK("contact"."secrecy" in ('professional', 'discretion', 'none', 'differentMission'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `contact_by_name` ON `contact` (`name_key`);--> statement-breakpoint
CREATE TABLE `contacts_told_apart` (
	`contact_id` text NOT NULL,
	`other_id` text NOT NULL,
	PRIMARY KEY(`contact_id`, `other_id`),
	FOREIGN KEY (`contact_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`other_id`) REFERENCES `contact`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "contacts_told_apart_order" CHECK("contacts_told_apart"."contact_id" < "contacts_told_apart"."other_id")
) STRICT;
--> statement-breakpoint
CREATE INDEX `contacts_told_apart_by_other` ON `contacts_told_apart` (`other_id`);--> statement-breakpoint
CREATE TABLE `criterion` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`status` text NOT NULL,
	`blocking` integer,
	`comment` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `position`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "criterion_status" CHECK("criterion"."status" in ('met', 'unmet', 'unknown'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `cycle` (
	`case_file_id` text NOT NULL,
	`number` integer NOT NULL,
	`position` integer NOT NULL,
	`plan_validated_on` text NOT NULL,
	`safety_plan` text,
	`evaluation` text,
	`outcome` text NOT NULL,
	`closed_on` text,
	`outcome_reason` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `number`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "cycle_outcome" CHECK("cycle"."outcome" in ('ongoing', 'exit', 'secondPassage', 'stoppedByPerson', 'lostContact', 'handedOver'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `decision` (
	`case_file_id` text NOT NULL,
	`concertation_number` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`text` text NOT NULL,
	`validated_by` text NOT NULL,
	`reservations` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `concertation_number`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`concertation_number`) REFERENCES `concertation`(`case_file_id`,`number`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "decision_validated_by" CHECK("decision"."validated_by" in ('all', 'majority'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `discernment` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`assessed_by_id` text NOT NULL,
	`assessed_on` text NOT NULL,
	`conclusion` text NOT NULL,
	`comment` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `document_delivery` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`id` text NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`recipient` text NOT NULL,
	`member_id` text,
	`representative` text,
	`recipient_name` text NOT NULL,
	`on` text NOT NULL,
	`means` text NOT NULL,
	`language` text NOT NULL,
	`copies` integer NOT NULL,
	`override_reason` text,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`number`,`version`) REFERENCES `issued_document`(`case_file_id`,`number`,`version`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "document_delivery_recipient" CHECK("document_delivery"."recipient" in ('person', 'member', 'legalRepresentative', 'requester', 'addressee', 'programmeNetwork')),
	CONSTRAINT "document_delivery_means" CHECK("document_delivery"."means" in ('paper', 'mail', 'other')),
	CONSTRAINT "document_delivery_language" CHECK("document_delivery"."language" in ('fr', 'nl', 'en'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `draft` (
	`case_file_id` text,
	`form` text NOT NULL,
	`values` text NOT NULL,
	`saved_at` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "draft_form" CHECK("draft"."form" in ('organiser', 'newCaseFile', 'person', 'request', 'clarification', 'participation', 'consents', 'consentOverride', 'legalProtection', 'trustedPerson', 'discernment', 'representatives', 'network', 'preparation', 'plannedConcertation', 'concertation', 'meetingLine', 'plan', 'planAgreement', 'actions', 'followUp', 'feedback', 'evaluation', 'reopening', 'fundingRequest', 'fundingDecision', 'receipt', 'fees', 'lifeStory', 'plainWords', 'invitationText', 'informationText', 'meetingWithoutYouText', 'consentText', 'redirectionText', 'contact', 'programme'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `draft_of_case_file` ON `draft` (`case_file_id`,`form`);--> statement-breakpoint
CREATE UNIQUE INDEX `draft_without_case_file` ON `draft` (`form`) WHERE "draft"."case_file_id" is null;--> statement-breakpoint
CREATE TABLE `erasure` (
	`entity_id` text PRIMARY KEY NOT NULL,
	`erased_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `fee_rate_choice` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`concertation_number` integer NOT NULL,
	`rate_id` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `concertation_number`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `feedback_correction` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`feedback_id` text NOT NULL,
	`document` text NOT NULL,
	`number` integer,
	`on` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `feedback_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_correction_document" CHECK("feedback_correction"."document" in ('synthesisNote', 'plan', 'fundingRequest', 'redirectionLetter'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `feedback` (
	`case_file_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`on` text NOT NULL,
	`kind` text NOT NULL,
	`from` text NOT NULL,
	`text` text NOT NULL,
	`informed_ids` text NOT NULL,
	`informed_on` text,
	`answer` text,
	`closed_on` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "feedback_kind" CHECK("feedback"."kind" in ('wish', 'complaint')),
	CONSTRAINT "feedback_from" CHECK("feedback"."from" in ('person', 'representative', 'natural', 'professional'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `follow_up` (
	`case_file_id` text NOT NULL,
	`cycle_number` integer NOT NULL,
	`position` integer NOT NULL,
	`on` text NOT NULL,
	`channel` text NOT NULL,
	`with_ids` text NOT NULL,
	`text` text NOT NULL,
	`signal` text NOT NULL,
	`private` integer,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle_number`, `position`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`cycle_number`) REFERENCES `cycle`(`case_file_id`,`number`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "follow_up_signal" CHECK("follow_up"."signal" in ('positive', 'neutral', 'alert'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_decision` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`outcome` text NOT NULL,
	`on` text NOT NULL,
	`by` text NOT NULL,
	`granted_cents` integer NOT NULL,
	`reason` text,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "funding_decision_outcome" CHECK("funding_decision"."outcome" in ('granted', 'partly', 'refused'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_line` (
	`case_file_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`quantity` integer NOT NULL,
	`unit_cents` integer NOT NULL,
	`amount_cents` integer NOT NULL,
	`priority` integer NOT NULL,
	`supplier` text,
	`linked_action_id` text,
	`justification` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`) REFERENCES `funding_request`(`case_file_id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "funding_line_amount" CHECK("funding_line"."amount_cents" = "funding_line"."quantity" * "funding_line"."unit_cents")
) STRICT;
--> statement-breakpoint
CREATE TABLE `funding_request` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`prepared_on` text NOT NULL,
	`prepared_by_id` text NOT NULL,
	`addressed_to` text NOT NULL,
	`requirements_justification` text NOT NULL,
	`other_funding_sought` text NOT NULL,
	`pay_to` text NOT NULL,
	`prior_contact_on` text,
	`prior_contact_answer` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`prepared_by_id`) REFERENCES `network_member`(`case_file_id`,`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED
) STRICT;
--> statement-breakpoint
CREATE TABLE `issued_content` (
	`case_file_id` text NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`language` text NOT NULL,
	`file_name` text NOT NULL,
	`bytes` blob NOT NULL,
	`pages` blob NOT NULL,
	`source` blob NOT NULL,
	PRIMARY KEY(`case_file_id`, `number`, `version`, `language`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`number`,`version`) REFERENCES `issued_document`(`case_file_id`,`number`,`version`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "issued_content_language" CHECK("issued_content"."language" in ('fr', 'nl', 'en'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `issued_document` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`number` integer NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`concertation` integer,
	`cycle` integer,
	`member_id` text,
	`languages` text NOT NULL,
	`issued_on` text NOT NULL,
	`by` text NOT NULL,
	`correction` text,
	`sha256` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `number`, `version`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "issued_document_kind" CHECK("issued_document"."kind" in ('synthesisNote', 'fundingRequest', 'informationLetter', 'consentForm', 'lifeStory', 'redirectionLetter', 'preparation', 'networkMap', 'invitation', 'meetingPageBefore', 'meetingWithoutYou', 'attendanceList', 'meetingPageAfter', 'attendanceCertificate', 'feeStatement', 'plan', 'safetyPlan', 'feedbackRegister', 'chronology', 'evaluation'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `kept_map` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`positions` text NOT NULL,
	`links` text,
	PRIMARY KEY(`case_file_id`, `cycle`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `left_out_objective` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`objective_id` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle`, `objective_id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `legal_protection` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`holder_id` text NOT NULL,
	`scope` text,
	`decided_on` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `letter_text` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`letter` text NOT NULL,
	`language` text NOT NULL,
	`subject` text NOT NULL,
	`body` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `letter`, `language`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "letter_text_letter" CHECK("letter_text"."letter" in ('invitation', 'information', 'meetingWithoutYou', 'consent', 'redirection')),
	CONSTRAINT "letter_text_language" CHECK("letter_text"."language" in ('fr', 'nl', 'en'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `letterhead` (
	`programme_id` text PRIMARY KEY NOT NULL,
	`type` text NOT NULL,
	`picture` blob NOT NULL,
	`alt` text NOT NULL,
	CONSTRAINT "letterhead_type" CHECK("letterhead"."type" in ('png', 'jpeg', 'svg'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `life_story` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`lines` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`held_on` text NOT NULL,
	`start` text NOT NULL,
	`place` text,
	`agenda` text NOT NULL,
	`item` integer NOT NULL,
	`started_at` text NOT NULL,
	`item_started_at` text NOT NULL,
	`paused_at` text,
	`person_present` integer,
	`person_absence_reason` text,
	`attendance` text NOT NULL,
	`lines` text NOT NULL,
	`renewed_trajectory` text,
	`carrier_id` text,
	`next_on` text,
	`next_at` text,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `meeting_task` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`concertation_number` integer NOT NULL,
	`what` text NOT NULL,
	`responsible_id` text NOT NULL,
	`due_on` text,
	PRIMARY KEY(`case_file_id`, `position`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `network_member` (
	`case_file_id` text NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`category` text NOT NULL,
	`secrecy` text NOT NULL,
	`organisation` text,
	`phone` text,
	`email` text,
	`link_to_person` text,
	`joined_on` text,
	`left_on` text,
	`replaced_by_id` text,
	`iban` text,
	`inami_number` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "network_member_category" CHECK("network_member"."category" in ('person', 'natural', 'legalRepresentative', 'frontline', 'mentalHealth', 'social', 'society', 'support', 'other')),
	CONSTRAINT "network_member_secrecy" CHECK("network_member"."secrecy" in ('professional', 'discretion', 'none', 'differentMission')),
	CONSTRAINT "network_member_link" CHECK("network_member"."link_to_person" in ('strong', 'medium', 'weak', 'broken', 'conflict'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `network_member_position` ON `network_member` (`case_file_id`,`position`);--> statement-breakpoint
CREATE TABLE `objective` (
	`case_file_id` text NOT NULL,
	`cycle_number` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`label` text NOT NULL,
	`weight` integer NOT NULL,
	`person_words` text,
	`gas_levels` text NOT NULL,
	`baseline` integer NOT NULL,
	`level` integer,
	`authored_by` text,
	`life_domain` text,
	`from_cycle` integer,
	`changed` text,
	`reported_voice` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle_number`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`cycle_number`) REFERENCES `cycle`(`case_file_id`,`number`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "objective_weight" CHECK("objective"."weight" between 1 and 5),
	CONSTRAINT "objective_baseline" CHECK("objective"."baseline" in (-2, -1, 0, 1, 2)),
	CONSTRAINT "objective_level" CHECK("objective"."level" in (-2, -1, 0, 1, 2)),
	CONSTRAINT "objective_authored_by" CHECK("objective"."authored_by" in ('person', 'network'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `observed_voice` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`concertation_number` integer NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `concertation_number`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `open_action` (
	`case_file_id` text NOT NULL,
	`id` text NOT NULL,
	`is_blocked` integer NOT NULL,
	`due_by` text NOT NULL,
	`callable_from` text NOT NULL,
	`programme_id` text NOT NULL,
	`who_line` text NOT NULL,
	`action` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `open_action_by_lane` ON `open_action` (`is_blocked`,`due_by`,`callable_from`,`programme_id`,`who_line`);--> statement-breakpoint
CREATE TABLE `operation` (
	`sequence` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`utc_offset` integer NOT NULL,
	`actor` text NOT NULL,
	`action` text NOT NULL,
	`entity_id` text,
	`code` text NOT NULL,
	CONSTRAINT "operation_actor" CHECK("operation"."actor" in ('organiser', 'autour'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `organiser_profile` (
	`id` integer PRIMARY KEY DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`function` text NOT NULL,
	`organisation` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	CONSTRAINT "organiser_profile_single" CHECK("organiser_profile"."id" = 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `participation` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`manner` text,
	`wishes` text,
	`contra_indication` text,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "participation_manner" CHECK("participation"."manner" in ('come', 'write', 'sendSomeone', 'message'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `person` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`family_name` text NOT NULL,
	`given_names` text NOT NULL,
	`usual_name` text NOT NULL,
	`birth_date` text NOT NULL,
	`gender` text NOT NULL,
	`address` text NOT NULL,
	`languages` text NOT NULL,
	`interpreter_needed` integer NOT NULL,
	`needs_easy_to_read` integer NOT NULL,
	`own_script_name` text,
	`lives_in` text,
	`insurance_status` text,
	`phone` text,
	`email` text,
	`ten_lines` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "person_gender" CHECK("person"."gender" in ('F', 'M', 'X'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `person_by_birth_date` ON `person` (`birth_date`);--> statement-breakpoint
CREATE TABLE `plain_words` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`concertation_number` integer NOT NULL,
	`texts` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `concertation_number`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan_action` (
	`case_file_id` text NOT NULL,
	`cycle_number` integer NOT NULL,
	`id` text NOT NULL,
	`position` integer NOT NULL,
	`objective_id` text NOT NULL,
	`what` text NOT NULL,
	`responsible_id` text NOT NULL,
	`due_on` text,
	`status` text NOT NULL,
	`done_on` text,
	`how` text,
	`subsidiarity` text,
	`not_done_reason` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle_number`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`case_file_id`,`cycle_number`,`objective_id`) REFERENCES `objective`(`case_file_id`,`cycle_number`,`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	FOREIGN KEY (`case_file_id`,`responsible_id`) REFERENCES `network_member`(`case_file_id`,`id`) ON UPDATE no action ON DELETE no action DEFERRABLE INITIALLY DEFERRED,
	CONSTRAINT "plan_action_status" CHECK("plan_action"."status" in ('todo', 'inProgress', 'done', 'blocked', 'notDone', 'cancelled')),
	CONSTRAINT "plan_action_subsidiarity" CHECK("plan_action"."subsidiarity" in ('natural', 'firstLine', 'network', 'specialised'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `plan_action_open_by_due_day` ON `plan_action` (`due_on`) WHERE "plan_action"."status" in ('todo', 'inProgress', 'blocked');--> statement-breakpoint
CREATE TABLE `plan_agreement` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`version` integer NOT NULL,
	`answers` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `cycle`, `version`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `plan_version` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`version` integer NOT NULL,
	`plan` text NOT NULL,
	`on` text NOT NULL,
	`by` text NOT NULL,
	`reason` text,
	PRIMARY KEY(`case_file_id`, `cycle`, `version`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `planned_concertation` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`on` text NOT NULL,
	`start` text,
	`place` text,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `preparation` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`network_informed_on` text NOT NULL,
	`modalities_read` integer NOT NULL,
	`invitations_sent_on` text NOT NULL,
	`invited_professional_ids` text NOT NULL,
	`invited_natural_ids` text NOT NULL,
	`expectations` text NOT NULL,
	`proposed_actions` text NOT NULL,
	`expected_effects` text NOT NULL,
	`first_line_resources` text NOT NULL,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `programme` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`definition` text NOT NULL,
	`origin` text NOT NULL,
	`added_at` text NOT NULL,
	PRIMARY KEY(`id`, `version`),
	CONSTRAINT "programme_origin" CHECK("programme"."origin" in ('builtIn', 'edited', 'imported'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `receipt` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`id` text NOT NULL,
	`on` text NOT NULL,
	`label` text NOT NULL,
	`supplier` text,
	`amount_cents` integer NOT NULL,
	`line_id` text,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `reminder_dismissal` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`on` text NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `key`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `reminder` (
	`case_file_id` text NOT NULL,
	`key` text NOT NULL,
	`due_on` text NOT NULL,
	`topic` text,
	`reminder` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `key`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reminder_topic" CHECK("reminder"."topic" in ('consents', 'notes', 'meetings', 'funding'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `reminder_by_day` ON `reminder` (`due_on`);--> statement-breakpoint
CREATE INDEX `reminder_by_topic` ON `reminder` (`topic`,`due_on`);--> statement-breakpoint
CREATE TABLE `reopening` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`cycle` integer NOT NULL,
	`outcome` text NOT NULL,
	`closed_on` text,
	`outcome_reason` text,
	`on` text NOT NULL,
	`by` text NOT NULL,
	`reason` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `position`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "reopening_outcome" CHECK("reopening"."outcome" in ('ongoing', 'exit', 'secondPassage', 'stoppedByPerson', 'lostContact', 'handedOver'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `representative` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`quality` text NOT NULL,
	`agreement` text NOT NULL,
	`agreement_on` text,
	`agreement_form` text,
	`agreement_reason` text,
	`language` text,
	`nulls` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `position`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "representative_agreement" CHECK("representative"."agreement" in ('given', 'refused', 'pending'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `request` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`received_on` text NOT NULL,
	`requester` text NOT NULL,
	`person_informed` integer NOT NULL,
	`reason` text NOT NULL,
	`previous_attempts` text NOT NULL,
	`decision` text NOT NULL,
	`redirections` text NOT NULL,
	`decided_on` text,
	`decision_reason` text,
	`person_informed_on` text,
	`person_agrees_to_be_contacted` integer,
	`revisit_on` text,
	`revisit_reason` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "request_decision" CHECK("request"."decision" in ('eligible', 'ineligible', 'pending'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `retention_hold` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`until` text NOT NULL,
	`reason` text NOT NULL,
	`on` text NOT NULL,
	`by` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `slot` (
	`case_file_id` text NOT NULL,
	`position` integer NOT NULL,
	`id` text NOT NULL,
	`on` text NOT NULL,
	`start` text NOT NULL,
	`end` text,
	`answers` text NOT NULL,
	PRIMARY KEY(`case_file_id`, `id`),
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `trusted_person` (
	`case_file_id` text PRIMARY KEY NOT NULL,
	`designated_on` text NOT NULL,
	`may_attend` integer NOT NULL,
	`may_access_file` integer NOT NULL,
	`member_id` text,
	`name` text,
	`quality` text,
	`nulls` text NOT NULL,
	FOREIGN KEY (`case_file_id`) REFERENCES `case_file`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `vault_settings` (
	`id` integer PRIMARY KEY DEFAULT 1 NOT NULL,
	`settings` text NOT NULL,
	CONSTRAINT "vault_settings_single" CHECK("vault_settings"."id" = 1)
) STRICT;
