// A change, and the one that undid it.
MATCH (change:Change {id: $id})
RETURN change.source AS source, change.undoneBy AS undoneBy
