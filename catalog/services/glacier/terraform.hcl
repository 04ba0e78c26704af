terraform "aws_glacier_vault" {
  type = "AWS::Glacier::Vault"
  set  = { VaultName = self.name, AccessPolicy = json(self.access_policy) }
}

fold "aws_glacier_vault_lock" {
  into = "AWS::Glacier::Vault"
  on   = self.vault_name
  set  = { LockPolicy = json(self.policy) }
}
