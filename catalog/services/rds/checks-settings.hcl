check "rds-parameter-group-requires-tls" {
  title          = "DB parameter groups refuse connections without TLS"
  responsibility = "data.transit"
  resource       = "AWS::RDS::DBParameterGroup"
  severity       = "medium"
  applies        = startswith(self.Family, "postgres") || startswith(self.Family, "mysql") || startswith(self.Family, "mariadb") || startswith(self.Family, "sqlserver")
  condition      = refuses_plain(self.Parameters, startswith(self.Family, "mysql") || startswith(self.Family, "mariadb"), requires_tls_by_default(regex("^[a-z]+", self.Family), trimprefix(self.Family, regex("^[a-z]+", self.Family))))
  why            = "The engine takes plain connections unless this parameter forbids it; only PostgreSQL from version 15, MariaDB from 11.8 and MySQL from 9.7 on forbid it by default."
  fix            = "Set Parameters: rds.force_ssl to 1 (PostgreSQL, SQL Server) or require_secure_transport to 1 (MySQL, MariaDB)."
  source         = "rds-ssl-mysql"
  example "pass" "PostgreSQL" { Family = "postgres14", Parameters = { "rds.force_ssl" = "1" } }
  example "pass" "PostgreSQL 16 by default" { Family = "postgres16" }
  example "pass" "MySQL" { Family = "mysql8.0", Parameters = { require_secure_transport = "ON" } }
  example "pass" "MariaDB 11.8 by default" { Family = "mariadb11.8" }
  example "fail" "PostgreSQL 13 by default" { Family = "postgres13" }
  example "fail" "PostgreSQL 16 switched off" {
    Family     = "postgres16"
    Parameters = { "rds.force_ssl" = "0" }
  }
  example "fail" "MariaDB" { Family = "mariadb10.6", Parameters = { max_connections = "100" } }
  example "not-applicable" { Family = "oracle-ee-19" }
}

check "rds-cluster-parameter-group-requires-tls" {
  title          = "DB cluster parameter groups refuse connections without TLS"
  responsibility = "data.transit"
  resource       = "AWS::RDS::DBClusterParameterGroup"
  severity       = "medium"
  applies        = startswith(self.Family, "aurora") || startswith(self.Family, "postgres") || startswith(self.Family, "mysql")
  condition      = refuses_plain(self.Parameters, strcontains(self.Family, "mysql") || startswith(self.Family, "aurora5"), strcontains(self.Family, "postgres") && tonumber(trimprefix(trimprefix(self.Family, "aurora-postgresql"), "postgres")) >= (startswith(self.Family, "aurora") ? 17 : 15))
  why            = "The engine takes plain connections unless this parameter forbids it; Aurora PostgreSQL forbids it by default only from version 17 on."
  fix            = "Set Parameters: rds.force_ssl to 1 (PostgreSQL) or require_secure_transport to ON (MySQL)."
  source         = "rds-ssl-pg"
  example "pass" "Aurora PostgreSQL" { Family = "aurora-postgresql15", Parameters = { "rds.force_ssl" = 1 } }
  example "pass" "Aurora MySQL" {
    Family     = "aurora-mysql8.0"
    Parameters = { require_secure_transport = "ON" }
  }
  example "fail" "Aurora PostgreSQL 15 by default" {
    Family     = "aurora-postgresql15"
    Parameters = { log_statement = "ddl" }
  }
  example "fail" "Aurora MySQL by default" { Family = "aurora-mysql8.0" }
  example "fail" "Aurora MySQL switched off" {
    Family     = "aurora-mysql8.0"
    Parameters = { require_secure_transport = "OFF" }
  }
  example "unknown" {
    Family     = "aurora-postgresql15"
    Parameters = { "rds.force_ssl" = unknown("parameter without default") }
  }
  example "not-applicable" { Family = "neptune1" }
}

