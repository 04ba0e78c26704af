check "mq-broker-not-publicly-accessible" {
  title          = "Amazon MQ brokers have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "Broker and web console answer the internet; only the password stands between."
  fix            = "Set PubliclyAccessible to false."
  aliases        = { checkov = "CKV_AWS_69", trivy = ["AVD-AWS-0072", "AWS-0072"], prowler = "mq_broker_not_publicly_accessible", tfsec = "aws-mq-no-public-access", kics = ["4eb5f791-c861-4afd-9f94-f2a6a3fe49cb", "68b6a789-82f8-4cfd-85de-e95332fe6a61"] }
  requirements = {
    "nist-800-53-r5" = ["AC-3", "SC-7"]
  }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "pass" "AWS's default" {}
  example "unknown" { PubliclyAccessible = unknown("parameter without default") }
}

check "mq-broker-minor-upgrades-automatic" {
  title          = "Brokers of ActiveMQ take patch versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  applies        = upper(coalesce(self.EngineType, "ACTIVEMQ")) != "RABBITMQ"
  condition      = coalesce(self.AutoMinorVersionUpgrade, true) == true
  why            = "Security patches of the engine wait until somebody upgrades, or until the version ends. (Brokers of RabbitMQ get them in any case.)"
  fix            = "Set AutoMinorVersionUpgrade to true."
  source         = "mq-upgrading"
  aliases        = { checkov = "CKV_AWS_207", prowler = "mq_broker_auto_minor_version_upgrades" }
  uninherits     = { "plat.patch" = "AWS applies security patches of a managed broker by itself." }
  requirements = {
    "nist-800-53-r5" = ["SI-2"]
  }
  example "pass" { AutoMinorVersionUpgrade = true }
  example "pass" "AWS's default" { BrokerName = "orders" }
  example "fail" { AutoMinorVersionUpgrade = false }
  example "unknown" { AutoMinorVersionUpgrade = unknown("parameter without default") }
  example "not-applicable" "RabbitMQ" { EngineType = "RABBITMQ" }
}

check "mq-broker-engine-version-supported" {
  title          = "Amazon MQ brokers run an engine version that is supported"
  responsibility = "plat.update-settings"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "high"
  condition      = alltrue([for v in local.engine_ends : !(upper(self.EngineType) == v.engine && (self.EngineVersion == v.version || startswith(self.EngineVersion, "${v.version}."))) || timecmp("${date}T00:00:00Z", "${v.end}T00:00:00Z") <= 0])
  why            = "After its end of support a version gets no fixes, and AWS upgrades the broker in a window of the next weeks."
  fix            = "Upgrade the broker, and name a supported version in EngineVersion."
  source         = "mq-versions-activemq"
  aliases        = { checkov = "CKV_AWS_208" }
  uninherits     = { "plat.update-settings" = "AWS keeps a managed broker on a version that is supported." }
  requirements = {
    "nist-800-53-r5" = ["SA-22", "SI-2"]
  }
  example "pass" {
    EngineType    = "ACTIVEMQ"
    EngineVersion = "5.18"
  }
  example "pass" "not said" { EngineType = "RABBITMQ" }
  example "fail" "ActiveMQ" {
    EngineType    = "ActiveMQ"
    EngineVersion = "5.15.14"
  }
  example "fail" "RabbitMQ" {
    EngineType    = "RABBITMQ"
    EngineVersion = "3.11.20"
  }
  example "unknown" {
    EngineType    = "ACTIVEMQ"
    EngineVersion = unknown("parameter without default")
  }
}

check "mq-broker-audit-log-on" {
  title          = "Brokers of ActiveMQ write their audit log"
  responsibility = "ops.logging"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  applies        = upper(coalesce(self.EngineType, "ACTIVEMQ")) == "ACTIVEMQ"
  condition      = self.Logs.Audit == true
  why            = "Without it nobody can tell who administered the broker."
  fix            = "Set Logs.Audit to true."
  aliases        = { security-hub = "MQ.2", config = "mq-cloudwatch-audit-log-enabled", checkov = "CKV_AWS_197", trivy = ["AVD-AWS-0070", "AWS-0070"], tfsec = "aws-mq-enable-audit-logging" }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
  }
  example "pass" {
    EngineType = "ACTIVEMQ"
    Logs       = { Audit = true }
  }
  example "fail" { EngineType = "ACTIVEMQ" }
  example "unknown" {
    EngineType = "ACTIVEMQ"
    Logs       = { Audit = unknown("parameter without default") }
  }
  example "not-applicable" "RabbitMQ has none" { EngineType = "RABBITMQ" }
}

