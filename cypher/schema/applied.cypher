// The schema files that this database has had, by name.
MATCH (version:SchemaVersion)
RETURN version.file AS file
