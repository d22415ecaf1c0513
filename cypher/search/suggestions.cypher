// The names that an index finds for a prefix, each with its entity and the preferred name.
WITH $search AS search
UNWIND search.nodes AS lookup
CALL db.index.fulltext.queryNodes(lookup.index, lookup.query, {limit: lookup.limit}) YIELD node
MATCH (entity:Entity)-[:HAS_NAME]->(node)
WHERE any(label IN labels(entity) WHERE label IN search.labels)
RETURN entity.id AS id, entity.name AS name, node.text AS text, node.kind AS kind
