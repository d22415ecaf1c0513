// What entities are called and their degrees, by ids: how many links to other entities and to
// statements each has. Counts of types are read from the nodes, whatever their number. What is no
// entity has no row.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.label AS label,
  COUNT { (entity)-[:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO|SAID_BY|ABOUT|MENTIONS|ADDRESSED_TO]-() } AS degree
