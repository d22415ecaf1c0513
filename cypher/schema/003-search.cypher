// Full-text indexes, one for each kind of place where words occur, so that names, offices and texts
// are searched, limited and ranked separately. All fold accents; all but one leave out English stop
// words, one of which is a first name: names are indexed a second time with all their words. A
// name's key and the ids begin with the kind of thing, and a link's id contains the ids of its
// ends: queried along with the words, they let an index filter before it limits. Not eventually
// consistent: what is written is found.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.text, n.key]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX names_all_words IF NOT EXISTS FOR (n:Name) ON EACH [n.text]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-no-stop-words", `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX offices IF NOT EXISTS FOR ()-[l:HELD_OFFICE]-() ON EACH [l.title, l.id]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX statements IF NOT EXISTS FOR (n:Statement) ON EACH [n.text, n.gist]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX headlines IF NOT EXISTS FOR (n:Article) ON EACH [n.headline]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
CREATE FULLTEXT INDEX summaries IF NOT EXISTS FOR (n:Entity) ON EACH [n.summary, n.region, n.id]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding", `fulltext.eventually_consistent`: false } };
