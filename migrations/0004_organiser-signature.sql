CREATE TABLE `organiser_signature` (
	`id` integer PRIMARY KEY DEFAULT 1 NOT NULL,
	`name` text NOT NULL,
	`type` text NOT NULL,
	`picture` blob NOT NULL,
	`is_printed` integer NOT NULL,
	CONSTRAINT "organiser_signature_single" CHECK("organiser_signature"."id" = 1),
	CONSTRAINT "organiser_signature_type" CHECK("organiser_signature"."type" in ('png', 'jpeg', 'svg'))
) STRICT;
