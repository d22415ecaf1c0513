// Gifts, grants, contracts, payments and loans can be looked up by their ids.
CREATE CONSTRAINT gave_money_id IF NOT EXISTS FOR ()-[l:GAVE_MONEY]-() REQUIRE l.id IS UNIQUE;
