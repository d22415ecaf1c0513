// Relatives and ties can be looked up by their ids.
CREATE CONSTRAINT family_of_id IF NOT EXISTS FOR ()-[l:FAMILY_OF]-() REQUIRE l.id IS UNIQUE;
CREATE CONSTRAINT tied_to_id IF NOT EXISTS FOR ()-[l:TIED_TO]-() REQUIRE l.id IS UNIQUE;
