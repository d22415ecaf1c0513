// Entities that may be called like others: of whose names one has the same key, or the same surname. A
// very common surname is not gone through to its end.
UNWIND $rows AS row
CALL (row) {
  UNWIND row.keys AS key
  MATCH (name:Name {alike: key})
  RETURN name
  LIMIT 250
  UNION
  UNWIND row.surnames AS surname
  MATCH (name:Name {surname: surname})
  RETURN name
  LIMIT 250
}
MATCH (entity:Entity)-[:HAS_NAME]->(name)
WHERE row.label IN labels(entity) AND entity.id <> row.id
WITH DISTINCT row, entity
RETURN row.id AS of, entity.id AS id,
  [entity.name] + [(entity)-[:HAS_NAME]->(each:Name) WHERE each.kind <> "PREFERRED" | each.text] AS names,
  [(entity)-[:HELD_OFFICE|MEMBER_OF|REPRESENTS]->(place:Entity) | place.id] AS places,
  entity.region AS region, coalesce(entity.distinctFrom, []) AS distinctFrom
ORDER BY of, id
