// What entities are called and how many links each has, by ids. What is no entity has no row.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.label AS label, entity.degree AS degree
