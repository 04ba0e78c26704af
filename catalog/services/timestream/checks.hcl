check "timestream-database-key-customer-managed" {
  title          = "Timestream databases encrypt with a key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::Timestream::Database"
  severity       = "low"
  condition      = self.KmsKeyId != null && (referenced(self.KmsKeyId) != null || !strcontains(self.KmsKeyId, "alias/aws/"))
  why            = "The AWS key's policy cannot be narrowed, and what it encrypts cannot be handed to another account."
  fix            = "Name a customer managed key in KmsKeyId."
  example "pass" "a key of the stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "fail" "no key named" {}
  example "fail" "the AWS managed key" { KmsKeyId = "alias/aws/timestream" }
}

check "timestream-influxdb-not-publicly-accessible" {
  title          = "InfluxDB instances of Timestream have no public address"
  responsibility = "net.exposure"
  resource       = ["AWS::Timestream::InfluxDBInstance", "AWS::Timestream::InfluxDBCluster"]
  severity       = "critical"
  condition      = self.PubliclyAccessible != true
  why            = "The database can be reached from the internet as far as security groups allow."
  fix            = "Set PubliclyAccessible to false, or leave it out."
  remedy         = { PubliclyAccessible = false }
  example "pass" { PubliclyAccessible = false }
  example "fail" { PubliclyAccessible = true }
  example "pass" "AWS's default" {}
}

check "timestream-influxdb-password-not-written-out" {
  title          = "Passwords of InfluxDB instances of Timestream are not written out"
  responsibility = "iam.platform"
  resource       = ["AWS::Timestream::InfluxDBInstance", "AWS::Timestream::InfluxDBCluster"]
  severity       = "critical"
  condition      = !is_literal(self.Password)
  why            = "Whoever reads the template, its repository or the state has the password of the administrator."
  fix            = "Take Password from Secrets Manager by a dynamic reference."
  example "pass" "a dynamic reference" { Password = "{{resolve:secretsmanager:admin:SecretString:password}}" }
  example "pass" "none" { Name = "metrics" }
  example "fail" { Password = "Sup3rS3cret-" }
}
