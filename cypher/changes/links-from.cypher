// All links that begin at the things with these ids, sorted by the link's id.
UNWIND $ids AS id
MATCH (from:Thing {id: id})-[link]->(to:Thing)
USING INDEX SEEK from:Thing(id)
RETURN from.id AS from, to.id AS to, type(link) AS type, properties(link) AS properties
