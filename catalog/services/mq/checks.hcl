check "mq-broker-not-publicly-accessible" {
  title          = "Amazon MQ brokers have no public address"
  responsibility = "net.exposure"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "critical"
  like           = off(self.PubliclyAccessible)
  why            = "Broker and web console answer the internet; only the password stands between."
  fix            = "Set {PubliclyAccessible} to false."
}

check "mq-broker-minor-upgrades-automatic" {
  title          = "Brokers of ActiveMQ take patch versions by themselves"
  responsibility = "plat.update-settings"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  applies        = upper(coalesce(self.EngineType, "ACTIVEMQ")) != "RABBITMQ"
  like           = on_by_default(self.AutoMinorVersionUpgrade)
  why            = "Security patches of the engine wait until somebody upgrades, or until the version ends. (Brokers of RabbitMQ get them in any case.)"
  fix            = "Set {AutoMinorVersionUpgrade} to true."
  source         = "mq-upgrading"
  uninherits     = { "plat.patch" = "AWS applies security patches of a managed broker by itself." }
  example "not-applicable" "RabbitMQ" { EngineType = "RABBITMQ" }
}

check "mq-broker-engine-version-supported" {
  title          = "Amazon MQ brokers run an engine version that is supported"
  responsibility = "plat.update-settings"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "high"
  condition      = supported(self.EngineType, self.EngineVersion, date)
  why            = "After its end of support a version gets no fixes, and AWS upgrades the broker in a window of the next weeks."
  fix            = "Upgrade the broker, and name a supported version in {EngineVersion}."
  source         = "mq-versions-activemq"
  uninherits     = { "plat.update-settings" = "AWS keeps a managed broker on a version that is supported." }
  example "pass" { EngineType = "ACTIVEMQ", EngineVersion = "5.18" }
  example "pass" "not said" { EngineType = "RABBITMQ" }
  example "fail" "ActiveMQ" { EngineType = "ActiveMQ", EngineVersion = "5.15.14" }
  example "fail" "RabbitMQ" { EngineType = "RABBITMQ", EngineVersion = "3.11.20" }
}

check "mq-broker-audit-log-on" {
  title          = "Brokers of ActiveMQ write their audit log"
  responsibility = "ops.logging"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  applies        = upper(coalesce(self.EngineType, "ACTIVEMQ")) == "ACTIVEMQ"
  like           = on(self.Logs.Audit)
  why            = "Without it nobody can tell who administered the broker."
  given { EngineType = "ACTIVEMQ" }
  example "not-applicable" "RabbitMQ has none" { EngineType = "RABBITMQ" }
}

check "mq-broker-general-log-on" {
  title          = "Amazon MQ brokers write their general log"
  responsibility = "ops.logging"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "low"
  like           = on(self.Logs.General)
  why            = "Failures, refused connections and full stores leave no trace."
}

check "mq-broker-survives-a-zone" {
  title          = "Amazon MQ brokers survive the loss of a zone"
  responsibility = "ops.resilience"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "medium"
  level          = "thorough"
  condition      = contains(["ACTIVE_STANDBY_MULTI_AZ", "CLUSTER_MULTI_AZ"], self.DeploymentMode)
  why            = "A single broker is away while it is patched or replaced, and with its zone."
  fix            = "Set {DeploymentMode} to ACTIVE_STANDBY_MULTI_AZ (ActiveMQ) or CLUSTER_MULTI_AZ (RabbitMQ)."
  example "pass" { DeploymentMode = "ACTIVE_STANDBY_MULTI_AZ" }
  example "fail" { DeploymentMode = "SINGLE_INSTANCE" }
}

check "mq-broker-key-customer-managed" {
  title          = "Amazon MQ brokers encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "low"
  like           = own_key(self.EncryptionOptions.KmsKeyId)
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Set {EncryptionOptions.UseAwsOwnedKey} to false and name a key in {EncryptionOptions:KmsKeyId} when creating the broker."
}

check "mq-broker-passwords-not-written-out" {
  title          = "Passwords of Amazon MQ brokers are not written out"
  responsibility = "iam.platform"
  resource       = "AWS::AmazonMQ::Broker"
  severity       = "critical"
  condition      = !anytrue([for u in self.Users : is_written_out(u.Password)]) && !is_written_out(self.LdapServerMetadata.ServiceAccountPassword)
  why            = "Whoever reads the template, its repository or the state may send and read messages."
  fix            = "Take {Users.Password} from Secrets Manager by a dynamic reference."
  example "pass" "a dynamic reference" { Users = [{ Username = "app", Password = "{{resolve:secretsmanager:broker:SecretString:password}}" }] }
  example "fail" { Users = [{ Username = "app", Password = "Sup3rS3cret-12" }] }
  example "unknown" { Users = [{ Username = "app", Password = unknown("parameter without default") }] }
}
