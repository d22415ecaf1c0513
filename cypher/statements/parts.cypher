// The parts of a statement: a letter's questions, a release's quotes.
MATCH (parent:Statement)
MATCH (parent)<-[link:PART_OF_STATEMENT]-(node:Statement)
RETURN node, link
