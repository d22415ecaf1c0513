// Cases can be looked up by their ids, and listed by name.
CREATE CONSTRAINT case_id IF NOT EXISTS FOR (n:Case) REQUIRE n.id IS UNIQUE;
CREATE INDEX case_by_label IF NOT EXISTS FOR (n:Case) ON (n.label, n.id);
