// Adds things, or sets properties of those that are there. Returns the ids of those that were there.
UNWIND $rows AS row
MERGE (thing:Thing {id: row.id})
ON CREATE SET thing:$(row.labels), thing.recordedAt = row.recordedAt
SET thing += row.properties
WITH row, thing WHERE thing.recordedAt <> row.recordedAt
RETURN thing.id AS id
