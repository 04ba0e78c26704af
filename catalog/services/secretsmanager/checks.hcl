check "secretsmanager-secret-encrypted-with-customer-managed-key" {
  title          = "Secrets are encrypted with a KMS key of the customer's own"
  responsibility = "data.keys"
  resource       = "AWS::SecretsManager::Secret"
  severity       = "low"
  condition      = self.KmsKeyId != null && (!is_literal(self.KmsKeyId) || (self.KmsKeyId != "" && !endswith(self.KmsKeyId, "alias/aws/secretsmanager")))
  why            = "The policy of aws/secretsmanager cannot be changed: it neither narrows who decrypts nor lets another account read the secret."
  fix            = "Name a customer managed key in {KmsKeyId}."
  source         = "secretsmanager-encryption"
  example "pass" "key of the same stack" {
    KmsKeyId = ref("Key", "Arn")
    resource "AWS::KMS::Key" "Key" { EnableKeyRotation = true }
  }
  example "pass" "by its id" { KmsKeyId = "1234abcd-12ab-34cd-56ef-1234567890ab" }
  example "fail" "the default" { Name = "db" }
  example "fail" "AWS managed key" { KmsKeyId = "alias/aws/secretsmanager" }
}

check "secretsmanager-secret-rotates" {
  title          = "Secrets are rotated by themselves"
  responsibility = "iam.identities"
  resource       = "AWS::SecretsManager::Secret"
  severity       = "medium"
  condition      = anytrue([for r in referencing("AWS::SecretsManager::RotationSchedule", "SecretId") : r.SecretId != null])
  why            = "A credential that never changes stays good for whoever copied it once; nothing turns it over unless a rotation is set up."
  fix            = "Add an AWS::SecretsManager::RotationSchedule with {AWS::SecretsManager::RotationSchedule#SecretId}, {AWS::SecretsManager::RotationSchedule#RotationRules} and a rotation function."
  source         = "secretsmanager-rotation"
  example "pass" {
    resource "AWS::SecretsManager::RotationSchedule" "Rotation" {
      SecretId          = ref("self")
      RotationLambdaARN = "arn:aws:lambda:eu-west-1:111122223333:function:rotate"
      RotationRules     = { AutomaticallyAfterDays = 30 }
    }
  }
  example "fail" { Name = "db" }
  example "unknown" "a rotation of a secret that is not told" {
    resource "AWS::SecretsManager::RotationSchedule" "Rotation" {
      SecretId = unknown("parameter without default")
    }
  }
}

check "secretsmanager-rotation-within-90-days" {
  title          = "Rotations turn a secret over every ${param.days} days at least"
  responsibility = "iam.identities"
  resource       = "AWS::SecretsManager::RotationSchedule"
  severity       = "low"
  parameters     = { days = 90 }
  let = {
    schedule = self.RotationRules.ScheduleExpression
    by_days  = self.RotationRules.AutomaticallyAfterDays != null && coalesce(self.RotationRules.AutomaticallyAfterDays, 1000) <= param.days
  }
  condition = let.schedule != null ? longest_pause(let.schedule) <= param.days : let.by_days
  why       = "The longer the interval, the longer a copied credential can be used."
  fix       = "Set {RotationRules.AutomaticallyAfterDays} to ${param.days} or less, or {RotationRules:ScheduleExpression} to rate(${param.days} days) or to a cron expression that falls due as often."
  source    = "secretsmanager-rotation"
  example "pass" { RotationRules = { AutomaticallyAfterDays = 30 } }
  example "pass" "a rate" { RotationRules = { ScheduleExpression = "rate(10 days)" } }
  example "fail" { RotationRules = { AutomaticallyAfterDays = 365 } }
  example "fail" "a long rate" { RotationRules = { ScheduleExpression = "rate(200 days)" } }
  example "fail" "no rules" { SecretId = ref("Secret") }
  example "pass" "every month" { RotationRules = { ScheduleExpression = "cron(0 8 1 * ? *)" } }
  example "fail" "every year" { RotationRules = { ScheduleExpression = "cron(0 8 1 1 ? *)" } }
  example "unknown" "a schedule that is not understood" { RotationRules = { ScheduleExpression = "monthly" } }
  example "unknown" { RotationRules = unknown("parameter without default") }
}

check "secretsmanager-secret-not-written-out" {
  title          = "The values of secrets are not written out in the source"
  responsibility = "iam.identities"
  resource       = "AWS::SecretsManager::Secret"
  severity       = "high"
  like           = not_written_out(self.SecretString)
  why            = "Whoever reads the template, its repository or its history has the secret, and no rotation schedule keeps it out of there."
  fix            = "Take {SecretString} out: let {GenerateSecretString} make the value, or put it in by other means after the secret exists."
}

check "secretsmanager-policy-not-public" {
  title          = "Policies of secrets do not admit everybody"
  responsibility = "iam.resource-policy"
  resource       = "AWS::SecretsManager::ResourcePolicy"
  severity       = "critical"
  like           = policy_not_public(self.ResourcePolicy, "secretsmanager:GetSecretValue")
  why            = "A policy that names everybody lets any AWS account that knows the ARN read the secret."
  fix            = "Name accounts, roles or services as Principal, or narrow the statement with a condition such as aws:PrincipalOrgID."
}

check "secretsmanager-policy-checked-for-public-access" {
  title          = "Policies of secrets are checked for public access before they are set"
  responsibility = "iam.resource-policy"
  resource       = "AWS::SecretsManager::ResourcePolicy"
  severity       = "low"
  like           = on(self.BlockPublicPolicy)
  why            = "With the switch, Secrets Manager refuses a policy that opens the secret to broad access; without it, the mistake goes through."
}
