// How many links each entity has, so that lists can be read in that order: the most connected first.
CREATE INDEX person_by_degree IF NOT EXISTS FOR (n:Person) ON (n.degree, n.id);
CREATE INDEX agency_by_degree IF NOT EXISTS FOR (n:Agency) ON (n.degree, n.id);
CREATE INDEX city_by_degree IF NOT EXISTS FOR (n:City) ON (n.degree, n.id);
CREATE INDEX program_by_degree IF NOT EXISTS FOR (n:Program) ON (n.degree, n.id);
CREATE INDEX case_by_degree IF NOT EXISTS FOR (n:Case) ON (n.degree, n.id);
CREATE INDEX topic_by_degree IF NOT EXISTS FOR (n:Topic) ON (n.degree, n.id);
// Entities that were written before their links were counted.
MATCH (entity:Entity)
WHERE entity.degree IS NULL
SET entity.degree = COUNT { (entity)-[:HELD_OFFICE|PART_OF|SERVES|DETAINS_FOR|RUNS|SITE_OF|MEMBER_OF|OWNS|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO|PARTY_TO|SAID_BY|ABOUT|MENTIONS|ADDRESSED_TO]-() };
