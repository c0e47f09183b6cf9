-- How a dose is given: what goes into a vein or a muscle cannot be held against limits for what is swallowed.

alter table dosage add column route code;
comment on column dosage.route is 'Vocabulary routes; null for by mouth, or where nothing is said.';
