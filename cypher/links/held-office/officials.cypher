// The people who have held an office at an agency.
MATCH (parent:Agency)
MATCH (parent)<-[link:HELD_OFFICE]-(node:Person)
RETURN node, link
