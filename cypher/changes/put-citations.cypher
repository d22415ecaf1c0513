// Adds citations, or updates the properties of existing ones.
UNWIND $rows AS row
MATCH (article:Article {id: row.article})
USING INDEX SEEK article:Article(id)
MERGE (citation:Citation {id: row.id})
ON CREATE SET citation.recordedAt = row.recordedAt
SET citation += row.properties
MERGE (citation)-[:IN]->(article)
