// Removes citations.
UNWIND $ids AS id
MATCH (citation:Citation {id: id})
DETACH DELETE citation
