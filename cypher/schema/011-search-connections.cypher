// The words of connections: titles of members, representatives and seats, relations of families, words
// of ties, and what money was for. Their ids contain the ids of their ends, as offices' ids do.
CREATE FULLTEXT INDEX connections IF NOT EXISTS
FOR ()-[l:MEMBER_OF|REPRESENTS|LOCATED_IN|GAVE_MONEY|FAMILY_OF|TIED_TO]-() ON EACH [l.title, l.relation, l.purpose, l.id]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
