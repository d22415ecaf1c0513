// One level of a search for paths: of each entity of `frontier` those that one hop joins to it: a link
// between the two, or a statement of one that is about the other, mentions it or is addressed to it,
// or that responds to one of the other's. `hubs` are those of more links than `hub`, with their number:
// a path may end at them, but not pass. Dates are a filter of links or of statements, and a source counts
// once an article.
WITH $search AS search
UNWIND search.frontier AS id
MATCH (entity:Entity {id: id})
CALL (entity, search) {
  MATCH (entity)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other:Entity)
  WHERE type(link) IN search.types
    AND (search.validOn IS NULL
      OR link.sinceEarliest <= search.validOn AND link.untilLatest >= search.validOn)
    AND link.sourceArticles >= search.minSources
  RETURN other
  UNION
  MATCH (entity)<-[:SAID_BY]-(statement:Statement)-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(other:Entity)
  WHERE type(link) IN search.types
    AND (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
  UNION
  MATCH (entity)<-[link:ABOUT|MENTIONS|ADDRESSED_TO]-(statement:Statement)-[:SAID_BY]->(other:Entity)
  WHERE type(link) IN search.types
    AND (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
  UNION
  WITH entity, search WHERE "RESPONDS_TO" IN search.types
  MATCH (entity)<-[:SAID_BY]-(:Statement)-[link:RESPONDS_TO]-(:Statement)-[:SAID_BY]->(other:Entity)
  WITH search, other, startNode(link) AS statement
  WHERE (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
}
WITH entity, other, search
WHERE other.id <> entity.id AND NOT other.id IN search.avoid
WITH entity, other, CASE WHEN other.id IN search.ends THEN 0 ELSE other.degree END AS degree, search.hub AS hub
RETURN entity.id AS id,
  collect(CASE WHEN degree <= hub THEN other.id END) AS others,
  collect(CASE WHEN degree > hub THEN [other.id, degree] END) AS hubs
