// What those are called who asked and who were asked, and how many statements each has made and was
// addressed in, from the nodes' counts. What is no entity has no row.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id,
  COUNT { (entity)<-[:SAID_BY]-() } AS said,
  COUNT { (entity)<-[:ADDRESSED_TO]-() } AS addressed