check "mq-broker-general-log-on" {
  title          = "Amazon MQ brokers write their general log"
  responsibility = "ops.logging"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "low"
  condition      = self.Logs.General == true
  why            = "Failures, refused connections and full stores leave no trace."
  fix            = "Set Logs.General to true."
  aliases        = { checkov = "CKV_AWS_48", trivy = ["AVD-AWS-0071", "AWS-0071"], prowler = "mq_broker_logging_enabled", tfsec = "aws-mq-enable-general-logging", kics = ["31245f98-a6a9-4182-9fc1-45482b9d030a", "e519ed6a-8328-4b69-8eb7-8fa549ac3050"] }
  requirements = {
    "nist-800-53-r5" = ["AU-2", "AU-12"]
    "pci-dss-4"      = ["5.3.4", "10.2.1", "10.2.1.1", "10.2.1.2", "10.2.1.3", "10.2.1.4", "10.2.1.5", "10.2.1.6", "10.2.1.7", "10.2.2", "10.3.1", "10.6.3", "A1.2.1"]
    "iso-27001-2022" = ["A.8.15"]
  }
  example "pass" { Logs = { General = true } }
  example "fail" {}
  example "unknown" { Logs = { General = unknown("parameter without default") } }
}

check "mq-broker-survives-a-zone" {
  title          = "Amazon MQ brokers survive the loss of a zone"
  responsibility = "ops.resilience"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  condition      = contains(["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"], self.DeploymentMode)
  why            = "A single broker is away while it is patched or replaced, and with its zone."
  fix            = "Set DeploymentMode to ACTIVE_STANDBY_MULTI_AZ (ActiveMQ) or CLUSTER_MULTI_AZ (RabbitMQ)."
  aliases        = { security-hub = ["MQ.5", "MQ.6"], config = ["mq-active-deployment-mode", "mq-rabbit-deployment-mode"], prowler = ["mq_broker_active_deployment_mode", "mq_broker_cluster_deployment_mode"] }
  requirements = {
    "nist-800-53-r5" = ["CP-10"]
    "iso-27001-2022" = ["A.8.14"]
  }
  example "pass" { DeploymentMode = "ACTIVE_STANDBY_MULTI_AZ" }
  example "fail" { DeploymentMode = "SINGLE_INSTANCE" }
  example "unknown" { DeploymentMode = unknown("parameter without default") }
}

check "mq-broker-key-customer-managed" {
  title          = "Amazon MQ brokers encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "low"
  condition      = self.EncryptionOptions.KmsKeyId != null && (referenced(self.EncryptionOptions.KmsKeyId) != null || !strcontains(self.EncryptionOptions.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Set EncryptionOptions.UseAwsOwnedKey to false and name a key in KmsKeyId when creating the broker."
  aliases        = { checkov = "CKV_AWS_209", kics = ["316278b3-87ac-444c-8f8f-a733a28da60f", "3db3f534-e3a3-487f-88c7-0a9fbf64b702"] }
  requirements = {
    "nist-800-53-r5" = ["SC-12", "SC-28"]
  }
  example "pass" "a key of the stack" {
    EncryptionOptions = { KmsKeyId = ref("Key", "Arn") }
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { EncryptionOptions = { KmsKeyId = "alias/aws/mq" } }
  example "unknown" { EncryptionOptions = { KmsKeyId = unknown("parameter without default") } }
}

check "mq-broker-passwords-not-written-out" {
  title          = "Passwords of Amazon MQ brokers are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "critical"
  condition      = !anytrue([for u in self.Users : is_literal(u.Password)]) && !is_literal(self.LdapServerMetadata.ServiceAccountPassword)
  why            = "Whoever reads the template, its repository or the state may send and read messages."
  fix            = "Take Users[].Password from Secrets Manager by a dynamic reference."
  aliases        = { guard = "AMAZON_MQ_BROKER_USERS_NO_PLAINTEXT_PASSWORD" }
  requirements = {
    "nist-800-53-r5" = ["IA-5"]
  }
  example "pass" "a dynamic reference" { Users = [{ Username = "app", Password = "{{resolve:secretsmanager:broker:SecretString:password}}" }] }
  example "fail" { Users = [{ Username = "app", Password = "Sup3rS3cret-12" }] }
  example "unknown" { Users = [{ Username = "app", Password = unknown("parameter without default") }] }
}
