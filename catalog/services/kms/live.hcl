live "AWS::KMS::Alias" {
  service   = "kms"
  operation = "ListAliases"
  actions   = ["kms:ListAliases"]
  items     = "Aliases[]"
  id        = "AliasName"
  page      = { in = "Marker", out = "NextMarker", more = "Truncated" }
  only      = !startswith(self.AliasName, "alias/aws/")
}

live "AWS::KMS::Key" {
  service   = "kms"
  operation = "ListKeys"
  actions   = ["kms:ListKeys"]
  input     = { Limit = 1000 }
  items     = "Keys[]"
  id        = "KeyId"
  gone      = ["NotFoundException"]
  page      = { in = "Marker", out = "NextMarker", more = "Truncated" }
  core      = true
  type      = self.MultiRegionConfiguration.MultiRegionKeyType == "REPLICA" ? "AWS::KMS::ReplicaKey" : "AWS::KMS::Key"
  tells     = ["AWS::KMS::ReplicaKey"]
  only      = self.KeyManager != "AWS"
  names     = [for a in each(self.aliases) : a.AliasName]
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
    actions  = ["kms:GetKeyRotationStatus"]
    input    = { KeyId = self.KeyId }
    when     = self.KeySpec == "SYMMETRIC_DEFAULT" && self.Origin == "AWS_KMS"
    not_set  = ["UnsupportedOperationException"]
    recorded = self.KeyRotationStatus == null ? null : { KeyRotationEnabled = self.KeyRotationStatus }
  }
  follow "GetKeyPolicy" {
    actions = ["kms:GetKeyPolicy"]
    input   = { KeyId = self.KeyId, PolicyName = "default" }
  }
  join "ListAliases" {
    as      = "aliases"
    actions = ["kms:ListAliases"]
    items   = "Aliases[]"
    key     = "TargetKeyId"
    on      = self.KeyId
    page    = { in = "Marker", out = "NextMarker", more = "Truncated" }
  }
}

