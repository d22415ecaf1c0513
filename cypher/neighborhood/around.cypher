// What is around some entities, by kind of link: of each entity of `frontier` and each kind, how many
// entities one hop joins to it, and those of them that most articles tell of, `perKind` at most and after
// `behind` if there is one. A hop is what it is in paths/expand.cypher. Of statements in which an entity
// speaks, is spoken of, mentioned or addressed, the `newest` are looked at, from indexes in that order, as a
// well-known person has tens of thousands; `isLowerBound` says that there may be more.
WITH $search AS search
UNWIND search.frontier AS id
MATCH (entity:Entity {id: id})
CALL (entity, search) {
  MATCH (entity)-[link:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO]-(other:Entity)
  WHERE type(link) IN search.types
    AND (search.validOn IS NULL
      OR link.sinceEarliest <= search.validOn AND link.untilLatest >= search.validOn)
    AND link.sourceArticles >= search.minSources
  RETURN other, type(link) AS type, link.sourceArticles AS articles, false AS isCut
  UNION ALL
  CALL (entity, search) {
    MATCH (statement:Statement)-[said:SAID_BY]->(:Entity)
    WHERE said.toId = entity.id AND said.saidOnSort >= "" AND said.id IS NOT NULL
      AND (search.saidFrom IS NULL
        OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
      AND statement.sourceArticles >= search.minSources
    WITH statement, said ORDER BY said.toId DESC, said.saidOnSort DESC, said.id DESC LIMIT toInteger($newest)
    RETURN collect(statement) AS statements
  }
  WITH search, statements, size(statements) = $newest AS isCut
  UNWIND statements AS statement
  MATCH (statement)-[link:ABOUT|MENTIONS|ADDRESSED_TO]->(other:Entity)
  WHERE type(link) IN search.types
  RETURN other, type(link) AS type, statement.sourceArticles AS articles, isCut
  UNION ALL
  CALL (entity, search) {
    WITH entity, search WHERE "ABOUT" IN search.types
    MATCH (statement:Statement)-[link:ABOUT]->(:Entity)
    WHERE link.toId = entity.id AND link.saidOnSort >= "" AND link.id IS NOT NULL
      AND (search.saidFrom IS NULL
        OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
      AND statement.sourceArticles >= search.minSources
    WITH statement, link ORDER BY link.toId DESC, link.saidOnSort DESC, link.id DESC LIMIT toInteger($newest)
    RETURN collect(statement) AS statements
  }
  WITH statements, size(statements) = $newest AS isCut
  UNWIND statements AS statement
  MATCH (statement)-[:SAID_BY]->(other:Entity)
  RETURN other, "ABOUT" AS type, statement.sourceArticles AS articles, isCut
  UNION ALL
  CALL (entity, search) {
    WITH entity, search WHERE "MENTIONS" IN search.types
    MATCH (statement:Statement)-[link:MENTIONS]->(:Entity)
    WHERE link.toId = entity.id AND link.saidOnSort >= "" AND link.id IS NOT NULL
      AND (search.saidFrom IS NULL
        OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
      AND statement.sourceArticles >= search.minSources
    WITH statement, link ORDER BY link.toId DESC, link.saidOnSort DESC, link.id DESC LIMIT toInteger($newest)
    RETURN collect(statement) AS statements
  }
  WITH statements, size(statements) = $newest AS isCut
  UNWIND statements AS statement
  MATCH (statement)-[:SAID_BY]->(other:Entity)
  RETURN other, "MENTIONS" AS type, statement.sourceArticles AS articles, isCut
  UNION ALL
  CALL (entity, search) {
    WITH entity, search WHERE "ADDRESSED_TO" IN search.types
    MATCH (statement:Statement)-[link:ADDRESSED_TO]->(:Entity)
    WHERE link.toId = entity.id AND link.saidOnSort >= "" AND link.id IS NOT NULL
      AND (search.saidFrom IS NULL
        OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
      AND statement.sourceArticles >= search.minSources
    WITH statement, link ORDER BY link.toId DESC, link.saidOnSort DESC, link.id DESC LIMIT toInteger($newest)
    RETURN collect(statement) AS statements
  }
  WITH statements, size(statements) = $newest AS isCut
  UNWIND statements AS statement
  MATCH (statement)-[:SAID_BY]->(other:Entity)
  RETURN other, "ADDRESSED_TO" AS type, statement.sourceArticles AS articles, isCut
  UNION ALL
  CALL (entity, search) {
    WITH entity, search WHERE "RESPONDS_TO" IN search.types
    MATCH (statement:Statement)-[said:SAID_BY]->(:Entity)
    WHERE said.toId = entity.id AND said.saidOnSort >= "" AND said.id IS NOT NULL
    WITH statement, said ORDER BY said.toId DESC, said.saidOnSort DESC, said.id DESC LIMIT toInteger($newest)
    RETURN collect(statement) AS statements
  }
  WITH search, statements, size(statements) = $newest AS isCut
  UNWIND statements AS said
  MATCH (said)-[link:RESPONDS_TO]-(:Statement)-[:SAID_BY]->(other:Entity)
  WITH search, isCut, other, startNode(link) AS statement
  WHERE (search.saidFrom IS NULL
      OR statement.saidOnLatest >= search.saidFrom AND statement.saidOnEarliest <= search.saidUntil)
    AND statement.sourceArticles >= search.minSources
  RETURN other, "RESPONDS_TO" AS type, statement.sourceArticles AS articles, isCut
}
WITH search, entity, other, type, max(articles) AS articles, max(isCut) AS isCut
WHERE other <> entity
  AND (search.labels IS NULL OR any(label IN labels(other) WHERE label IN search.labels))
WITH search, entity.id AS id, type, other.id AS otherId, articles, isCut
ORDER BY id, type, articles DESC, otherId
WITH search, id, type, collect([otherId, articles]) AS others, max(isCut) AS isLowerBound
WITH search, id, type, isLowerBound,
  [each IN others
    WHERE search.behind IS NULL
      OR each[1] < search.behind[1]
      OR each[1] = search.behind[1] AND each[0] > search.behind[0]
  ] AS others
RETURN id, type, isLowerBound, size(others) AS total,
  others[..toInteger(search.perKind)] AS others
ORDER BY id, type
