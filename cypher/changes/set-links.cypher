// Updates the properties of existing links.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(to:Thing)
USING INDEX SEEK from:Thing(id)
WHERE link.id = row.id
SET link += row.properties
