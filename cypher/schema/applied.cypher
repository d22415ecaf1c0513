// The names of the schema files that have been applied to this database.
MATCH (version:SchemaVersion)
RETURN version.file AS file
