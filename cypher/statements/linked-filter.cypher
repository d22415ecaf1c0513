// Keeps the statements that are about some entities, mention some, are addressed to some, or
// respond to some statements. The other end has no label: a type of link has only such ends, and
// with a label the planner may start there, and read every link of that node again for each
// statement.
WHERE ($args.about IS NULL OR EXISTS {
    MATCH (node)-[:ABOUT]->(subject)
    WHERE subject.id IN $args.about
  })
  AND ($args.mentions IS NULL OR EXISTS {
    MATCH (node)-[:MENTIONS]->(mentioned)
    WHERE mentioned.id IN $args.mentions
  })
  AND ($args.addressedTo IS NULL OR EXISTS {
    MATCH (node)-[:ADDRESSED_TO]->(addressee)
    WHERE addressee.id IN $args.addressedTo
  })
  AND ($args.respondsTo IS NULL OR EXISTS {
    MATCH (node)-[:RESPONDS_TO]->(answered)
    WHERE answered.id IN $args.respondsTo
  })
