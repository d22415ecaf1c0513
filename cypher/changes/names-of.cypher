// The names of entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:HAS_NAME]->(name:Name)
RETURN entity.id AS entity, properties(name) AS properties
