// Updates the properties of existing links.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(to:Thing)
WHERE link.id = row.id
SET link += row.properties
