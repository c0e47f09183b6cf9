-- What answers show stands in documents: the tables keep what filters, orders, facets and other statements read, and nothing else.

alter table claim drop column absence, drop column assessed_by, drop column assessed_on, drop column domains, drop column dose,
  drop column general_knowledge_certainty, drop column hedge, drop column hedge_note, drop column interaction, drop column method, drop column note,
  drop column population, drop column reason, drop column recommendation, drop column verification;
alter table claim_evidence drop column cites, drop column explanation, drop column fidelity, drop column fidelity_reason, drop column hedge,
  drop column locator, drop column passage, drop column result, drop column wording;
alter table claim_statement drop column aim, drop column outcome, drop column qualifier, drop column route, drop column safety, drop column setting;
alter table concept drop column brand, drop column instructions, drop column note, drop column synonyms;
alter table concept_ingredient drop column note, drop column passages, drop column per;
alter table conclusion drop column applicability, drop column assessment, drop column because, drop column form, drop column note,
  drop column population, drop column result, drop column route, drop column safety, drop column searched_up_to, drop column setting,
  drop column summary;
alter table condition drop column codes, drop column in_sentence, drop column note, drop column synonyms;
alter table disagreement drop column explanation, drop column note, drop column would_resolve;
alter table dosage drop column amount_qualifier, drop column duration, drop column form_note, drop column normalised, drop column note,
  drop column passages, drop column population, drop column safety_note, drop column timing;
alter table interaction drop column certainty, drop column dose_threshold, drop column effect, drop column form, drop column reviewed,
  drop column separation, drop column text;
alter table mechanism drop column label, drop column note, drop column summary;
alter table mechanism_hop drop column arm, drop column note;
alter table nutrient drop column conversion_note, drop column identifier_sources, drop column identifiers, drop column in_sentence, drop column note;
alter table outcome drop column better, drop column minimal_important_difference, drop column note, drop column scale, drop column synonyms,
  drop column unit;
alter table reference_intake drop column citation, drop column jurisdiction, drop column normalised, drop column source, drop column valid_from,
  drop column value_high, drop column verification;
alter table source drop column author, drop column commercial_interest, drop column corrections, drop column language, drop column note,
  drop column published, drop column reviewer, drop column text, drop column updated, drop column url;
alter table study drop column arms, drop column comparator, drop column design_note, drop column direction_note, drop column duration,
  drop column finding, drop column funding, drop column includes, drop column note, drop column participants_note, drop column population,
  drop column risk_of_bias, drop column seed_passages, drop column studies_included, drop column superseded_by, drop column unverified_fields,
  drop column verified_from;
alter table vocabulary drop column definition, drop column name;

drop table study_result, source_passage, disagreement_member;

drop function shown_result(jsonb, int), shown_interaction(jsonb, int), shown_population(jsonb, int);
drop function thing_references(jsonb, int);
drop function thing_reference(text, int);
drop function reference_to(text, text, text, int);
drop function result_study(text);
