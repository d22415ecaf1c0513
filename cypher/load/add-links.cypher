// Adds links that the same transaction has looked for in vain, with both ends locked. CREATE, because
// MERGE of a type that comes with the row scans all links; the types' unique ids rule out duplicates.
// OPTIONAL makes an end that is missing an error of CREATE instead of a row that is passed over.
UNWIND $rows AS row
OPTIONAL MATCH (from:Thing {id: row.from})
OPTIONAL MATCH (to:Thing {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
