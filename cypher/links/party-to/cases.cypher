// The cases that a person, an agency or a city has a part in.
MATCH (parent:Entity)
MATCH (parent)-[link:PARTY_TO]->(node:Case)
RETURN node, link
