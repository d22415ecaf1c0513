// Sets properties of links that are there.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(to:Thing)
WHERE link.id = row.id
SET link += row.properties
