// The agencies and cities whose arrested people an agency detains.
MATCH (parent:Agency)
MATCH (parent)-[link:DETAINS_FOR]->(node:Entity)
RETURN node, link
