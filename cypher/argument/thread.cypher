// What a statement answers, to the root, and what answers it, to the last: a thousand each way, the nearest.
// `statements` has each as its day and its id, `responses` how they answer: from, to and the kind. Sources
// put together may make a circle; each statement is met once, so that the walk ends.
MATCH (parent:Statement)
CALL (parent) {
  OPTIONAL MATCH (parent)-[:RESPONDS_TO*1..100]->(above:Statement)
  WITH DISTINCT above LIMIT 1000
  RETURN collect(above) AS above
}
CALL (parent) {
  OPTIONAL MATCH (parent)<-[:RESPONDS_TO*1..100]-(below:Statement)
  WITH DISTINCT below LIMIT 1000
  RETURN collect(below) AS below
}
CALL (parent, above, below) {
  UNWIND [parent] + above + below AS each
  WITH DISTINCT each
  RETURN collect(each.saidOnSort + " " + each.id) AS statements,
    collect(COLLECT {
      MATCH (each)-[response:RESPONDS_TO]->(answered)
      RETURN each.id + " " + answered.id + " " + response.kind
    }) AS lists
}
WITH {
  id: parent.id,
  statements: statements,
  responses: reduce(all = [], list IN lists | all + list)
} AS node
RETURN node, null AS link
