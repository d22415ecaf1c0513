// The programs that a city is a site of, or wants to be.
MATCH (parent:City)
MATCH (parent)-[link:SITE_OF]->(node:Program)
RETURN node, link
