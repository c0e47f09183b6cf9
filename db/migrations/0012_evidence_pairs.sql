-- What is known of each nutrient and condition together: counted once when a release is published, not by each reader. The evidence on a condition then
-- costs what its rows cost, however many claims stand behind them.

create table evidence_pair (
  nutrient     item_id not null,
  condition    item_id not null,
  since        int not null,
  until        int check (until > since),
  claim        item_id,
  verdict      code,
  certainty    code,
  claims       int not null check (claims >= 0),
  supporting   int not null check (supporting >= 0),
  opposing     int not null check (opposing >= 0),
  open         int not null check (open >= 0),
  needs_review int not null check (needs_review >= 0),
  voices       jsonb not null,
  studies      jsonb not null,
  dosages      text[] not null,
  mechanisms   text[] not null,
  disagreements int not null check (disagreements >= 0),
  primary key (nutrient, condition, since),
  check ((claim is null) = (verdict is null) and (claim is null) = (certainty is null))
);
-- In the order in which evidence is shown: most certain first.
create index evidence_pair_condition on evidence_pair (
  condition, array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], certainty::text),
  array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], verdict::text),
  nutrient) where claim is not null;
create index evidence_pair_nutrient on evidence_pair (
  nutrient, array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], certainty::text),
  array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'], verdict::text),
  condition) where claim is not null;
comment on table evidence_pair is 'What is known of a nutrient and a condition together. Kept by publish; says nothing that claims and studies do not.';
comment on column evidence_pair.nutrient is 'Id of the nutrient.';
comment on column evidence_pair.condition is 'Id of the condition.';
comment on column evidence_pair.since is 'First release that holds this version.';
comment on column evidence_pair.until is 'First release that no longer holds it; null while live.';
comment on column evidence_pair.claim is 'Id of the leading claim: of those that name the nutrient, or its own deficiency, the one with the most certain evidence; null where none does.';
comment on column evidence_pair.verdict is 'Vocabulary verdicts: the verdict of the leading claim, turned into one on the statement that the nutrient helps.';
comment on column evidence_pair.certainty is 'Vocabulary certainties: that of the leading claim.';
comment on column evidence_pair.claims is 'Claims of efficacy, deficiency and association about both.';
comment on column evidence_pair.supporting is 'Those with effect present.';
comment on column evidence_pair.opposing is 'Those with effect absent or opposite.';
comment on column evidence_pair.open is 'Those with effect uncertain.';
comment on column evidence_pair.needs_review is 'Those that lean on a study or source that no longer stands.';
comment on column evidence_pair.voices is 'Supporting claims by who supports them: a list of voice, claims.';
comment on column evidence_pair.studies is 'Studies about both: a list of design, direction, studies, participants, firstYear, lastYear.';
comment on column evidence_pair.dosages is 'Ids of the dosages studied for both.';
comment on column evidence_pair.mechanisms is 'Ids of the mechanisms from one to the other.';
comment on column evidence_pair.disagreements is 'Disagreements about both.';

create function evidence_pair_at(release int) returns setof evidence_pair
language sql stable parallel safe
as $$ select r.* from evidence_pair r where r.since <= evidence_pair_at.release and (r.until is null or r.until > evidence_pair_at.release) $$;
comment on function evidence_pair_at(int) is 'The evidence_pair rows live at a release.';

create function voice_of(design text, kind text) returns text
language sql immutable parallel safe
as $$
  select case
    when design in ('guideline', 'consensus') then 'guideline'
    when design in ('systematic-review', 'meta-analysis') then 'review'
    when design in ('randomised-trial', 'crossover-trial', 'non-randomised-trial') then 'trial'
    when design in ('before-after', 'cohort', 'case-control', 'cross-sectional', 'case-series') then 'observational'
    when design is not null then 'other-study'
    when kind in ('product-information', 'regulator', 'guideline-page', 'reference-work', 'reference-database') then 'authority'
    when kind = 'medical-education-page' then 'education'
    when kind = 'health-blog' then 'blog'
    else 'vendor'
  end
$$;
comment on function voice_of(text, text) is 'Who speaks in an evidence line, by the design of its study or the kind of its source. Vocabulary voices.';

create function found_evidence_pairs(release int)
returns table (nutrient text, condition text, claim text, verdict text, certainty text, claims int, supporting int, opposing int, open int, needs_review int,
               voices jsonb, studies jsonb, dosages text[], mechanisms text[], disagreements int)
