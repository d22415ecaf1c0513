// What facts tell in the timelines of entities: their dates, and whose timelines. A link between entities
// is told by both its ends, found from where it begins; a statement by its speakers and by whom it is about;
// an article by its publisher and its writers; a program's announcement by the program and those that run it;
// a case's opening by the case and its parties.
UNWIND $rows AS row
CALL (row) {
  MATCH (from:Entity {id: row.from})-[link]->(to:Entity)
  USING INDEX SEEK from:Entity(id)
  WHERE link.id = row.fact
  RETURN type(link) AS kind, null AS joining, [from.id, to.id] AS entities,
    link {.since, .sinceEarliest, .sinceLatest, .until, .untilEarliest, .untilLatest} AS dates
  UNION ALL
  MATCH (statement:Statement {id: row.fact})-[link:SAID_BY|ABOUT]->(entity:Entity)
  USING INDEX SEEK statement:Statement(id)
  RETURN type(link) AS kind, link.id AS joining, [entity.id] AS entities,
    statement {.saidOn, .saidOnBound, .saidOnEarliest, .saidOnLatest} AS dates
  UNION ALL
  MATCH (article:Article {id: row.fact})-[link:PUBLISHED_BY|WRITTEN_BY]->(entity:Entity)
  USING INDEX SEEK article:Article(id)
  RETURN type(link) AS kind, link.id AS joining, [entity.id] AS entities,
    article {.publishedOn, .publishedOnEarliest, .publishedOnLatest} AS dates
  UNION ALL
  MATCH (program:Program {id: row.fact})
  WHERE program.announcedOn IS NOT NULL
  RETURN "ANNOUNCED" AS kind, null AS joining,
    [program.id] + COLLECT { MATCH (program)<-[:RUNS]-(agency:Agency) RETURN DISTINCT agency.id } AS entities,
    program {.announcedOn, .announcedOnEarliest, .announcedOnLatest} AS dates
  UNION ALL
  MATCH (matter:Case {id: row.fact})
  WHERE matter.openedOn IS NOT NULL
  RETURN "OPENED" AS kind, null AS joining,
    [matter.id] + COLLECT { MATCH (matter)<-[:PARTY_TO]-(party:Entity) RETURN DISTINCT party.id } AS entities,
    matter {.openedOn, .openedOnEarliest, .openedOnLatest} AS dates
}
RETURN row.fact AS fact, kind, joining AS link, entities, dates
