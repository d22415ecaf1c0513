// The statements that somebody made, and those that others made for them, newest first: of links,
// as a statement may have several speakers, and a speaker tens of thousands of statements. For whom
// it was said can be looked up by the link's id, and the words for a speaker without a name are searched.
DROP INDEX statement_by_speaker IF EXISTS;
CREATE INDEX said_by_by_target IF NOT EXISTS FOR ()-[l:SAID_BY]-() ON (l.toId, l.saidOnSort, l.id);
CREATE INDEX on_behalf_of_by_target IF NOT EXISTS FOR ()-[l:ON_BEHALF_OF]-() ON (l.toId, l.saidOnSort, l.id);
CREATE CONSTRAINT on_behalf_of_id IF NOT EXISTS FOR ()-[l:ON_BEHALF_OF]-() REQUIRE l.id IS UNIQUE;
DROP INDEX statements IF EXISTS;
CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.gist, n.attribution]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
