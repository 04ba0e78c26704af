check "dms-instance-not-publicly-accessible" {
  title          = "DMS replication instances have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "critical"
  condition      = self.PubliclyAccessible == false
  why            = "The instance, with log-ins of two databases, can be reached from the internet. CloudFormation gives it a public address when nothing is said."
  fix            = "Set PubliclyAccessible to false."
  aliases        = { security-hub = "DMS.1", config = "dms-replication-not-public", checkov = "CKV_AWS_89", prowler = "dms_instance_no_public_access", guard = "DMS_REPLICATION_NOT_PUBLIC", cdk-nag = "DMSReplicationNotPublic", kics = ["030d3b18-1821-45b4-9e08-50efbe7becbb", "5864fb39-d719-4182-80e2-89dbe627be63"] }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
    "pci-dss-4"      = ["1.2.8", "1.3.1", "1.3.2", "1.4.2", "1.5.1", "3.5.1.3", "10.3.2", "A1.1.2", "A1.1.3", "A3.4.1"]
    "aws-fsbp"       = ["DMS.1"]
  }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "fail" "AWS's default" { ReplicationInstanceClass = "dms.t3.medium" }
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "dms-instance-minor-upgrades-automatic" {
  title          = "DMS replication instances take minor versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "medium"
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  why            = "Fixes that come with a new version of the engine wait until somebody applies them. CloudFormation has it on when nothing is said, Terraform off."
  fix            = "Set AutoMinorVersionUpgrade to true."
  source         = "dms-versions"
  aliases        = { security-hub = "DMS.6", config = "dms-auto-minor-version-upgrade-check", checkov = "CKV_AWS_222", prowler = "dms_instance_minor_version_upgrade_enabled" }
  uninherits     = { "plat.patch" = "AWS brings a replication instance to each new minor version by itself." }
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
    "aws-fsbp"       = ["DMS.6"]
  }
  example "pass" "CloudFormation's default" {}
  example "pass" { AutoMinorVersionUpgrade = true }
  example "fail" { AutoMinorVersionUpgrade = false }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
}

check "dms-instance-multi-az" {
  title          = "DMS replication instances run in two zones"
  responsibility = "ops.resilience"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "low"
  condition      = self.MultiAZ == true
  why            = "When the zone fails, replication stops and may have to start over."
  fix            = "Set MultiAZ to true."
  aliases        = { security-hub = "DMS.13", config = "dms-replication-instance-multi-az-enabled", prowler = "dms_instance_multi_az_enabled" }
  requirements = {
    "nist-800-53-r5" = ["CP-10"]
    "iso-27001-2022" = ["A.8.14"]
  }
  example "pass" { MultiAZ = true }
  example "fail" { MultiAZ = false }
  example "fail" "AWS's default" {}
  example "unknown" { MultiAZ = unknown("parameter without default") }
}

check "dms-instance-key-customer-managed" {
  title          = "DMS replication instances encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::DMS::ReplicationInstance"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId when creating the instance."
  aliases        = { checkov = "CKV_AWS_212" }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { KmsKeyId = "alias/aws/dms" }
  example "unknown" { KmsKeyId = unknown("parameter without default") }
}

