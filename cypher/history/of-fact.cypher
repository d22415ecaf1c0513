// What changed of a fact: a thing, or a link between entities. The comparisons are always true: Neo4j
// uses a composite index only if each of its properties has a predicate.
MATCH (node:Revision)
USING INDEX SEEK node:Revision(fact, at, change, source)
WHERE node.fact = parent.id AND node.at > "" AND node.change > "" AND node.source > ""
RETURN node, null AS link
