-- Indexes that let every list be read in its order, page by page, whatever it is asked for.

-- An item names another once in a role. Saying so lets a page be read straight from the graph, in the order of the ids.
delete from link a using link b
where b.collection = a.collection and b.role = a.role and b.target = a.target and b.id = a.id and b.since = a.since and b.position < a.position;
drop index link_target;
create unique index link_target on link (collection, role, target, id, since);

-- What an item is about is inherited too, so that a question with narrower things is one lookup as well.
insert into link (collection, id, since, role, position, target_collection, target)
select collection, id, since, 'about-inherited', 1000 + position, target_collection, target from link where role = 'about';

create index claim_certainty_rank on claim (array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], certainty::text), id);
create index claim_kind on claim (kind, id);
create index claim_effect on claim (effect, id);
create index claim_verdict on claim (verdict, id);
create index claim_certainty on claim (certainty, id);
create index claim_agent_type on claim (agent_type, id);
create index claim_reviewed on claim (reviewed, id);
create index claim_corrections on claim using gin (corrections);
create index claim_evidence_direction on claim_evidence (direction, claim, since);
create index claim_statement_predicate on claim_statement (predicate, claim, since);

create index nutrient_name on nutrient (name, id);
create index nutrient_kind on nutrient (kind, id);
create index condition_name on condition (name, id);
create index condition_kind on condition (kind, id);
create index concept_name on concept (name, id);
create index concept_kind on concept (kind, id);

create index source_title on source (title, id);
create index source_kind on source (kind, id);
create index source_standing on source (standing, id);

create index study_oldest on study (coalesce(year, 0), id);
create index study_newest on study ((-coalesce(year, 0)), id);
create index study_largest on study ((-coalesce(participants, 0)), id);
create index study_year on study (year, id);
create index study_participants on study (participants, id);
create index study_design on study (design, id);
create index study_verification on study (verification, id);
create index study_direction on study (direction, id);
create index study_standing on study (standing, id);

create index dosage_form on dosage (form, id);
create index dosage_purpose on dosage (purpose, id);
create index dosage_verification on dosage (verification, id);
