// The citations of a source for a subject, each with the outlet that the source credits. `sort`
// begins with the source's id. The comparison of the id is always true: Neo4j uses a composite index
// only if each of its properties has a predicate.
UNWIND $rows AS row
MATCH (citation:Citation)
USING INDEX SEEK citation:Citation(subject, sort, id)
WHERE citation.subject = row.subject AND citation.sort STARTS WITH row.source + "#"
  AND citation.id > ""
OPTIONAL MATCH (citation)-[:VIA]->(agency:Agency)
RETURN citation.id AS id, row.source AS source, properties(citation) AS properties, agency.id AS via
