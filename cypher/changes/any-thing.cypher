// One thing, if the graph has any. The comparison makes Neo4j read the index's first entry instead
// of scanning.
MATCH (thing:Thing)
WHERE thing.id > ""
RETURN thing.id AS id
LIMIT 1
