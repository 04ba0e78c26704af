check "dms-instance-not-publicly-accessible" {
  title          = "DMS replication instances have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "critical"
  like           = is(self.PubliclyAccessible, false)
  why            = "The instance, with logins of two databases, can be reached from the internet. CloudFormation gives it a public address when nothing is said."
  fix            = "Set {PubliclyAccessible} to false."
  remedy         = { PubliclyAccessible = false }
  example "fail" "public" { PubliclyAccessible = true }
}

check "dms-instance-minor-upgrades-automatic" {
  title          = "DMS replication instances take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "medium"
  like           = on_by_default(self.AutoMinorVersionUpgrade)
  why            = "Fixes that come with a new version of the engine wait until somebody applies them. CloudFormation has it on when nothing is said, Terraform off."
  fix            = "Set {AutoMinorVersionUpgrade} to true."
  source         = "dms-versions"
  uninherits     = { "plat.patch" = "AWS brings a replication instance to each new minor version by itself." }
}

check "dms-instance-multi-az" {
  title          = "DMS replication instances run in two zones"
  responsibility = "ops.resilience"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "low"
  like           = on(self.MultiAZ)
  why            = "When the zone fails, replication stops and may have to start over."
}

check "dms-instance-key-customer-managed" {
  title          = "DMS replication instances encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "low"
  like           = own_key(self.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in {KmsKeyId} when creating the instance."
}

check "dms-endpoint-requires-tls" {
  title          = "DMS endpoints use TLS"
  responsibility = "data.transit"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = !contains(["s3", "kinesis", "dynamodb", "kafka", "opensearch", "elasticsearch", "neptune", "redis", "redshift", "redshift-serverless", "timestream"], lower(self.EngineName))
  condition      = self.SslMode != null && lower(self.SslMode) != "none"
  why            = "The content of the database crosses the network in the clear, login included. Nothing said means none."
  fix            = "Set {SslMode} to require, verify-ca or verify-full, as the engine allows."
  remedy         = { SslMode = "require" }
  example "pass" { EngineName = "postgres", SslMode = "require" }
  example "fail" "AWS's default" { EngineName = "postgres" }
  example "fail" "none" { EngineName = "mysql", SslMode = "none" }
  example "not-applicable" "no TLS to set" { EngineName = "s3" }
}

check "dms-endpoint-redis-requires-tls" {
  title          = "DMS endpoints for Redis use TLS"
  responsibility = "data.transit"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = lower(self.EngineName) == "redis"
  condition      = coalesce(self.RedisSettings.SslSecurityProtocol, "ssl-encryption") == "ssl-encryption"
  why            = "Keys, values and passwords cross the network in the clear."
  fix            = "Set {RedisSettings.SslSecurityProtocol} to ssl-encryption."
  remedy         = { "RedisSettings.SslSecurityProtocol" = "ssl-encryption" }
  given { EngineName = "redis" }
  example "pass" { RedisSettings = { SslSecurityProtocol = "ssl-encryption" } }
  example "pass" "AWS's default" { RedisSettings = { ServerName = "cache.example.com", Port = 6379 } }
  example "fail" { RedisSettings = { SslSecurityProtocol = "plaintext" } }
  example "not-applicable" { EngineName = "mysql" }
}

check "dms-endpoint-mongodb-log-in" {
  title          = "DMS endpoints for MongoDB log on"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = lower(self.EngineName) == "mongodb"
  condition      = self.MongoDbSettings.AuthType != null && lower(self.MongoDbSettings.AuthType) != "no"
  why            = "A database that lets the replication in without a login lets everybody in."
  fix            = "Set {MongoDbSettings.AuthType} to password, and the login in a secret."
  given { EngineName = "mongodb" }
  example "pass" { MongoDbSettings = { AuthType = "password" } }
  example "fail" { MongoDbSettings = { AuthType = "no" } }
  example "not-applicable" { EngineName = "mysql" }
}

check "dms-endpoint-neptune-iam" {
  title          = "DMS endpoints for Neptune sign with IAM"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = lower(self.EngineName) == "neptune"
  condition      = self.NeptuneSettings.IamAuthEnabled == true
  why            = "The graph has to be left open to everybody in the network."
  fix            = "Set {NeptuneSettings.IamAuthEnabled} to true."
  remedy         = { "NeptuneSettings.IamAuthEnabled" = true }
  given { EngineName = "neptune" }
  example "pass" { NeptuneSettings = { IamAuthEnabled = true } }
  example "fail" {}
  example "not-applicable" { EngineName = "mysql" }
}

check "dms-endpoint-password-not-written-out" {
  title          = "Passwords of DMS endpoints are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "critical"
  condition      = !is_written_out(self.Password) && !is_written_out(self.MongoDbSettings.Password) && !is_written_out(self.RedisSettings.AuthPassword)
  why            = "Whoever reads the template, its repository or the state may log in to the database."
  fix            = "Name a secret ({MongoDbSettings:SecretsManagerSecretId} in the settings of the engine), or take {Password} by a dynamic reference."
  example "pass" "a dynamic reference" { Password = "{{resolve:secretsmanager:db:SecretString:password}}" }
  example "pass" "none" { EngineName = "s3" }
  example "fail" { Password = "Sup3rS3cret-" }
  example "fail" "MongoDB" { MongoDbSettings = { Password = "Sup3rS3cret-" } }
}

check "dms-endpoint-password-masked" {
  title          = "DMS endpoints take their password from no parameter that is shown"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  like           = masked(self.Password)
}
