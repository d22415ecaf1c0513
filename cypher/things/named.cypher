// Keeps the entities with one of some names, by the names' keys.
WHERE EXISTS {
  MATCH (node)-[:HAS_NAME]->(named:Name)
  WHERE named.alike IN $args.name
}
