// Removes things with their names and all links.
UNWIND $ids AS id
MATCH (thing:Thing {id: id})
USING INDEX SEEK thing:Thing(id)
OPTIONAL MATCH (thing)-[:HAS_NAME]->(name:Name)
DETACH DELETE name, thing
