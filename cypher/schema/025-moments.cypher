// The moments of entities' lives, in the order of time: a timeline holds links of many kinds, of which no
// index could hold one order. The index is in that order for one entity; its last column, the kind, is
// there for a filter. Found by fact, to be written anew with it.
CREATE CONSTRAINT moment_id IF NOT EXISTS FOR (n:Moment) REQUIRE n.id IS UNIQUE;
CREATE INDEX moment_by_entity IF NOT EXISTS FOR (n:Moment) ON (n.entity, n.sort, n.id, n.kind);
CREATE INDEX moment_by_fact IF NOT EXISTS FOR (n:Moment) ON (n.fact);
// The moments of what was written before there were any, some at a time: of links between entities.
MATCH (from:Entity)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]->(to:Entity)
CALL (from, link, to) {
  WITH link, [from.id, to.id] AS entities,
    CASE WHEN link.since IS NULL AND link.sinceLatest < "9999-12-31" THEN "../" + link.sinceLatest END AS bound
  WITH link, entities, {
    phase: CASE WHEN link.since = link.until THEN "HAPPENED" ELSE "BEGAN" END,
    on: coalesce(link.since, bound),
    isDerived: CASE WHEN bound IS NOT NULL THEN true END,
    earliest: link.sinceEarliest, latest: link.sinceLatest
  } AS first, {phase: "ENDED", on: link.until, earliest: link.untilEarliest, latest: link.untilLatest} AS last
  WITH link, entities, CASE
    WHEN first.phase = "HAPPENED" OR coalesce(link.until, "..") = ".." THEN [first]
    WHEN first.on IS NULL THEN [last]
    ELSE [first, last] END AS times
  UNWIND entities AS entity
  UNWIND times AS time
  MERGE (moment:Moment {id: entity + " " + link.id + " " + time.phase})
  SET moment.entity = entity, moment.fact = link.id, moment.kind = type(link), moment.phase = time.phase,
    moment.on = time.on, moment.isDerived = time.isDerived, moment.earliest = time.earliest, moment.latest = time.latest,
    moment.sort = CASE time.earliest WHEN "0000-01-01" THEN time.latest ELSE time.earliest END
} IN TRANSACTIONS OF 1000 ROWS;
// Of statements, in the timelines of their speakers and of whom they are about.
MATCH (fact:Statement)-[link:SAID_BY|ABOUT]->(entity:Entity)
CALL (fact, link, entity) {
  MERGE (moment:Moment {id: entity.id + " " + link.id + " HAPPENED"})
  SET moment.entity = entity.id, moment.fact = fact.id, moment.link = link.id, moment.kind = type(link),
    moment.phase = "HAPPENED", moment.on = coalesce(fact.saidOn, fact.saidOnBound),
    moment.isDerived = CASE WHEN fact.saidOn IS NULL AND fact.saidOnBound IS NOT NULL THEN true END,
    moment.earliest = fact.saidOnEarliest, moment.latest = fact.saidOnLatest,
    moment.sort = CASE fact.saidOnEarliest WHEN "0000-01-01" THEN fact.saidOnLatest ELSE fact.saidOnEarliest END
} IN TRANSACTIONS OF 1000 ROWS;
// Of articles, in those of their publishers and writers.
MATCH (fact:Article)-[link:PUBLISHED_BY|WRITTEN_BY]->(entity:Entity)
CALL (fact, link, entity) {
  MERGE (moment:Moment {id: entity.id + " " + link.id + " HAPPENED"})
  SET moment.entity = entity.id, moment.fact = fact.id, moment.link = link.id, moment.kind = type(link),
    moment.phase = "HAPPENED", moment.on = fact.publishedOn,
    moment.earliest = fact.publishedOnEarliest, moment.latest = fact.publishedOnLatest,
    moment.sort = CASE fact.publishedOnEarliest WHEN "0000-01-01" THEN fact.publishedOnLatest ELSE fact.publishedOnEarliest END
} IN TRANSACTIONS OF 1000 ROWS;
// Of announced programs, in their own timelines and those of who runs them.
MATCH (fact:Program)
WHERE fact.announcedOn IS NOT NULL
CALL (fact) {
  UNWIND [fact] + COLLECT { MATCH (fact)<-[:RUNS]-(agency:Agency) RETURN DISTINCT agency } AS entity
  MERGE (moment:Moment {id: entity.id + " " + fact.id + " HAPPENED"})
  SET moment.entity = entity.id, moment.fact = fact.id, moment.kind = "ANNOUNCED",
    moment.phase = "HAPPENED", moment.on = fact.announcedOn,
    moment.earliest = fact.announcedOnEarliest, moment.latest = fact.announcedOnLatest,
    moment.sort = CASE fact.announcedOnEarliest WHEN "0000-01-01" THEN fact.announcedOnLatest ELSE fact.announcedOnEarliest END
} IN TRANSACTIONS OF 1000 ROWS;
// Of opened cases, in their own timelines and those of their parties.
MATCH (fact:Case)
WHERE fact.openedOn IS NOT NULL
CALL (fact) {
  UNWIND [fact] + COLLECT { MATCH (fact)<-[:PARTY_TO]-(party:Entity) RETURN DISTINCT party } AS entity
  MERGE (moment:Moment {id: entity.id + " " + fact.id + " HAPPENED"})
  SET moment.entity = entity.id, moment.fact = fact.id, moment.kind = "OPENED",
    moment.phase = "HAPPENED", moment.on = fact.openedOn,
    moment.earliest = fact.openedOnEarliest, moment.latest = fact.openedOnLatest,
    moment.sort = CASE fact.openedOnEarliest WHEN "0000-01-01" THEN fact.openedOnLatest ELSE fact.openedOnEarliest END
} IN TRANSACTIONS OF 1000 ROWS;
