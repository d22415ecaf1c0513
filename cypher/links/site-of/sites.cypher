// The cities that are sites of a program, or want to be.
MATCH (parent:Program)
MATCH (parent)<-[link:SITE_OF]-(node:City)
RETURN node, link
