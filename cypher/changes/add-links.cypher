// Adds links that don't exist: the same transaction has looked for them, with both ends locked.
// Uses CREATE, because MERGE of a type that comes with the row scans all links; the types' unique
// ids rule out duplicates. With OPTIONAL, a missing end makes CREATE fail instead of silently
// skipping the row.
UNWIND $rows AS row
OPTIONAL MATCH (from:Thing {id: row.from})
OPTIONAL MATCH (to:Thing {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
