// Removes things with their names and all links. Returns the ids of the entities that have lost a link.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
USING INDEX SEEK thing:Thing(id)
OPTIONAL MATCH (thing)-[:HAS_NAME]->(name:Name)
WITH thing, collect(name) AS names, COLLECT { MATCH (thing)--(entity:Entity) RETURN DISTINCT entity.id } AS entities
FOREACH (name IN names | DETACH DELETE name)
DETACH DELETE thing
WITH entities
UNWIND entities AS entity
RETURN DISTINCT entity AS id
