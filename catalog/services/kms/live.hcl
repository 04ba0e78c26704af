live "AWS::KMS::Alias" {
  service   = "kms"
  operation = "ListAliases"
  actions   = ["kms:ListAliases"]
  items     = "Aliases[]"
  id        = "AliasName"
  page      = { in = "Marker", out = "NextMarker", more = "Truncated" }
}

live "AWS::KMS::Key" {
  service   = "kms"
  operation = "ListKeys"
  actions   = ["kms:ListKeys"]
  input     = { Limit = 1000 }
  items     = "Keys[]"
  id        = "KeyId"
  page      = { in = "Marker", out = "NextMarker", more = "Truncated" }
  core      = true
  equal     = ["Enabled", "KeySpec", "KeyUsage", "MultiRegion", "Origin"]
  absent    = ["BypassPolicyLockoutSafetyCheck"]
  set = {
    RotationPeriodInDays = self.GetKeyRotationStatus.RotationPeriodInDays
    EnableKeyRotation    = self.GetKeyRotationStatus.KeyRotationEnabled
    KeyPolicy            = self.GetKeyPolicy.Policy
    PendingWindowInDays  = self.PendingDeletionWindowInDays
  }
  follow "DescribeKey" {
    actions = ["kms:DescribeKey"]
    input   = { KeyId = self.KeyId }
    root    = "KeyMetadata"
    whole   = true
  }
  follow "GetKeyRotationStatus" {
    actions = ["kms:GetKeyRotationStatus"]
    input   = { KeyId = self.KeyId }
    not_set = ["UnsupportedOperationException"]
  }
  follow "GetKeyPolicy" {
    actions = ["kms:GetKeyPolicy"]
    input   = { KeyId = self.KeyId, PolicyName = "default" }
  }
}

live "AWS::KMS::ReplicaKey" {
  service   = "kms"
  operation = "ListKeys"
  actions   = ["kms:ListKeys"]
  items     = "Keys[]"
  id        = "KeyId"
  page      = { in = "Marker", out = "NextMarker", more = "Truncated" }
  core      = true
  equal     = ["Enabled"]
  set = {
    KeyPolicy           = self.GetKeyPolicy.Policy
    PendingWindowInDays = self.PendingDeletionWindowInDays
  }
  follow "DescribeKey" {
    actions = ["kms:DescribeKey"]
    input   = { KeyId = self.KeyId }
    root    = "KeyMetadata"
    whole   = true
  }
  follow "GetKeyPolicy" {
    actions = ["kms:GetKeyPolicy"]
    input   = { KeyId = self.KeyId, PolicyName = "default" }
  }
}
