// The people who have held an office in a city, or at an agency that serves it.
MATCH (parent:City)
MATCH (parent)<-[:SERVES]-{0,1}(employer)<-[link:HELD_OFFICE]-(node:Person)
RETURN node, link
