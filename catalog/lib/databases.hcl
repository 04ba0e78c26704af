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
