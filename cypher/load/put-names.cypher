// Adds names, or sets properties of those that are there. A name whose kind changes gets a new key.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.entity})
MERGE (name:Name {key: row.oldKey})
ON CREATE SET name.recordedAt = row.recordedAt
SET name += row.properties
MERGE (entity)-[:HAS_NAME]->(name)
