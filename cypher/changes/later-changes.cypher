// The later changes that stand in the way of undoing one: they rewrote an attestation that it wrote, or
// retracted or restored by hand what it did. Those that were undone, and those that undid them, don't.
MATCH (revision:Revision {change: $id})
MATCH (later:Revision)
USING INDEX SEEK later:Revision(fact, at, change, source)
WHERE later.fact = revision.fact AND later.at > revision.at AND later.change > ""
  AND later.source = revision.source
MATCH (other:Change)
USING INDEX SEEK other:Change(id)
WHERE other.id = later.change AND other.undoneBy IS NULL AND other.undoes IS NULL
RETURN DISTINCT later.fact AS fact, other.id AS id, other.at AS at
ORDER BY at, fact