check "dms-endpoint-requires-tls" {
  title          = "DMS endpoints use TLS"
  responsibility = "data.transit"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = !contains(["s3", "kinesis", "dynamodb", "kafka", "opensearch", "elasticsearch", "neptune", "redis", "redshift", "redshift-serverless", "timestream"], lower(self.EngineName))
  condition      = self.SslMode != null && lower(self.SslMode) != "none"
  why            = "The content of the database crosses the network in the clear, log-in included. Nothing said means none."
  fix            = "Set SslMode to require, verify-ca or verify-full, as the engine allows."
  aliases        = { security-hub = "DMS.9", config = "dms-endpoint-ssl-configured", checkov = "CKV2_AWS_49", prowler = "dms_endpoint_ssl_enabled" }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4"      = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
    "aws-fsbp"       = ["DMS.9"]
  }
  example "pass" {
    EngineName = "postgres"
    SslMode    = "require"
  }
  example "fail" "AWS's default" { EngineName = "postgres" }
  example "fail" "none" {
    EngineName = "mysql"
    SslMode    = "none"
  }
  example "unknown" {
    EngineName = "postgres"
    SslMode    = unknown("parameter without default")
  }
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
  fix            = "Set RedisSettings.SslSecurityProtocol to ssl-encryption."
  aliases        = { security-hub = "DMS.12", config = "dms-redis-tls-enabled", prowler = "dms_endpoint_redis_in_transit_encryption_enabled" }
  requirements = {
    "nist-800-53-r5" = ["SC-8"]
    "pci-dss-4"      = ["2.2.7", "4.2.1", "4.2.1.1", "8.3.2"]
    "iso-27001-2022" = ["A.8.11", "A.8.24"]
    "soc2-tsc"       = ["CC6.7"]
  }
  example "pass" {
    EngineName    = "redis"
    RedisSettings = { SslSecurityProtocol = "ssl-encryption" }
  }
  example "pass" "AWS's default" {
    EngineName    = "redis"
    RedisSettings = { ServerName = "cache.example.com", Port = 6379 }
  }
  example "fail" {
    EngineName    = "redis"
    RedisSettings = { SslSecurityProtocol = "plaintext" }
  }
  example "unknown" {
    EngineName    = "redis"
    RedisSettings = unknown("parameter without default")
  }
  example "not-applicable" { EngineName = "mysql" }
}

check "dms-endpoint-mongodb-log-in" {
  title          = "DMS endpoints for MongoDB log on"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "medium"
  applies        = lower(self.EngineName) == "mongodb"
  condition      = self.MongoDbSettings.AuthType != null && lower(self.MongoDbSettings.AuthType) != "no"
  why            = "A database that lets the replication in without a log-in lets everybody in."
  fix            = "Set MongoDbSettings.AuthType to password, and the log-in in a secret."
  aliases        = { security-hub = "DMS.11", config = "dms-mongo-db-authentication-enabled", prowler = "dms_endpoint_mongodb_authentication_enabled" }
  requirements = {
    "nist-800-53-r5" = ["IA-2"]
  }
  example "pass" {
    EngineName      = "mongodb"
    MongoDbSettings = { AuthType = "password" }
  }
  example "fail" {
    EngineName      = "mongodb"
    MongoDbSettings = { AuthType = "no" }
  }
  example "unknown" {
    EngineName      = "mongodb"
    MongoDbSettings = unknown("parameter without default")
  }
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
  fix            = "Set NeptuneSettings.IamAuthEnabled to true."
  aliases        = { security-hub = "DMS.10", config = "dms-neptune-iam-authorization-enabled", prowler = "dms_endpoint_neptune_iam_authorization_enabled" }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "IA-2"]
  }
  example "pass" {
    EngineName      = "neptune"
    NeptuneSettings = { IamAuthEnabled = true }
  }
  example "fail" { EngineName = "neptune" }
  example "unknown" {
    EngineName      = "neptune"
    NeptuneSettings = unknown("parameter without default")
  }
  example "not-applicable" { EngineName = "mysql" }
}

check "dms-endpoint-password-not-written-out" {
  title          = "Passwords of DMS endpoints are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::DMS::Endpoint"
  severity       = "critical"
  condition      = !is_literal(self.Password) && !is_literal(self.MongoDbSettings.Password) && !is_literal(self.RedisSettings.AuthPassword)
  why            = "Whoever reads the template, its repository or the state may log on to the database."
  fix            = "Name a secret (SecretsManagerSecretId in the settings of the engine), or take Password by a dynamic reference."
  aliases        = { guard = "DMS_NO_PLAINTEXT_PASSWORD", kics = ["5f700072-b7ce-4e84-b3f3-497bf1c24a4d", "f988a17f-1139-46a3-8928-f27eafd8b024"] }
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "a dynamic reference" { Password = "{{resolve:secretsmanager:db:SecretString:password}}" }
  example "pass" "none" { EngineName = "s3" }
  example "fail" { Password = "Sup3rS3cret-" }
  example "fail" "MongoDB" { MongoDbSettings = { Password = "Sup3rS3cret-" } }
  example "unknown" { Password = unknown("parameter without default") }
}
