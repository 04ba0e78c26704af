live "AWS::SecretsManager::ResourcePolicy" {
  service   = "secretsmanager"
  operation = "ListSecrets"
  actions   = ["secretsmanager:ListSecrets"]
  items     = "SecretList[]"
  id        = "ARN"
  page      = { in = "NextToken", out = "NextToken" }
  only      = self.GetResourcePolicy.ResourcePolicy != null
  unreadable = {
    "BlockPublicPolicy" = "exists at creation only"
  }
  set = {
    SecretId       = self.ARN
    ResourcePolicy = self.GetResourcePolicy.ResourcePolicy
  }
  follow "GetResourcePolicy" {
    actions = ["secretsmanager:GetResourcePolicy"]
    input   = { SecretId = self.ARN }
  }
}

live "AWS::SecretsManager::RotationSchedule" {
  service   = "secretsmanager"
  operation = "ListSecrets"
  actions   = ["secretsmanager:ListSecrets"]
  items     = "SecretList[]"
  id        = "ARN"
  page      = { in = "NextToken", out = "NextToken" }
  only      = coalesce(self.RotationEnabled, false)
  equal     = ["RotationRules.AutomaticallyAfterDays", "RotationRules.ScheduleExpression"]
  set = {
    SecretId = self.ARN
  }
}

live "AWS::SecretsManager::Secret" {
  service   = "secretsmanager"
  operation = "ListSecrets"
  actions   = ["secretsmanager:ListSecrets"]
  items     = "SecretList[]"
  id        = "ARN"
  page      = { in = "NextToken", out = "NextToken" }
  core      = true
  equal     = ["KmsKeyId"]
  unreadable = {
    "SecretString" = "it is a secret, and no call that only reads gives it"
  }
}
