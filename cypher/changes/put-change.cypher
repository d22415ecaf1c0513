// Records a change. One that undoes another marks it, and unmarks the one that the other undid.
CREATE (change:Change {id: $id})
SET change += $properties
WITH change
MATCH (undone:Change {id: $undoes})
SET undone.undoneBy = change.id
WITH undone
MATCH (redone:Change {id: undone.undoes})
REMOVE redone.undoneBy