language sql stable
as $$
  with said as materialized (
    select n.target as nutrient, c.target as condition, r.id, r.since, r.kind, r.effect, r.verdict, r.certainty
    from claim_at(found_evidence_pairs.release) r
    join link n on n.collection = 'claims' and n.id = r.id and n.since = r.since and n.role = 'about' and n.target_collection = 'nutrients'
    join link c on c.collection = 'claims' and c.id = r.id and c.since = r.since and c.role = 'about' and c.target_collection = 'conditions'
    where r.kind in ('efficacy', 'deficiency', 'association')),
  doubtful as materialized (
    select distinct l.id, l.since
    from doubted_at(found_evidence_pairs.release) d
    join link l on l.collection = 'claims' and l.role in ('study', 'source') and l.target_collection = d.collection and l.target = d.id),
  numbers as (
    select s.nutrient, s.condition, count(*) as claims, count(*) filter (where s.effect = 'present') as supporting,
           count(*) filter (where s.effect in ('absent', 'opposite')) as opposing, count(*) filter (where s.effect = 'uncertain') as open,
           count(d.id) as needs_review
    from said s
    left join doubtful d on d.id = s.id and d.since = s.since
    group by s.nutrient, s.condition),
  -- What says something of a nutrient: itself, its forms and measures, and its own deficiency. A combination says nothing of its parts.
  named as materialized (
    select a.id as thing, a.target as nutrient
    from link a
    join item_at(found_evidence_pairs.release) i on i.collection = a.collection and i.id = a.id and i.since = a.since
    where a.target_collection = 'nutrients'
      and (a.collection = 'concepts' and a.role in ('parents', 'measures')
           or a.collection = 'conditions' and a.role = 'nutrients'
              and not exists (select from link b where b.collection = a.collection and b.id = a.id and b.since = a.since and b.role = a.role and b.target <> a.target))),
  lead as (
    select distinct on (s.nutrient, s.condition) s.nutrient, s.condition, s.id as claim, s.certainty,
           case when s.effect = 'uncertain' then case when s.verdict = 'unproven' then 'unproven' else 'inconclusive' end
                when s.effect = 'present' then s.verdict
                when s.verdict = 'supported' then 'refuted'
                when s.verdict = 'weakly-supported' then 'contradicted'
                else 'unproven' end as verdict
    from said s
    where s.verdict <> 'not-gradable'
      and exists (
        select from link l
        where l.collection = 'claims' and l.id = s.id and l.since = s.since and l.role in ('subject', 'object')
          and (l.target = s.nutrient or (l.target, s.nutrient) in (select n.thing, n.nutrient from named n)))
    order by s.nutrient, s.condition,
             array_position(array['high', 'moderate', 'low', 'very-low', 'not-applicable'], s.certainty::text), (s.kind <> 'efficacy'),
             array_position(array['supported', 'weakly-supported', 'refuted', 'contradicted', 'inconclusive', 'unproven', 'misleading', 'false-or-obsolete'],
                            s.verdict::text),
             s.id),
  voice as (
    select v.nutrient, v.condition, jsonb_agg(jsonb_build_object('voice', v.voice, 'claims', v.claims) order by v.voice) as voices
    from (
      select s.nutrient, s.condition, voice_of(y.design, d.kind) as voice, count(distinct s.id) as claims
      from said s
      join claim_evidence e on e.claim = s.id and e.since = s.since and e.direction = 'supports'
      left join study_at(found_evidence_pairs.release) y on y.id = e.study
      left join source_at(found_evidence_pairs.release) d on d.id = e.source
      where s.effect = 'present'
      group by s.nutrient, s.condition, voice) v
    group by v.nutrient, v.condition),
  study as (
    select g.nutrient, g.condition, jsonb_agg(jsonb_strip_nulls(jsonb_build_object('design', g.design, 'direction', g.direction, 'studies', g.studies,
             'participants', g.participants, 'firstYear', g.first_year, 'lastYear', g.last_year)) order by g.design, g.direction) as studies
    from (
      select n.target as nutrient, c.target as condition, r.design, r.direction, count(*) as studies, coalesce(sum(r.participants), 0) as participants,
             min(r.year) as first_year, max(r.year) as last_year
      from study_at(found_evidence_pairs.release) r
      join link n on n.collection = 'studies' and n.id = r.id and n.since = r.since and n.role = 'about' and n.target_collection = 'nutrients'
      join link c on c.collection = 'studies' and c.id = r.id and c.since = r.since and c.role = 'about' and c.target_collection = 'conditions'
      group by n.target, c.target, r.design, r.direction) g
    group by g.nutrient, g.condition),
  dosed as (
    select n.target as nutrient, c.target as condition, array_agg(r.id::text order by r.id) as dosages
    from dosage_at(found_evidence_pairs.release) r
    join link n on n.collection = 'dosages' and n.id = r.id and n.since = r.since and n.role = 'about' and n.target_collection = 'nutrients'
    join link c on c.collection = 'dosages' and c.id = r.id and c.since = r.since and c.role = 'about' and c.target_collection = 'conditions'
    where r.purpose = 'studied'
    group by n.target, c.target),
  explained as (
    select n.target as nutrient, c.target as condition, array_agg(r.id::text order by r.id) as mechanisms
    from mechanism_at(found_evidence_pairs.release) r
    join link n on n.collection = 'mechanisms' and n.id = r.id and n.since = r.since and n.role = 'about' and n.target_collection = 'nutrients'
    join link c on c.collection = 'mechanisms' and c.id = r.id and c.since = r.since and c.role = 'about' and c.target_collection = 'conditions'
    group by n.target, c.target),
  disputed as (
    select n.target as nutrient, c.target as condition, count(*) as disagreements
    from disagreement_at(found_evidence_pairs.release) r
    join link n on n.collection = 'disagreements' and n.id = r.id and n.since = r.since and n.role = 'about' and n.target_collection = 'nutrients'
    join link c on c.collection = 'disagreements' and c.id = r.id and c.since = r.since and c.role = 'about' and c.target_collection = 'conditions'
    group by n.target, c.target)
  select p.nutrient, p.condition, l.claim, l.verdict, l.certainty, coalesce(m.claims, 0)::int, coalesce(m.supporting, 0)::int, coalesce(m.opposing, 0)::int,
         coalesce(m.open, 0)::int, coalesce(m.needs_review, 0)::int, coalesce(v.voices, '[]'), coalesce(y.studies, '[]'), coalesce(d.dosages, '{}'),
         coalesce(e.mechanisms, '{}'), coalesce(x.disagreements, 0)::int
  from (select nutrient, condition from numbers union select nutrient, condition from study union select nutrient, condition from dosed
        union select nutrient, condition from explained union select nutrient, condition from disputed) p
  left join numbers m using (nutrient, condition)
  left join lead l using (nutrient, condition)
  left join voice v using (nutrient, condition)
  left join study y using (nutrient, condition)
  left join dosed d using (nutrient, condition)
  left join explained e using (nutrient, condition)
  left join disputed x using (nutrient, condition)
