// The statements that a statement responds to.
MATCH (parent:Statement)
MATCH (parent)-[link:RESPONDS_TO]->(node:Statement)
RETURN node, link
