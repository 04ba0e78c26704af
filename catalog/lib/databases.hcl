# Whether a parameter of a database is switched on.
define "switched_on" { parameters = ["parameter"], value = contains(["1", "on", "true"], lower(tostring(parameter))) }

# Whether the parameters of a database refuse connections without TLS; where they say nothing, the default holds.
define "refuses_plain" {
  parameters = ["parameters", "mysql", "default"]
  value      = mysql && parameters["require_secure_transport"] != null ? switched_on(parameters["require_secure_transport"]) : !mysql && parameters["rds.force_ssl"] != null ? switched_on(parameters["rds.force_ssl"]) : default
}

# Whether an engine refuses plain connections unless a parameter allows them: by MySQL's and MariaDB's require_secure_transport, by PostgreSQL's rds.force_ssl. What names no version gets one that need not.
define "requires_tls_by_default" {
  parameters = ["engine", "version"]
  value = (
    engine == "postgres" && release(version, "15") >= 1500
    || engine == "mariadb" && release(version, "10") >= 1108
    || engine == "mysql" && release(version, "8") >= 907
  )
}

# The first two numbers of a version as one: 11.8.2 is 1108.
define "release" {
  parameters = ["version", "otherwise"]
  value      = tonumber(split(".", coalesce(version, otherwise))[0]) * 100 + (length(split(".", coalesce(version, otherwise))) > 1 ? tonumber(split(".", coalesce(version, otherwise))[1]) : 0)
}

# Whether what something is made of is encrypted: a copy is if its source is. False where it is made of nothing.
define "encrypted_as" {
  parameters = ["source", "property"]
  value      = source == null ? false : referenced(source) == null ? unknown("it is encrypted if what it is made of is, which is not in sight") : referenced(source)[property] == true
}

# What a snapshot was taken of; a name that nothing has where the snapshot is not in sight, null where there is none.
define "taken_of" { parameters = ["snapshot", "property"], value = snapshot == null ? null : coalesce(referenced(snapshot)[property], "out of sight") }

# What a database has: what it says itself, else what that has which it follows, or was copied or restored from.
define "of_copy" {
  parameters = ["own", "sources", "property"]
  value = (
    own != null || length([for s in sources : s if s != null]) == 0 ? own
    : referenced([for s in sources : s if s != null][0]) == null ? unknown("it is a copy of what is not in sight, and has its version")
    : referenced([for s in sources : s if s != null][0])[property]
  )
}

# What a cluster follows, or was copied or restored from.
define "sources_of_cluster" {
  parameters = ["source", "snapshot", "global"]
  value      = [source, global, taken_of(snapshot, "DBClusterIdentifier")]
}

# Whether what a database is restored from is encrypted, by the instance or cluster that a snapshot in sight was taken of.
define "encrypted_as_snapshot" {
  parameters = ["snapshot", "property"]
  value      = snapshot == null ? false : encrypted_as(taken_of(snapshot, property), "StorageEncrypted")
}
