// Removes links between things.
UNWIND $rows AS row
MATCH (from:Thing {id: row.from})-[link]->(:Thing)
WHERE link.id = row.id
DELETE link
