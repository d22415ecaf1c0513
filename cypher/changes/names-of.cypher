// The names of entities.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[:HAS_NAME]->(name:Name)
USING INDEX SEEK entity:Entity(id)
RETURN entity.id AS entity, properties(name) AS properties
