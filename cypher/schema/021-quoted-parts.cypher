// Words that an article quotes within a report are found as other words of a statement are.
DROP INDEX statements IF EXISTS;
CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.gist, n.attribution, n.quotedParts]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
