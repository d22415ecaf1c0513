// Full text over names, what statements say and headlines: one index, so that all kinds share one ranking.
CREATE FULLTEXT INDEX texts IF NOT EXISTS FOR (n:Name|Statement|Article) ON EACH [n.text, n.gist, n.headline]
OPTIONS { indexConfig: { `fulltext.analyzer`: "standard-folding" } };
