// Removes the notes of facts that are in the graph again.
UNWIND $ids AS id
MATCH (retracted:Retracted {id: id})
DELETE retracted
