// All links that begin at the things of these ids, by id of the link.
UNWIND $ids AS id
MATCH (from:Thing {id: id})-[link]->(to:Thing)
RETURN from.id AS from, to.id AS to, type(link) AS type, properties(link) AS properties
