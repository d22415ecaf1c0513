// Adds things, or updates the properties of existing ones. Returns the ids of those that already
// existed.
UNWIND $rows AS row
MERGE (thing:Thing {id: row.id})
ON CREATE SET thing:$(row.labels), thing.recordedAt = row.recordedAt
SET thing += row.properties
WITH row, thing WHERE thing.recordedAt <> row.recordedAt
RETURN thing.id AS id
