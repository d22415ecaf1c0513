// The citations of a source for a subject, each with the outlet that the source credits. `sort`
// begins with the source's id.
UNWIND $rows AS row
MATCH (citation:Citation {subject: row.subject})
WHERE citation.sort STARTS WITH row.source + "#"
OPTIONAL MATCH (citation)-[:VIA]->(agency:Agency)
RETURN citation.id AS id, row.source AS source, properties(citation) AS properties, agency.id AS via
