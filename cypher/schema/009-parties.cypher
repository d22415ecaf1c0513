// Who has a part in a case can be looked up by the link's id.
CREATE CONSTRAINT party_to_id IF NOT EXISTS FOR ()-[l:PARTY_TO]-() REQUIRE l.id IS UNIQUE;
