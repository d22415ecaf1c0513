// Every agency.
MATCH (node:Agency)
RETURN node, null AS link
