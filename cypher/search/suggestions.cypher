// The names that an index finds for a prefix: their keys, which begin with the entity's id and their
// kind, and the preferred name of the entity where it is another one.
WITH $search AS search
UNWIND search.names AS lookup
CALL (lookup) {
  CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit}) YIELD node
  RETURN collect([
    node.key,
    CASE WHEN node.kind <> "PREFERRED"
      THEN head(COLLECT { MATCH (entity:Entity)-[:HAS_NAME]->(node) RETURN entity.name })
    END
  ]) AS hits
}
RETURN hits
