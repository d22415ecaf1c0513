// Adds names, or updates the properties of existing ones. A name whose kind changes gets a new key.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
USING INDEX SEEK entity:Entity(id)
MERGE (name:Name {key: row.oldKey})
ON CREATE SET name.recordedAt = row.recordedAt
SET name += row.properties
MERGE (entity)-[:HAS_NAME]->(name)
