// The passages for which an article credits an outlet.
MATCH (parent:Agency)
MATCH (parent)<-[:VIA]-(node:Citation)
RETURN node, null AS link
