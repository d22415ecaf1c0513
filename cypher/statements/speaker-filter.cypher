// Keeps the statements of some speakers, alone or with others; those that name a speaker, or that
// name none; and those made on behalf of some entities. The other end has no label, so that the
// planner does not start there.
WHERE ($args.speaker IS NULL OR EXISTS {
    MATCH (node)-[:SAID_BY]->(speaker)
    WHERE speaker.id IN $args.speaker
  })
  AND ($args.isAttributed IS NULL OR EXISTS { (node)-[:SAID_BY]->() } = $args.isAttributed)
  AND ($args.onBehalfOf IS NULL OR EXISTS {
    MATCH (node)-[:ON_BEHALF_OF]->(principal)
    WHERE principal.id IN $args.onBehalfOf
  })
