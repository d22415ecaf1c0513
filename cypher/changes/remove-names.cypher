// Removes names of entities.
UNWIND $keys AS key
MATCH (name:Name {key: key})
DETACH DELETE name
