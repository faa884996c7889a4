-- The address, behind redirects, that gave a feed's validators: only its origin gets them back.
alter table "feed" add column "validators_url" text;