checks "rds-parameter-group-logs-statements" {
  each "rds-parameter-group-logs-statements" {
    title    = "PostgreSQL parameter groups log statements"
    type     = "AWS::RDS::DBParameterGroup"
    postgres = "postgres16"
    mysql    = "mysql8.0"
    applies  = startswith(self.Family, "postgres")
    example "pass" "slow ones" { Family = "postgres16", Parameters = { log_min_duration_statement = 1000 } }
    example "fail" "none" { Family = "postgres16", Parameters = { log_statement = "none" } }
  }
  each "rds-cluster-parameter-group-logs-statements" {
    title    = "Aurora PostgreSQL parameter groups log statements"
    type     = "AWS::RDS::DBClusterParameterGroup"
    postgres = "aurora-postgresql16"
    mysql    = "aurora-mysql8.0"
    applies  = startswith(self.Family, "aurora-postgresql") || startswith(self.Family, "postgres")
  }
  responsibility = "ops.logging"
  resource       = each.type
  severity       = "low"
  condition      = (self.Parameters["log_statement"] != null && self.Parameters["log_statement"] != "none") || (self.Parameters["log_min_duration_statement"] != null && self.Parameters["log_min_duration_statement"] != "-1")
  why            = "By default PostgreSQL logs no statement: what happened inside the database leaves no trace."
  fix            = "Set Parameters: log_statement (ddl or more) or log_min_duration_statement."
  example "pass" { Family = each.postgres, Parameters = { log_statement = "ddl" } }
  example "fail" "AWS's default" { Family = each.postgres }
  example "not-applicable" { Family = each.mysql }
}

check "rds-cluster-parameter-group-audits" {
  title          = "Aurora MySQL parameter groups write the audit log"
  responsibility = "ops.logging"
  resource       = "AWS::RDS::DBClusterParameterGroup"
  severity       = "low"
  applies        = startswith(self.Family, "aurora-mysql")
  condition      = switched_on(self.Parameters["server_audit_logging"])
  why            = "Exporting the audit log moves nothing as long as the engine does not write it."
  fix            = "Set Parameters: server_audit_logging to 1, and server_audit_events."
  given { Family = "aurora-mysql8.0" }
  example "pass" { Parameters = { server_audit_logging = "1", server_audit_events = "CONNECT,QUERY_DDL" } }
  example "fail" {}
  example "unknown" { Parameters = { server_audit_logging = unknown("parameter without default") } }
  example "not-applicable" { Family = "aurora-postgresql16" }
}

check "rds-proxy-requires-tls" {
  title          = "RDS proxies refuse connections without TLS"
  responsibility = "data.transit"
  resource       = "AWS::RDS::DBProxy"
  severity       = "medium"
  like           = on(self.RequireTLS)
  why            = "By default the proxy also takes plain connections, whatever the database behind it demands."
}

check "rds-proxy-log-in-by-iam" {
  title          = "RDS proxies require logins by IAM"
  responsibility = "iam.platform"
  resource       = "AWS::RDS::DBProxy"
  severity       = "low"
  condition      = self.DefaultAuthScheme == "IAM_AUTH" || (length(self.Auth) > 0 && alltrue([for a in self.Auth : a.IAMAuth == "REQUIRED" || a.IAMAuth == "ENABLED"]))
  why            = "With IAM before the proxy, applications need no database password at all."
  fix            = "Set {Auth.IAMAuth} to REQUIRED (ENABLED for SQL Server), or {DefaultAuthScheme} to IAM_AUTH."
  remedy         = { DefaultAuthScheme = "IAM_AUTH" }
  example "pass" {
    Auth = [{ AuthScheme = "SECRETS", IAMAuth = "REQUIRED", SecretArn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" }]
  }
  example "fail" "AWS's default" {
    Auth = [{ AuthScheme = "SECRETS", SecretArn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:db" }]
  }
  example "unknown" { Auth = [{ AuthScheme = "SECRETS", IAMAuth = unknown("parameter without default") }] }
}

check "rds-proxy-statements-not-logged" {
  title          = "RDS proxies write no statements to their log"
  responsibility = "data.control"
  resource       = "AWS::RDS::DBProxy"
  severity       = "low"
  like           = off(self.DebugLogging)
  why            = "The debug log carries the text of statements, and with it personal data and secrets, to CloudWatch Logs."
}