$$;
comment on function found_evidence_pairs(int) is 'What is known of each nutrient and condition together at a release, worked out from its claims and studies.';

create function write_evidence_pairs(release int) returns void
language sql
as $$
  -- A full join, because it is hashed whatever is known of a table that is just being filled.
  with change as materialized (
    select f.*, p.nutrient as live_nutrient, p.condition as live_condition
    from found_evidence_pairs(write_evidence_pairs.release) f
    full join (select e.* from evidence_pair e where e.until is null) p on p.nutrient = f.nutrient and p.condition = f.condition
    where (f.claim, f.verdict, f.certainty, f.claims, f.supporting, f.opposing, f.open, f.needs_review, f.voices, f.studies, f.dosages, f.mechanisms, f.disagreements)
          is distinct from
          (p.claim::text, p.verdict::text, p.certainty::text, p.claims, p.supporting, p.opposing, p.open, p.needs_review, p.voices, p.studies, p.dosages, p.mechanisms, p.disagreements)),
  closed as (
    update evidence_pair p set until = write_evidence_pairs.release
    from change c
    where p.nutrient = c.live_nutrient and p.condition = c.live_condition and p.until is null)
  insert into evidence_pair (nutrient, condition, since, claim, verdict, certainty, claims, supporting, opposing, open, needs_review, voices, studies, dosages, mechanisms, disagreements)
  select f.nutrient, f.condition, write_evidence_pairs.release, f.claim, f.verdict, f.certainty, f.claims, f.supporting, f.opposing, f.open, f.needs_review, f.voices, f.studies, f.dosages, f.mechanisms, f.disagreements
  from change f
  where f.nutrient is not null
$$;
comment on function write_evidence_pairs(int) is 'Brings evidence_pair to a release that is being published: what differs is closed and opened anew. Releases in their order.';

select write_evidence_pairs(r.ordinal) from (select ordinal from release order by ordinal) r;
