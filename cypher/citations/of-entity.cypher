// The passages that back an entity's own properties: their subject is its id, # and the property's
// name. The last two conditions are always true; they let the planner use the index of all three
// columns.
MATCH (node:Citation)
WHERE node.subject >= parent.id + "#" AND node.subject < parent.id + "$"
  AND node.sort IS NOT NULL AND node.id IS NOT NULL
RETURN node, null AS link
