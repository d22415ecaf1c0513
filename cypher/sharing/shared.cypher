// The entities that one hop joins to every one of `ids`, as in paths/expand.cypher: how many, and those
// of one page, after `behind` if there is one. `ids` begin with the entity of fewest links, whose
// neighbors are all that can be shared. Those that most articles tell of come first: of the hop that
// fewest tell of, as paths/evidence.cypher chooses what to tell of a hop; then the order is by id.
WITH $search AS search
MATCH (least:Entity {id: search.ids[0]})
CALL (least, search) {
  MATCH (least)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other:Entity)
  WHERE type(link) IN search.types
    AND (search.validOn IS NULL
      OR link.sinceEarliest <= search.validOn AND link.untilLatest >= search.validOn)
    AND link.sourceArticles >= search.minSources
  RETURN other
  UNION
  MATCH (least)<-[:SAID_BY]-(statement:Statement)-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(other:Entity)
  WHERE type(link) IN search.types
    AND (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
  UNION
  MATCH (least)<-[link:ABOUT|MENTIONS|ADDRESSED_TO]-(statement:Statement)-[:SAID_BY]->(other:Entity)
  WHERE type(link) IN search.types
    AND (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
  UNION
  WITH least, search WHERE "RESPONDS_TO" IN search.types
  MATCH (least)<-[:SAID_BY]-(:Statement)-[link:RESPONDS_TO]-(:Statement)-[:SAID_BY]->(other:Entity)
  WITH search, other, startNode(link) AS statement
  WHERE (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other
}
WITH search, other
WHERE NOT other.id IN search.ids
  AND (search.labels IS NULL OR any(label IN labels(other) WHERE label IN search.labels))
UNWIND search.ids AS id
CALL (id) {
  MATCH (one:Entity {id: id})
  RETURN one
}
CALL (one, other, search) {
  MATCH (one)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other)
  WHERE type(link) IN search.types
    AND (search.validOn IS NULL
      OR link.sinceEarliest <= search.validOn AND link.untilLatest >= search.validOn)
    AND link.sourceArticles >= search.minSources
  RETURN max(link.sourceArticles) AS linked
}
CALL (one, other, search, linked) {
  WITH one, other, search WHERE linked IS NULL
  UNWIND [[one, other], [other, one]] AS ends
  WITH search, ends[0] AS speaker, ends[1] AS subject
  CALL (speaker, subject, search) {
    WITH speaker, subject, search
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
    MATCH (speaker)<-[:SAID_BY]-(statement:Statement)
    WHERE EXISTS {
      MATCH (statement)-[how:ABOUT|MENTIONS|ADDRESSED_TO]->(subject)
      WHERE type(how) IN search.types
    }
    RETURN statement
    UNION
    WITH speaker, subject, search
    WHERE COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:ABOUT|MENTIONS|ADDRESSED_TO]-() }
    MATCH (subject)<-[how:ABOUT|MENTIONS|ADDRESSED_TO]-(statement:Statement)
    WHERE type(how) IN search.types AND EXISTS { (statement)-[:SAID_BY]->(speaker) }
    RETURN statement
    UNION
    WITH speaker, subject, search
    WHERE "RESPONDS_TO" IN search.types
      AND COUNT { (speaker)<-[:SAID_BY]-() } <= COUNT { (subject)<-[:SAID_BY]-() }
    MATCH (speaker)<-[:SAID_BY]-(statement:Statement)
    WHERE EXISTS { (statement)-[:RESPONDS_TO]->(:Statement)-[:SAID_BY]->(subject) }
    RETURN statement
    UNION
    WITH speaker, subject, search
    WHERE "RESPONDS_TO" IN search.types
      AND COUNT { (speaker)<-[:SAID_BY]-() } > COUNT { (subject)<-[:SAID_BY]-() }
    MATCH (subject)<-[:SAID_BY]-(:Statement)<-[:RESPONDS_TO]-(statement:Statement)
    WHERE EXISTS { (statement)-[:SAID_BY]->(speaker) }
    RETURN statement
  }
  WITH search, statement
  WHERE (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  WITH statement ORDER BY statement.saidOnSort DESC, statement.id DESC LIMIT 1
  RETURN collect(statement.sourceArticles) AS told
}
WITH search, other, coalesce(linked, told[0]) AS articles
WHERE articles IS NOT NULL
WITH search, other.id AS id, count(*) AS joined, min(articles) AS articles
WHERE joined = size(search.ids)
WITH search, id, articles ORDER BY articles DESC, id
WITH search, collect([id, articles]) AS shared
RETURN size(shared) AS total,
  [each IN shared
    WHERE search.behind IS NULL
      OR each[1] < search.behind[1]
      OR each[1] = search.behind[1] AND each[0] > search.behind[0]
  ][..toInteger(search.count)] AS page
