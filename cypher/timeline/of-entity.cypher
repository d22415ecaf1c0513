// The moments of an entity's life, read page by page from their index: there may be tens of thousands.
// The condition on the kind is always true: Neo4j uses a composite index only if each of its properties
// has a predicate.
MATCH (parent:Entity)
MATCH (node:Moment)
WHERE node.entity = parent.id AND node.kind IS NOT NULL
RETURN node, null AS link
