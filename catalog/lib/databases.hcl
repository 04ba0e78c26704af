# Whether a parameter of a database is switched on.
define "switched_on" { parameters = ["parameter"], value = contains(["1", "on", "true"], lower(tostring(parameter))) }

# Whether the parameters of a database refuse connections without TLS; where those of PostgreSQL and SQL Server say nothing, the default holds.
define "refuses_plain" {
  parameters = ["parameters", "mysql", "default"]
  value      = mysql ? switched_on(parameters["require_secure_transport"]) : parameters["rds.force_ssl"] != null ? switched_on(parameters["rds.force_ssl"]) : default
}
