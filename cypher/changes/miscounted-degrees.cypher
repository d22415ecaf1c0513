// Entities whose stored number of links differs from that of their links.
MATCH (entity:Entity)
WHERE entity.id > ""
  AND coalesce(entity.degree, -1) <> COUNT { (entity)-[:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO|SAID_BY|ABOUT|MENTIONS|ADDRESSED_TO]-() }
RETURN entity.id AS id ORDER BY id
LIMIT $limit
