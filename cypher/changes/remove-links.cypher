// Removes links between things.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(:Thing)
USING INDEX SEEK from:Thing(id)
WHERE link.id = row.id
DELETE link
