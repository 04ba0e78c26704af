terraform "aws_kms_key" {
  type = "AWS::KMS::Key"
  set = {
    Enabled = self.is_enabled
    # A state holds the policy that AWS itself writes where nobody has written one.
    KeyPolicy           = json(self.policy).Id == "key-default-1" ? null : json(self.policy)
    KeySpec             = self.customer_master_key_spec
    Origin              = self.xks_key_id != null ? "EXTERNAL_KEY_STORE" : self.custom_key_store_id != null ? "AWS_CLOUDHSM" : null
    PendingWindowInDays = self.deletion_window_in_days
  }
  defaults = { EnableKeyRotation = false, Enabled = true, MultiRegion = false }
}

terraform "aws_kms_external_key" {
  type = "AWS::KMS::Key"
  set = {
    KeyPolicy           = json(self.policy)
    Origin              = "EXTERNAL"
    PendingWindowInDays = self.deletion_window_in_days
  }
}

terraform "aws_kms_replica_key" {
  type = "AWS::KMS::ReplicaKey"
  set  = { KeyPolicy = json(self.policy), PendingWindowInDays = self.deletion_window_in_days }
}

terraform "aws_kms_grant" {
  type = "AWS::KMS::Grant"
  set  = { KeyId = self.key_id, GranteePrincipal = self.grantee_principal, Operations = self.operations, Constraints = self.constraints }
}

terraform "aws_kms_alias" {
  type = "AWS::KMS::Alias"
  set  = { AliasName = self.name }
}

fold "aws_kms_key_policy" {
  into = "AWS::KMS::Key"
  on   = self.key_id
  set  = { KeyPolicy = json(self.policy), BypassPolicyLockoutSafetyCheck = self.bypass_policy_lockout_safety_check }
}
